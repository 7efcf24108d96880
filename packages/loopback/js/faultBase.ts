// What the loopback's faults have in common, as its control and scenario files write them.

/** A SteamID64. Scenario files write it as a text of decimal digits. */
export type SteamIdValue = bigint | string;

/** The bytes of a struct, as it is laid out on this platform. Scenario files write them in hexadecimal. */
export type PayloadValue = Uint8Array | string;

/** When a fault begins to matter. */
export interface FaultTime {
  /**
   * What it waits for: the init of its side (for a fault given while that side runs: nothing), a logon, or a player's
   * ticket being accepted. Default `start`.
   */
  after?: "start" | "logon" | "session";
  /** It waits for the nth of these, from 1 on. Default 1. */
  nth?: number;
  /** And then for this many milliseconds; {@link LoopbackControl.advanceTime} can skip them. Default 0. */
  ms?: number;
}

/** What every fault can say. */
export interface FaultBase {
  /** The side of the process it happens to. Default `server`. */
  context?: "server" | "user";
  /** Default: at once. */
  when?: FaultTime;
}

/** What faults can say that meet things the program does: logons, tickets, calls, callbacks. */
export interface CountedFault extends FaultBase {
  /** The first of those things that it meets, counted from 1 once it matters. Default 1. */
  nth?: number;
  /** How many it meets. Default: 1 if `nth` is given, else all. */
  times?: number;
  /** Chance to meet each of them, from 0 to 1; see {@link LoopbackControl.seed}. Default 1. */
  probability?: number;
}
