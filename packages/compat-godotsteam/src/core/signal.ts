// One signal of Godot: connect(), disconnect(), is_connected(), one-shot and deferred handlers, await.

/** Flags of `connect`, with Godot's values. */
export const connectFlags = {
  /** The handler runs after `run_callbacks()` has returned. */
  CONNECT_DEFERRED: 1,
  /** Without effect here: it concerns saved scenes. */
  CONNECT_PERSIST: 2,
  /** The handler is disconnected before it is called for the first time. */
  CONNECT_ONE_SHOT: 4,
  /** Connecting the same handler again counts instead of failing; it takes as many disconnects. */
  CONNECT_REFERENCE_COUNTED: 8,
} as const;

/** Godot's `OK`. */
const ok = 0;
/** Godot's `ERR_INVALID_PARAMETER`. */
export const invalidParameter = 31;

export type Handler<Args extends readonly unknown[]> = (...args: Args) => unknown;

/** What `await signal` gives: nothing, the only argument, or all of them. */
export type Emitted<Args extends readonly unknown[]> = Args extends readonly []
  ? undefined
  : Args extends readonly [infer Only]
    ? Only
    : Args;

interface Connection<Args extends readonly unknown[]> {
  readonly handler: Handler<Args>;
  readonly flags: number;
  references: number;
}

/** Reports what went wrong with a signal: a handler that threw, or a wrong connect. */
export type ReportSignalError = (signal: string, what: string, cause?: unknown) => void;

/**
 * A signal, as `SteamServer.server_connected`. Handlers are called in the order they were connected, during
 * `run_callbacks()`; one that throws is logged and stops nothing.
 */
export class Signal<Args extends readonly unknown[]> implements PromiseLike<Emitted<Args>> {
  readonly #name: string;
  readonly #report: ReportSignalError;
  /** Replaced, never changed: an emission goes on with the handlers it began with. */
  #connections: readonly Connection<Args>[] = [];

  /** @internal SteamServer makes the instances. */
  constructor(name: string, report: ReportSignalError) {
    this.#name = name;
    this.#report = report;
  }

  /**
   * Connects a handler.
   *
   * @param flags - Any of `CONNECT_ONE_SHOT`, `CONNECT_DEFERRED`, `CONNECT_REFERENCE_COUNTED`.
   * @returns 0; or 31, with a logged error, when the handler is connected already.
   * @throws TypeError when `handler` is no function.
   */
  connect(handler: Handler<Args>, flags = 0): number {
    const present = this.#find(handler);
    if (present === undefined) {
      this.add(handler, flags);
      return ok;
    }
    if ((flags & connectFlags.CONNECT_REFERENCE_COUNTED) === 0) {
      this.#report(this.#name, "the handler is connected already; disconnect it first");
      return invalidParameter;
    }
    present.references++;
    return ok;
  }

  /** Disconnects a handler; logs an error when it is not connected. */
  disconnect(handler: Handler<Args>): void {
    const present = this.#find(handler);
    if (present === undefined) {
      this.#report(this.#name, "the handler to disconnect is not connected");
    } else if (--present.references === 0) {
      this.#remove(present);
    }
  }

  /** Whether a handler is connected. */
  is_connected(handler: Handler<Args>): boolean {
    return this.#find(handler) !== undefined;
  }

  /** Whether any handler is connected. */
  has_connections(): boolean {
    return this.#connections.length > 0;
  }

  /** The signal's name. */
  get_name(): string {
    return this.#name;
  }

  /** Calls the handlers. Steam's callbacks do so during `run_callbacks()`; call it to test your handlers. */
  emit(...args: Args): void {
    for (const connection of this.#connections) {
      // An earlier handler may have disconnected this one.
      if (!this.#connections.includes(connection)) continue;
      if (connection.flags & connectFlags.CONNECT_ONE_SHOT) this.#remove(connection);
      if (connection.flags & connectFlags.CONNECT_DEFERRED) setImmediate(() => this.#call(connection, args));
      else this.#call(connection, args);
    }
  }

  /** `await SteamServer.server_connected` waits for the next emission, as in GDScript. */
  // biome-ignore lint/suspicious/noThenProperty: a signal can be awaited in GDScript, so it can here.
  then<Fulfilled = Emitted<Args>, Rejected = never>(
    onFulfilled?: ((value: Emitted<Args>) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return new Promise<Emitted<Args>>((resolve) => {
      this.connect(
        (...args) => resolve((args.length > 1 ? args : args[0]) as Emitted<Args>),
        connectFlags.CONNECT_ONE_SHOT,
      );
    }).then(onFulfilled, onRejected);
  }

  /** @internal Connects as Node does: the same handler any number of times. */
  add(handler: Handler<Args>, flags: number): void {
    checkHandler(this.#name, handler);
    this.#connections = [...this.#connections, { handler, flags, references: 1 }];
  }

  /** @internal Disconnects as Node does: the handler added last, or nothing. */
  remove(handler: Handler<Args>): void {
    const last = this.#connections.findLast((connection) => connection.handler === handler);
    if (last !== undefined) this.#remove(last);
  }

  #find(handler: Handler<Args>): Connection<Args> | undefined {
    return this.#connections.find((connection) => connection.handler === handler);
  }

  #remove(connection: Connection<Args>): void {
    this.#connections = this.#connections.filter((each) => each !== connection);
  }

  #call({ handler }: Connection<Args>, args: Args): void {
    try {
      const returned = handler(...args);
      if (returned instanceof Promise) returned.catch((error: unknown) => this.#threw(error));
    } catch (error) {
      this.#threw(error);
    }
  }

  #threw(error: unknown): void {
    this.#report(this.#name, `a handler threw ${error instanceof Error ? error.stack : String(error)}`, error);
  }
}

/** @throws TypeError when it is no function. */
export function checkHandler(signal: string, handler: unknown): void {
  if (typeof handler !== "function") {
    throw new TypeError(`Connecting to ${signal}: the handler is of type ${typeof handler}; expected a function.`);
  }
}
