// What a server has done until now. Counting it costs an addition each; who wants rates reads it twice.
import type { CountedLimit } from "./limits.js";

export interface ServerStats {
  /** Who plays now, and who is on their way in. */
  readonly players: number;
  readonly pending: number;
  /** Since the start: players who came, who went, and newcomers who were not let in. */
  readonly joins: number;
  readonly leaves: number;
  readonly refusals: number;
  /** Messages and bytes that were handed over to the game. */
  readonly messagesIn: number;
  readonly bytesIn: number;
  /** Messages and bytes that Steam took from it, and unreliable messages for which there was no room. */
  readonly messagesOut: number;
  readonly bytesOut: number;
  readonly dropped: number;
  readonly ticks: number;
  readonly ticksSkipped: number;
  /** How often each limit was come up against. */
  readonly limits: Readonly<Record<CountedLimit, number>>;
}
