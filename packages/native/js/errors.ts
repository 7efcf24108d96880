// For the packages on top of this one, whose errors are like these. Loads no addon.
export { outOfRange, wrongType, wrongValue } from "./argumentErrors.js";
export { describe, quoted } from "./describe.js";
export { explained, unexplained } from "./explained.js";
