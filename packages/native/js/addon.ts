// The binary's exports, typed. Loaded once per thread; its own state is per thread, the Steam library's per process.
import binary from "./binary.cjs";
import { factories } from "./generated/factories.js";
import type { ServerInterfaces, UserInterfaces } from "./generated/interfaces.js";
import type { LibraryInfo } from "./library.js";
import { valueFactories } from "./valueFactories.js";
import type { NetworkingIdentity } from "./values.js";

/** What Steam answered to an init: `code` is an ESteamAPIInitResult, 0 for success; `message` is Steam's own text. */
export interface InitResult {
  code: number;
  message: string;
}

/**
 * Called for each callback with its id and its struct, which is undefined for an id this SDK does not know. If it
 * throws, the callbacks behind it still arrive and the error surfaces as an `uncaughtException`.
 */
export type CallbackHandler = (id: number, payload: object | undefined) => void;

/** One side of Steam in this thread. A process has at most one of each kind. */
export interface NativeContext {
  /** Whether init succeeded and shutdown has not been called since. */
  readonly running: boolean;
  /** Ends this side of Steam; what waits for an answer is rejected. Does nothing if it is not running. */
  shutdown(): void;
  /**
   * Lets Steam work (`SteamAPI_ManualDispatch_RunFrame`), settles call results and hands every callback that came in
   * to `handler`.
   *
   * @returns the number of callbacks
   * @throws Error `HEADWATER_NOT_RUNNING`, or `HEADWATER_REENTRANT` from inside a handler
   */
  runCallbacks(handler: CallbackHandler): number;
}

/** The game server's side. Stands for `SteamInternal_GameServer_Init_V2` and the interfaces it hands out. */
export interface ServerContext extends NativeContext, ServerInterfaces {
  /**
   * @param ip - IPv4 address to bind, in host order; 0 for any
   * @param gamePort - port players connect to
   * @param queryPort - port of the server browser, or 0xFFFF to share the game port
   * @param mode - an EServerMode
   * @param version - `x.x.x.x`, compared with the current version on Steam's side
   * @throws Error `HEADWATER_ALREADY_RUNNING` or `HEADWATER_LIBRARY_NOT_LOADED`
   */
  init(ip: number, gamePort: number, queryPort: number, mode: number, version: string): InitResult;
}

/** The user's side. Stands for `SteamAPI_InitFlat` and the interfaces it hands out. */
export interface UserContext extends NativeContext, UserInterfaces {
  /** @throws Error `HEADWATER_ALREADY_RUNNING` or `HEADWATER_LIBRARY_NOT_LOADED` */
  init(): InitResult;
}

/** Receives into the batch it was made for. Called on the batch, since a batch that grows gets new arrays. */
export type ReceiveInto = (side: number, source: number, handle: number) => number;

/** Sends the batch it was made for. */
export type SendFrom = (side: number, count: number) => void;

interface Addon {
  open(path: string): LibraryInfo;
  libraryInfo(): LibraryInfo | undefined;
  setFactories(factories: readonly unknown[]): void;
  attachReceiveBatch(batch: object, capacity: number, bytes: number): ReceiveInto;
  attachSendBatch(batch: object, capacity: number, bytes: number): SendFrom;
  attachSendSlot(slot: object): (side: number, connection: number, size: number, flags: number) => number;
  decodeIdentity(identities: Uint8Array, index: number): NetworkingIdentity;
  server: ServerContext;
  user: UserContext;
}

export const addon = binary as Addon;

// ESM and CommonJS load this module once each; the addon keeps what it was given first.
addon.setFactories([...factories, ...valueFactories, (...values: unknown[]): unknown[] => values]);
