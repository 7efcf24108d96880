// The binary's exports, typed. Loaded once per thread; its own state is per thread, the Steam library's per process.
import binary from "./binary.cjs";
import { factories } from "./generated/factories.js";
import type { ServerInterfaces, UserInterfaces } from "./generated/interfaces.js";
import type { LibraryInfo } from "./library.js";
import type { MessageReader, MessageSource } from "./messageReader.js";
import type { BroadcastOptions, Recipients } from "./recipients.js";
import { beforeExit } from "./threadExit.js";
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
   * Which messages wait, Steam tells only by handing them over. What the thread takes for that comes first, and in
   * order, for whoever receives from that connection or the poll group it then belongs to.
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
  /** Looks out for messages on a poll group, as {@link watchConnection}. */
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
   * to `handler`, in order.
   *
   * @param budgetMs - Milliseconds after which it delivers no further one, 0 or more: those left come first next time.
   * Without it, all are delivered.
   * @returns the number of callbacks
   * @throws TypeError for a wrong argument; Error `HEADWATER_NOT_RUNNING`, or `HEADWATER_REENTRANT` from inside a handler
   */
  runCallbacks(handler: CallbackHandler, budgetMs?: number): number;
  /**
   * The last warning or error that Steam's networking said of itself on this thread, if it was not asked for yet: why a
   * call gave an invalid handle.
   */
  takeNetworkingText(): string | undefined;
  /** Whether the last `runCallbacks` ended for its budget, with callbacks left. */
  readonly callbacksLeft: boolean;
  /**
   * Sends one message. `ISteamNetworkingSockets.SendMessageToConnection` without what costs most of a call: the message's
   * number is a property, {@link sentMessageNumber}.
   *
   * @param flags - k_nSteamNetworkingSend flags
   * @returns an EResult
   * @throws as SendMessageToConnection
   */
  send(connection: number, data: Uint8Array, flags: number): number;
  /** The number of the message that was sent last by `send` or `SendMessageToConnection`; 0n if it was not sent. */
  readonly sentMessageNumber: bigint;
  /**
   * Sends one message to many connections (`ISteamNetworkingSockets.SendMessages`); its payload is stored once for all
   * of them. {@link Recipients.results} then tells what came of each.
   *
   * @param flags - k_nSteamNetworkingSend flags
   * @returns how many of the messages Steam took
   * @throws TypeError or RangeError for a wrong argument; Error before init and after shutdown
   */
  broadcast(recipients: Recipients, data: Uint8Array, flags: number, options?: BroadcastOptions): number;
  /**
   * Reads messages of one source one by one.
   *
   * @throws TypeError or RangeError for what is no handle
   */
  readMessages(source: MessageSource): MessageReader;
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

/** Receives into the batch it was made for, and is called on it. Its arguments and the count are in `control`. */
export type ReceiveInto = () => void;

/** Sends the batch it was made for. Its arguments are in `control`. */
export type SendFrom = () => void;

/**
 * Chooses the slab that payloads are written to next, whose number is then in `control`; returns its view if it is new.
 */
export type NextSlab = () => Uint8Array | undefined;

/** Sends one payload to all connections of the table it was made for. Its other arguments are in `control`. */
export type SendToAll = (data: Uint8Array) => void;

/**
 * Settles what the reader it was made for has taken, and writes up to `most` messages to the chunk; with 0 only the
 * former. Answers with their number, -1 if the source does not exist.
 */
export type FillChunk = (chunk: Uint8Array | undefined, most: number) => number;

interface Addon {
  /** @param steamClient - what the library is to find as its client; empty for whatever the system finds */
  open(path: string, steamClient: string): LibraryInfo;
  libraryInfo(): LibraryInfo | undefined;
  setFactories(factories: readonly unknown[]): void;
  attachReceiveBatch(batch: object, capacity: number, bytes: number): ReceiveInto;
  attachSendBatch(batch: object, capacity: number, bytes: number): [send: SendFrom, nextSlab: NextSlab];
  attachSendSlot(slot: object): () => void;
  attachMessageReader(reader: object, isUser: boolean): FillChunk;
  attachBroadcast(table: object, capacity: number): SendToAll;
  stopBackgroundPumps(): void;
  decodeIdentity(bytes: Uint8Array, offset: number): NetworkingIdentity;
  server: ServerContext;
  user: UserContext;
}

export const addon = binary as Addon;

// ESM and CommonJS load this module once each; the addon keeps what it was given first.
addon.setFactories([...factories, ...valueFactories, (...values: unknown[]): unknown[] => values]);

// process.exit() ends the main thread without telling the addon, and the library while its threads run.
beforeExit(addon.stopBackgroundPumps);
