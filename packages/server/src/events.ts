// The events of a server.
import type { AuthSessionResponse, Message, Result } from "@headwater/typed";
import type { Refusal } from "./admission.js";
import type { CountedLimit } from "./limits.js";
import type { Leaving, Player } from "./player.js";
import type { Tick } from "./tickLoop.js";

/** Somebody came up against a limit. */
export interface LimitHit<Data = unknown> {
  /** Which one, by its name in `limits`. */
  readonly limit: CountedLimit;
  /** How often that happened until now, this time included. */
  readonly count: number;
  /** Who it was; `undefined` for who is no player yet, and for limits of the whole server. */
  readonly player: Player<Data> | undefined;
  /** The IP address, if there is one. */
  readonly address: string | undefined;
}

/** The server is about to end. */
export interface Draining {
  /** What players will hear. */
  readonly reason: string;
  /** How long they may stay, in milliseconds. */
  readonly graceMs: number;
}

/** Where an error came from. */
export interface ErrorSource<Data = unknown> {
  /** The event whose listener threw, or whose promise was rejected; `handshake` for handshakes and `authorize`. */
  readonly event: string;
  /** The player it was about; `undefined` for newcomers, and if it was about none. */
  readonly player: Player<Data> | undefined;
}

/** The events of a {@link DedicatedServer}, and what their listeners get. */
export interface ServerEvents<Data> {
  /** A player is in: everything they send from now on comes by `message`. */
  join: [player: Player<Data>];
  /** A player is out, however that came about. */
  leave: [player: Player<Data>, leaving: Leaving];
  /** A player says something. `message.data` are the bytes; they stay as they are for as long as they are kept. */
  message: [player: Player<Data>, message: Message];
  /** A tick, `tickRate` times a second; without a `tickRate`, there are none. */
  tick: [tick: Tick];
  /** Somebody was not let in. */
  refused: [refusal: Refusal];
  /** Somebody came up against a limit. */
  limit: [hit: LimitHit<Data>];
  /** Steam no longer vouches for a player, who was kicked for it, or stays with `verified` false. */
  authLost: [player: Player<Data>, response: AuthSessionResponse];
  /** The connection to Steam is lost. Players stay; new ones get no answer about their tickets. */
  steamAway: [away: { readonly result: Result }];
  /** The connection to Steam is there again, after `steamAway`. */
  steamBack: [];
  /** Steam has a newer version of the game for servers: end soon, and start it. */
  updateRequired: [];
  /** The server is about to end, by `drain()` or `close()`: it takes no new players, and is not listed any more. */
  draining: [draining: Draining];
  /** A listener threw or rejected. Without a listener for this, that is an uncaught exception, as it is anywhere in Node. */
  error: [error: unknown, source: ErrorSource<Data>];
  /** The server is closed: all players have left, and it is logged off. */
  close: [];
}

/** Their names, for the error of one who mistypes. */
export const eventNames: readonly (keyof ServerEvents<unknown>)[] = [
  "join",
  "leave",
  "message",
  "tick",
  "refused",
  "limit",
  "authLost",
  "steamAway",
  "steamBack",
  "updateRequired",
  "draining",
  "error",
  "close",
];
