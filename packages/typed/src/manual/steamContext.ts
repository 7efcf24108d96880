// What the server's and the user's side of Steam share: callbacks as events, the pump, messages, shutdown.
import type { LibraryInfo, NativeContext, ServerInterfaces, UserInterfaces } from "@headwater/native";
import { describe, quoted, wrongType, wrongValue } from "@headwater/native/errors";
import { SteamNetworkingConnectionState } from "../generated/enums.js";
import { SteamClient } from "../generated/interfaces/steamClient.js";
import { SteamHTTP } from "../generated/interfaces/steamHTTP.js";
import { SteamInventory } from "../generated/interfaces/steamInventory.js";
import { SteamUGC } from "../generated/interfaces/steamUGC.js";
import { SteamUtils } from "../generated/interfaces/steamUtils.js";
import type { SteamNetConnectionStatusChangedCallback } from "../generated/structs.js";
import { CallbackPump } from "./callbackPump.js";
import { type CloseOnSignalsOptions, closeOnSignals } from "./closeOnSignals.js";
import { type CloseOptions, Closing, checkCloseOptions } from "./closing.js";
import { SteamNotRunningError, SteamShutdownError } from "./errors.js";
import { EventWaiters } from "./eventWaiters.js";
import type { Message, MessageReader, MessageSource } from "./message.js";
import { MessageReading, type MessagesOptions, type ReceiveOptions } from "./messageReading.js";
import { nearest } from "./nearest.js";
import { Networking } from "./networking.js";
import { NetworkingMessages } from "./networkingMessages.js";
import { NetworkingSockets } from "./networkingSockets.js";
import { NetworkingUtils } from "./networkingUtils.js";
import { OpenHandles } from "./openHandles.js";
import { checkOptions } from "./options.js";
import { inOwnNames } from "./ownNames.js";
import type { WaitOptions } from "./pending.js";
import { type PumpOptions, startPumpDriver } from "./pumpDriver.js";
import { type Hold, retire, type SteamInterface, type Surroundings } from "./steamInterface.js";
import { Turn, type TurnOptions } from "./turn.js";
import { TypedEmitter } from "./typedEmitter.js";

/** What both contexts of the addon have. */
export type ContextBinding = NativeContext &
  Pick<ServerInterfaces & UserInterfaces, keyof ServerInterfaces & keyof UserInterfaces & `I${string}`>;

/** What both sides' options have. */
export interface ContextOptions extends PumpOptions, TurnOptions {}

/** Options of {@link GameServer.runCallbacks}. */
export interface RunCallbacksOptions {
  /**
   * Milliseconds after which no further callback is delivered, 0 or more (default: no limit); those left come first next
   * time. At least one is delivered, if there is one.
   */
  budgetMs?: number;
}

/** What a run of `runCallbacks()` came to. */
export interface CallbackRun {
  /** The number of callbacks delivered. */
  readonly delivered: number;
  /** Whether the time was over before all were delivered. */
  readonly left: boolean;
}

/**
 * One init of one side of Steam, with the objects that belong to it: after `shutdown()` they throw, and the next init has
 * others. Keeps the process alive while it runs, as Node's own servers do; see {@link SteamContext.unref}.
 *
 * Every event carries one payload; {@link ServerCallbackEvents} and {@link UserCallbackEvents} list them.
 */
export abstract class SteamContext<Events extends Record<keyof Events, unknown[]>> extends TypedEmitter<Events> {
  /** The client library itself: its versions and its own state. */
  readonly client: SteamClient;
  /** App id, Steam's clock, what surrounds the process. */
  readonly utils: SteamUtils;
  /** The older peer-to-peer packets. */
  readonly networking: Networking;
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
  readonly #known: ReadonlySet<PropertyKey>;
  readonly #pump: CallbackPump;
  readonly #turn: Turn;
  readonly #reading: MessageReading;
  #resting = false;
  readonly #waiters = new EventWaiters();
  readonly #interfaces: SteamInterface<object>[] = [];
  readonly #open = new OpenHandles();
  readonly #whenClosed: (() => void)[] = [];
  #closed = false;
  #closing: Closing | undefined;
  #closeDone: Promise<void> | undefined;

  /** Keeps the process alive until the returned function is called. */
  protected readonly hold: Hold = () => this.#pump.hold();
  /** What the interfaces need of this context. */
  protected readonly around: Surroundings;

