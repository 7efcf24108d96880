// What the server's and the user's side of Steam share: callbacks as events, the pump, messages, shutdown.
import { EventEmitter } from "node:events";
import {
  type LibraryInfo,
  type NativeContext,
  ReceiveBatch,
  type ServerInterfaces,
  type UserInterfaces,
} from "@headwater/native";
import { SteamClient } from "../generated/interfaces/steamClient.js";
import { SteamHTTP } from "../generated/interfaces/steamHTTP.js";
import { SteamInventory } from "../generated/interfaces/steamInventory.js";
import { SteamNetworking } from "../generated/interfaces/steamNetworking.js";
import { SteamUGC } from "../generated/interfaces/steamUGC.js";
import { SteamUtils } from "../generated/interfaces/steamUtils.js";
import { CallbackPump } from "./callbackPump.js";
import { SteamShutdownError } from "./errors.js";
import { EventWaiters } from "./eventWaiters.js";
import { copyMessages, describeSource, type Message, type MessageSource } from "./message.js";
import { MessageStream } from "./messageStream.js";
import { NetworkingMessages } from "./networkingMessages.js";
import { NetworkingSockets } from "./networkingSockets.js";
import { NetworkingUtils } from "./networkingUtils.js";
import type { WaitOptions } from "./pending.js";
import { type PumpOptions, startPumpDriver } from "./pumpDriver.js";
import type { Hold } from "./steamInterface.js";

/** What both contexts of the addon have. */
export type ContextBinding = NativeContext &
  Pick<ServerInterfaces & UserInterfaces, keyof ServerInterfaces & keyof UserInterfaces & `I${string}`>;

export interface MessagesOptions {
  /** Aborting it ends the iteration. */
  signal?: AbortSignal;
}

/**
 * Keeps the process alive only while something is awaited: a logon, an event, a call result, the next message.
 * Every event carries one payload; see the SDK's documentation of the callback it stands for.
 */
export abstract class SteamContext<Events extends Record<keyof Events, unknown[]>> extends EventEmitter<Events> {
  /** The client library itself: its versions and its own state. */
  readonly client: SteamClient;
  /** App id, Steam's clock, what surrounds the process. */
  readonly utils: SteamUtils;
  /** The older peer-to-peer packets. */
  readonly networking: SteamNetworking;
  /** Messages to users without connections. */
  readonly networkingMessages: NetworkingMessages;
  /** Connections, listen sockets, messages, poll groups. */
  readonly networkingSockets: NetworkingSockets;
  /** Options of the networking, pings, text forms of addresses and identities. */
  readonly networkingUtils: NetworkingUtils;
  /** HTTP requests through Steam. */
  readonly http: SteamHTTP;
  /** Items of the inventory service. */
  readonly inventory: SteamInventory;
  /** Items of the workshop. */
  readonly ugc: SteamUGC;
  /** The loaded library: its path, which SDK it looks like, whether it is the loopback. */
  readonly library: LibraryInfo;

  readonly #binding: ContextBinding;
  readonly #eventNames: Readonly<Record<number, keyof Events>>;
  readonly #pump: CallbackPump;
  readonly #streams = new Set<MessageStream>();
  readonly #waiters = new EventWaiters();
  #closed = false;

  /** Keeps the process alive until the returned function is called. */
  protected readonly hold: Hold = () => this.#pump.hold();

  protected constructor(
    binding: ContextBinding,
    eventNames: Readonly<Record<number, keyof Events>>,
    library: LibraryInfo,
    options: PumpOptions,
  ) {
    super();
    this.#binding = binding;
    this.#eventNames = eventNames;
    this.library = library;
    this.#pump = new CallbackPump(startPumpDriver(binding.backgroundPump, () => this.runCallbacks(), options));
    this.client = new SteamClient(binding.ISteamClient, this.hold);
    this.utils = new SteamUtils(binding.ISteamUtils, this.hold);
    this.networking = new SteamNetworking(binding.ISteamNetworking, this.hold);
    this.networkingMessages = new NetworkingMessages(binding.ISteamNetworkingMessages, this.hold);
    this.networkingSockets = new NetworkingSockets(
      binding.ISteamNetworkingSockets,
      binding.ISteamNetworkingFakeUDPPort,
      this.hold,
    );
    this.networkingUtils = new NetworkingUtils(binding.ISteamNetworkingUtils, this.hold);
    this.http = new SteamHTTP(binding.ISteamHTTP, this.hold);
    this.inventory = new SteamInventory(binding.ISteamInventory, this.hold);
    this.ugc = new SteamUGC(binding.ISteamUGC, this.hold);
  }

