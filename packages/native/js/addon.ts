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

/**
 * A native thread that watches one context and wakes JavaScript only when something came in: it lets Steam work
 * and looks for a callback, and for a message of each connection and poll group that is watched. It looks every
 * millisecond for a second after something came in; otherwise as often as 0.8 % of a core allows, every 1 to 2.8 ms.
 *
 * It delivers nothing by itself: `runCallbacks` and receiving from the watched source do, as without it. Both may be
 * called at any time, too.
 */
export interface BackgroundPump {
  /**
   * Starts the thread. From then on `onReady` is called on this thread of JavaScript when there are callbacks, when a
   * watched source has messages, and when it does not exist any more; for callbacks again and again until
   * `runCallbacks` has taken them, for a source once until its messages are received. The thread does not keep the
   * process alive, see `ref`. It ends with the context.
   *
   * @param onReady - what it throws surfaces as an `uncaughtException`
   * @throws TypeError if `onReady` is no function; Error `HEADWATER_NOT_RUNNING` before init and after shutdown,
   * `HEADWATER_ALREADY_RUNNING`, or `HEADWATER_CALL_FAILED` if the system gives no thread
   */
  start(onReady: () => void): void;
  /** Ends the thread; `onReady` is not called any more. Nothing is lost. Does nothing if it does not run. */
  stop(): void;
  /** Has the thread keep the process alive. Does nothing if it does not run. */
  ref(): void;
  /** Has the thread keep the process alive no longer. Does nothing if it does not run. */
  unref(): void;
  /**
   * Looks out for messages on a connection. Watched several times, it has to be unwatched as often.
   *
   * Which messages wait, Steam tells only by handing them over: the thread takes one ahead, and
   * `ReceiveMessagesOnConnection` of the same connection gives it first. A poll group the connection belongs to does
   * not.
   *
   * @throws TypeError or RangeError for what is no handle; Error `HEADWATER_NOT_RUNNING` if the pump does not run
   */
  watchConnection(hConn: number): void;
  /**
   * Undoes one `watchConnection`. Does nothing if the connection is not watched.
   *
   * @throws TypeError or RangeError for what is no handle
   */
  unwatchConnection(hConn: number): void;
  /** Looks out for messages on a poll group, as {@link watchConnection}; `ReceiveMessagesOnPollGroup` gives them. */
  watchPollGroup(hPollGroup: number): void;
  /** Undoes one `watchPollGroup`, as {@link unwatchConnection}. */
  unwatchPollGroup(hPollGroup: number): void;
}

/** One side of Steam in this thread. A process has at most one of each kind. */
export interface NativeContext {
  /** Whether init succeeded and shutdown has not been called since. */
  readonly running: boolean;
  /** Instead of calling `runCallbacks` from a timer. */
  readonly backgroundPump: BackgroundPump;
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
  stopBackgroundPumps(): void;
  decodeIdentity(identities: Uint8Array, index: number): NetworkingIdentity;
  server: ServerContext;
  user: UserContext;
}

export const addon = binary as Addon;

// ESM and CommonJS load this module once each; the addon keeps what it was given first.
addon.setFactories([...factories, ...valueFactories, (...values: unknown[]): unknown[] => values]);

// process.exit() ends the main thread without telling the addon, and the library while its threads run.
if (!process.listeners("exit").includes(addon.stopBackgroundPumps)) {
  process.prependListener("exit", addon.stopBackgroundPumps);
}
