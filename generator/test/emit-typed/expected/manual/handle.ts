// What the generated aliases import, where they expect it.
export type { Handle } from "../../../../../packages/typed/src/manual/handle.js";
