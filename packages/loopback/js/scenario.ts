// Faults that are given together.
import type { Fault } from "./generated/faults.js";

/** Faults given together, as in a file that `HEADWATER_LOOPBACK_SCENARIO` names. */
export interface Scenario {
  /** What it is for, for people. */
  description?: string;
  /** Where the random sequence of `probability` and `jitterMs` starts: a whole number. */
  seed?: bigint | number;
  /** All or none are given to the library. */
  faults: Fault[];
}