  protected constructor(
    binding: ContextBinding,
    eventNames: Readonly<Record<number, keyof Events>>,
    library: LibraryInfo,
    options: ContextOptions,
  ) {
    super();
    this.#binding = binding;
    this.#eventNames = eventNames;
    // A listener of an event that does not exist would wait for ever.
    this.#known = new Set<PropertyKey>(Object.values(eventNames) as PropertyKey[]);
    this.on("newListener" as never, ((event: PropertyKey) => this.#checkEvent(event)) as never);
    this.library = library;
    const init = `${this.#who}.init`;
    this.#turn = new Turn(init, options);
    this.#pump = new CallbackPump(startPumpDriver(init, binding.backgroundPump, () => this.#takeTurn(), options));
    this.#reading = new MessageReading(
      {
        who: this.#who,
        wasClosed: (source) => this.#open.wasClosed(source),
        readMessages: (source) => binding.readMessages(source) as MessageReader,
        watch: (source) => this.#pump.watch(source),
        hold: this.hold,
      },
      this.#turn,
    );
    this.around = { hold: this.hold, takeNetworkingText: () => binding.takeNetworkingText() };
    this.client = this.own(new SteamClient(binding.ISteamClient, this.around));
    this.utils = this.own(new SteamUtils(binding.ISteamUtils, this.around));
    this.networking = this.own(new Networking(binding.ISteamNetworking, this.around));
    this.networkingMessages = this.own(new NetworkingMessages(binding.ISteamNetworkingMessages, this.around));
    this.networkingSockets = this.own(
      new NetworkingSockets(
        binding,
        (who, source, options) => this.#reading.receive(source, options, who),
        this.#open,
        this.around,
      ),
    );
    this.networkingUtils = this.own(new NetworkingUtils(binding.ISteamNetworkingUtils, this.around));
    this.http = this.own(new SteamHTTP(binding.ISteamHTTP, this.around));
    this.inventory = this.own(new SteamInventory(binding.ISteamInventory, this.around));
    this.ugc = this.own(new SteamUGC(binding.ISteamUGC, this.around));
  }

  /** Has an interface end with this context. */
  protected own<T extends SteamInterface<object>>(object: T): T {
    this.#interfaces.push(object);
    return object;
  }

  /** Whether the context is initialised: false after `shutdown()`. */
  get running(): boolean {
    return !this.#closed && this.#binding.running;
  }

  /**
   * Delivers what Steam has for this context: callbacks as events, call results, messages to `messages()`. The pump does
   * it by itself, a turn of `turnMs` at a time; call it yourself with `pump: "manual"`, best once per frame.
   *
   * A listener that throws keeps neither the other listeners nor the callbacks behind it from being called; its error
   * surfaces as an `uncaughtException`.
   *
   * @param options - How long it may take.
   * @returns How many were delivered, and whether some are left.
   * @throws TypeError or RangeError for a wrong budget; Error when called from a listener, and after shutdown.
   * @example
   * ```ts
   * // With pump: "manual", once a frame.
   * setInterval(() => server.runCallbacks({ budgetMs: 5 }), 15);
   * ```
   */
  runCallbacks(options: RunCallbacksOptions = {}): CallbackRun {
    this.#assertOpen("runCallbacks");
    const who = `${this.#who}.runCallbacks`;
    checkOptions(who, options, ["budgetMs"]);
    try {
      const delivered = this.#binding.runCallbacks((id, payload) => this.#dispatch(id, payload), options.budgetMs);
      this.#reading.feed();
      return { delivered, left: this.running && this.#binding.callbacksLeft };
    } catch (error) {
      throw inOwnNames(who, error);
    }
  }

  /**
   * Waits for an event.
   *
   * @param event - Its name.
   * @param accepts - Whether a payload is the one that is waited for; without it, the next one is.
   * @param options - How long to wait, and a signal to give up.
   * @returns A promise of the payload.
   * @throws {@link SteamTimeoutError} when it does not come in time; the signal's reason on abort;
   * {@link SteamShutdownError} on shutdown; what `accepts` throws.
   * @example
   * ```ts
   * const { authSessionResponse } = await server.waitFor(
   *   "validateAuthTicketResponse",
   *   (event) => event.steamId === steamId,
   *   { timeoutMs: 10_000 },
   * );
   * ```
   */
  async waitFor<Event extends keyof Events>(
    event: Event,
    accepts: (payload: Events[Event][0]) => boolean = () => true,
    options: WaitOptions = {},
  ): Promise<Events[Event][0]> {
    if (this.#closed) throw new SteamShutdownError(`Waiting for ${String(event)}`);
    this.#checkEvent(event);
    const release = this.hold();
    try {
      return await this.#waiters.wait(`${this.#who}.waitFor`, event, accepts, options);
    } finally {
      release();
    }
  }

  /**
   * Messages as they arrive: `for await (const message of server.messages(pollGroup))`. Ends on shutdown, on abort, and
   * when the poll group or connection is closed.
   *
   * Takes from Steam what the loop is being handed, and nothing else: however a loop ends, the next reader of the source
   * gets everything else, once and in the order of its connection. Where more waits than `turnMs` are good for, the loop
   * goes on after timers and I/O had their turn.
   *
   * One loop at a time reads a source. A second one gets an error while the first waits for a message; if the first was
   * left behind (not ended, and not waiting), the second takes its place, and the first gets the error should it ask
   * again.
   *
   * Closing a connection discards what waits on it, and a loop over one that was closed ends at once. When the other end
   * has closed it first, take the rest with `receive({ connection })` before you close your side.
   *
   * @param source - A poll group's handle, or `{ connection }`.
   * @param options - A signal that ends it.
   * @returns The messages, to be iterated over once.
   * @throws {@link SteamCallError} if the poll group or connection never existed, or another loop reads it; TypeError for
   * a wrong source or option.
   * @example
   * ```ts
   * for await (const message of server.messages(pollGroup))
   *   server.networkingSockets.send(message.connection, message.data, k_nSteamNetworkingSend_Reliable);
   * ```
   */
  messages(source: MessageSource, options: MessagesOptions = {}): AsyncIterableIterator<Message> {
    this.#assertOpen("messages");
    return this.#reading.stream(source, options);
  }

  /**
   * The messages that are there now, for loops with ticks of their own:
   * `for (const message of server.receive(pollGroup))`. Hands out as {@link messages} does: what the loop was not handed
   * is the next reader's, be it left early or at the end of its time. A connection or poll group that was closed has none.
   *
   * @param source - A poll group's handle, or `{ connection }`.
   * @param options - How many at most, and how long it may take.
   * @returns The messages, to be iterated over once.
   * @throws TypeError or RangeError for a wrong source or option; {@link SteamCallError} if the poll group or connection
   * never existed, or a `messages()` loop waits for its messages.
   * @example
   * ```ts
   * setInterval(() => {
   *   for (const message of server.receive(pollGroup, { budgetMs: 5 })) console.log(message.connection, message.data.length);
   * }, 50);
   * ```
   */
  receive(source: MessageSource, options: ReceiveOptions = {}): IterableIterator<Message> {
    this.#assertOpen("receive");
    return this.#reading.receive(source, options);
  }

  /** Has the running context keep the process alive, as it does at first. With `pump: "manual"` your loop does. */
  ref(): this {
    this.#pump.ref();
    return this;
  }

  /**
   * Lets the process end although the context runs, unless something is awaited: a logon, an event, a call result, the
   * next message.
   *
   * @example
   * ```ts
   * // Something else decides how long the process lives, such as an HTTP server.
   * server.unref();
   * ```
   */
  unref(): this {
    this.#pump.unref();
    return this;
  }

  /**
   * Ends the context in good order: no new connections, what was sent arrives or its time is over, every connection is
   * told `reason` and `message`, then {@link shutdown}. Calling it again waits for the same end.
   *
   * @param options - How long it may take, and what the other ends are told.
   * @throws RangeError for a wrong option.
   * @example
   * ```ts
   * await server.close({ reason: 1000, message: "The server restarts." });
   * ```
   */
  close(options: CloseOptions = {}): Promise<void> {
    if (this.#closed) return Promise.resolve();
    if (this.#closeDone === undefined) {
      const closing = new Closing(`${this.#who}.close`, this.goodbye(), this.networkingSockets, this.#open, options);
      this.#closeDone = this.#close(closing);
    }
    return this.#closeDone;
  }

  /**
   * Calls {@link close} when the process is told to end, by default with SIGTERM or SIGINT: players hear of it at once,
   * and not after a timeout. The process then ends by itself, unless something else keeps it; a second signal ends it.
   *
   * @param options - Which signals, and what the other ends are told.
   * @returns a function that takes the listeners off; `shutdown()` does it, too.
   * @example
   * ```ts
   * server.closeOnSignals({ message: "The server restarts." });
   * ```
   */
  closeOnSignals(options: CloseOnSignalsOptions = {}): () => void {
    const who = `${this.#who}.closeOnSignals`;
    // When the signal comes it would be too late.
    checkCloseOptions(who, options, ["signals"]);
    if (!Array.isArray(options.signals ?? []))
      throw wrongType(`${who}: signals must be an array, got ${describe(options.signals)}.`);
    const off = closeOnSignals((rest) => this.close(rest), options);
    this.#whenClosed.push(off);
    return off;
  }

  /**
   * Ends the context at once: connections close with a goodbye, but what is still under way to them is lost; a pending
   * logon, `waitFor()` and pending call results reject; `messages()` end. Calling it again does nothing.
   *
   * @example
   * ```ts
   * // At once; close() ends in good order.
   * server.shutdown();
   * ```
   */
  shutdown(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#pump.stop();
    this.onShutdown();
    this.#waiters.onShutdown();
    this.#reading.end();
    for (const object of this.#interfaces) object[retire](() => this.#notRunning());
    this.#binding.shutdown();
    for (const whenClosed of this.#whenClosed.splice(0)) whenClosed();
  }

  /** `await using server = await GameServer.init(...)` closes it at the end of the block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** Before the listeners of a callback: what the context itself needs to know of it. */
  protected abstract onCallback(event: keyof Events, payload: object): void;

  /** Before the native shutdown: rejects what is pending. */
  protected abstract onShutdown(): void;

  /** After the connections are closed, before `shutdown()`: what else has to be ended at Steam. */
  protected onClose(): void {}

  async #close(closing: Closing): Promise<void> {
    this.#closing = closing;
    const release = this.hold();
    const pump = (): void => {
      // A listener may have shut down meanwhile.
      if (!this.#closed) this.runCallbacks({ budgetMs: this.#turn.remainingMs });
    };
    // A listener may have called, in whose run of callbacks no other can begin.
    await undefined;
    try {
      await closing.run(pump, () => this.#closed);
      if (this.#closed) return;
      this.onClose();
      pump();
    } finally {
      release();
      this.shutdown();
    }
  }

  /** What the other ends hear if `close()` is told nothing else. */
  protected goodbye(): string {
    return "The server was closed.";
  }

  get #who(): string {
    return this.constructor.name;
  }

  #checkEvent(event: PropertyKey): void {
    // Node's own; `once()` of node:events listens for errors as well.
    if (this.#known.has(event) || ["newListener", "removeListener", "error"].includes(String(event))) return;
    const meant = nearest(String(event), [...this.#known].map(String));
    const what = typeof event === "string" ? quoted(event) : String(event);
    throw wrongValue(`${this.#who}: there is no event ${what}${meant === undefined ? "." : `; ${meant} is meant?`}`);
  }

  #assertOpen(method: string): void {
    if (this.#closed) throw this.#notRunning(method);
  }

  #notRunning(method?: string): Error {
    return new SteamNotRunningError(this.#who, method);
  }

  /** Keeps the list of what is open; whoever connects while everything closes is refused. */
  #onConnectionChange({ connection, info }: SteamNetConnectionStatusChangedCallback): void {
    if (info.state === SteamNetworkingConnectionState.None) this.#open.connectionClosed(connection);
    else if (info.state === SteamNetworkingConnectionState.Connecting && this.#closing !== undefined)
      this.#closing.refuse(connection);
    else this.#open.addConnection(connection, info.listenSocket);
  }

  /** What the pump does: as much as one turn allows, the rest in the next. */
  #takeTurn(): void {
    if (this.#resting || this.#closed) return;
    if (!this.runCallbacks({ budgetMs: this.#turn.remainingMs }).left) return;
    this.#resting = true;
    this.#turn.next(() => {
      this.#resting = false;
      this.#takeTurn();
    });
  }

  #dispatch(id: number, payload: object | undefined): void {
    const event = this.#eventNames[id];
    // A callback of a newer Steam client than this SDK: there is no struct to read it with.
    if (event === undefined || payload === undefined) return;
    if (event === "steamNetConnectionStatusChanged")
      this.#onConnectionChange(payload as SteamNetConnectionStatusChangedCallback);
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
