// What a server has done until now. Counting it costs an addition each; who wants rates reads it twice.
import type { CountedLimit } from "./limits.js";

/** What a server has now, and what it has done since its start. It stays as it was when it was read. */
export interface ServerStats {
  /** Who plays now, without guests. */
  readonly players: number;
  /** Who is on their way in now: connections that are not players yet. */
  readonly pending: number;
  /** Players who came. */
  readonly joins: number;
  /** Players who went, however that came about. */
  readonly leaves: number;
  /** Newcomers who were not let in. */
  readonly refusals: number;
  /** Messages that were handed over to the game. */
  readonly messagesIn: number;
  /** Their bytes. */
  readonly bytesIn: number;
  /** Messages that Steam took from the game; one to many players counts once for each. */
  readonly messagesOut: number;
  /** Their bytes. */
  readonly bytesOut: number;
  /** Unreliable messages for which a player's send queue had no room. */
  readonly dropped: number;
  /** Ticks; 0 without a `tickRate`. */
  readonly ticks: number;
  /** Ticks that were left out, because more than `limits.catchUpTicks` were late. */
  readonly ticksSkipped: number;
  /** How often each limit was come up against. */
  readonly limits: Readonly<Record<CountedLimit, number>>;
}