  /** Whether the context is initialised: false after `shutdown()`. */
  get running(): boolean {
    return !this.#closed && this.#binding.running;
  }

  /**
   * Delivers what Steam has for this context: callbacks as events, call results, messages to `messages()`. The pump
   * calls it; call it yourself with `pump: "manual"`, best once per frame.
   *
   * A listener that throws keeps neither the other listeners nor the callbacks behind it from being called; its error
   * surfaces as an `uncaughtException`.
   *
   * @returns The number of callbacks delivered.
   * @throws Error when called from a listener, and after shutdown.
   */
  runCallbacks(): number {
    const delivered = this.#binding.runCallbacks((id, payload) => this.#dispatch(id, payload));
    for (const stream of this.#streams) stream.feed();
    return delivered;
  }

  /**
   * The payload of the next `event`, or of the next one that `accepts` takes:
   * `await server.waitFor("validateAuthTicketResponse", (event) => event.steamId === player)`.
   *
   * @throws {@link SteamTimeoutError} when it does not come in time; the signal's reason on abort;
   * {@link SteamShutdownError} on shutdown; what `accepts` throws.
   */
  async waitFor<Event extends keyof Events>(
    event: Event,
    accepts: (payload: Events[Event][0]) => boolean = () => true,
    options: WaitOptions = {},
  ): Promise<Events[Event][0]> {
    if (this.#closed) throw new SteamShutdownError(`Waiting for ${String(event)}`);
    const release = this.hold();
    try {
      return await this.#waiters.wait(event, accepts, options);
    } finally {
      release();
    }
  }

  /**
   * Messages as they arrive: `for await (const message of server.messages(pollGroup))`. Ends on shutdown, on abort, and
   * when the poll group or connection is closed. Never drops: what the loop has not taken waits in Steam's queue.
   *
   * Closing a connection discards what waits on it. When the other end has closed it first, take the rest with
   * `networkingSockets.receiveMessages({ connection })` before you close your side.
   *
   * @throws Error if the poll group or connection does not exist.
   */
  messages(source: MessageSource, options: MessagesOptions = {}): AsyncIterableIterator<Message, undefined> {
    const { signal } = options;
    const batch = new ReceiveBatch({ capacity: receiveAtOnce });
    const unwatch = this.#pump.watch(source);
    const end = (): void => stream.end();
    const stream: MessageStream = new MessageStream({
      receive: () => {
        const count = this.networkingSockets.receiveInto(batch, source);
        return count < 0 ? undefined : copyMessages(batch, count);
      },
      hold: this.hold,
      ended: () => {
        this.#streams.delete(stream);
        unwatch();
        signal?.removeEventListener("abort", end);
      },
    });
    this.#streams.add(stream);
    signal?.addEventListener("abort", end, { once: true });
    if (signal?.aborted) stream.end();
    stream.feed();
    // Tells a wrong handle here, where the mistake is, instead of as an iteration that ends at once.
    if (stream.ended && !signal?.aborted) throw new Error(`${describeSource(source)} does not exist, or not any more.`);
    return stream;
  }

  /**
   * Ends the context: connections close; a pending logon, `waitFor()` and pending call results reject; `messages()` end.
   * Calling it again does nothing.
   */
  shutdown(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#pump.stop();
    this.onShutdown();
    this.#waiters.onShutdown();
    for (const stream of this.#streams) stream.end();
    this.#binding.shutdown();
  }

  /** `await using server = await GameServer.init(...)` shuts down at the end of the block. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.shutdown();
  }

  /** Before the listeners of a callback: what the context itself needs to know of it. */
  protected abstract onCallback(event: keyof Events, payload: object): void;

  /** Before the native shutdown: rejects what is pending. */
  protected abstract onShutdown(): void;

  #dispatch(id: number, payload: object | undefined): void {
    const event = this.#eventNames[id];
    // A callback of a newer Steam client than this SDK: there is no struct to read it with.
    if (event === undefined || payload === undefined) return;
    this.onCallback(event, payload);
    this.#waiters.onEvent(event, payload);
    for (const listener of this.rawListeners(event as never)) {
      try {
        listener.call(this, payload);
      } catch (error) {
        // Thrown on its own turn, it cannot cut the delivery short.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}

/** Messages a stream takes from Steam at once. */
const receiveAtOnce = 256;
