// What a server counts beside what its parts count themselves.
import { type LimitName, limitNames } from "./limits.js";

export class Tally {
  joins = 0;
  leaves = 0;
  refusals = 0;
  ticksSkipped = 0;
  /** How often each limit was come up against. */
  readonly limits = Object.fromEntries(limitNames.map((name) => [name, 0])) as Record<LimitName, number>;
}
