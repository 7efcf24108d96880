// What the generated classes import, where they expect it.
export type { WaitOptions } from "../../../../../packages/typed/src/manual/pending.js";
