// A dedicated server: what users import.
// Their compiler need not know of `Symbol.asyncDispose`; the declarations say where it stands.
/// <reference lib="esnext.disposable" preserve="true" />
export type { Message } from "@headwater/typed";
export type { Refusal } from "./admission.js";
export type { Ban, BanList } from "./banList.js";
export { type AnyData, createServer } from "./createServer.js";
export type { DedicatedServer } from "./dedicatedServer.js";
export { EndCode, ownEndCodes } from "./endCode.js";
export type { CloseOptions, DrainOptions } from "./ending.js";
export type { Draining, ErrorSource, LimitHit, ServerEvents } from "./events.js";
export type { Guest, GuestCredentials } from "./guests.js";
export type { Credentials, Handshake, Newcomer } from "./handshake.js";
export type { Flood } from "./incoming.js";
export { type CountedLimit, type LimitName, type Limits, limitTable } from "./limits.js";
export type { ListedGame, Listing } from "./listing.js";
export type { ListingCheckOptions, ListingFinding, ListingReport } from "./listingCheck.js";
export type { Logger } from "./logging.js";
export type { BroadcastOptions, Lane } from "./outgoing.js";
export type { Leaving, Player, PlayerState, SendOptions } from "./player.js";
export type { ServerInfo } from "./query/serverInfo.js";
export { RefusedError } from "./refusal.js";
export type { Listen, ServerOptions } from "./serverOptions.js";
export type { ServerStats } from "./serverStats.js";
export { channelName, type Sight, type Sights } from "./sight.js";
export type { Tick } from "./tickLoop.js";
