// The events of a server.
import type { AuthSessionResponse, Message, Result } from "@headwater/typed";
import type { Refusal } from "./admission.js";
import type { CountedLimit } from "./limits.js";
import type { Leaving, Player } from "./player.js";
import type { Tick } from "./tickLoop.js";

/** Somebody came up against a limit. */
export interface LimitHit<Data = unknown> {
  readonly limit: CountedLimit;
  /** How often that happened until now, this time included. */
  readonly count: number;
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
  readonly player: Player<Data> | undefined;
}

export interface ServerEvents<Data> {
  /** A player is in: everything they send from now on comes by `message`. */
  join: [player: Player<Data>];
  /** A player is out, however that came about. */
  leave: [player: Player<Data>, leaving: Leaving];
  /** A player says something. `message.data` are the bytes; they stay as they are for as long as they are kept. */
  message: [player: Player<Data>, message: Message];
  tick: [tick: Tick];
  /** Somebody was not let in. */
  refused: [refusal: Refusal];
  /** Somebody came up against a limit. */
  limit: [hit: LimitHit<Data>];
  /** Steam no longer vouches for a player, who was kicked for it, or stays with `verified` false. */
  authLost: [player: Player<Data>, response: AuthSessionResponse];
  /** The connection to Steam is lost. Players stay; new ones get no answer about their tickets. */
  steamAway: [away: { readonly result: Result }];
  steamBack: [];
  /** Steam has a newer version of the game for servers: end soon, and start it. */
  updateRequired: [];
  draining: [draining: Draining];
  /** A listener threw or rejected. Without a listener for this, that is an uncaught exception, as it is anywhere in Node. */
  error: [error: unknown, source: ErrorSource<Data>];
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
