// One signal of Godot: connect(), disconnect(), is_connected(), one-shot and deferred handlers, await. What it does is
// what the engine does; test/engine holds both to the same.
import { Callable, CallableObject, type CallableTarget, sameTarget, targetOf } from "./callable.js";
import type { Emissions } from "./emissions.js";

/** Flags of `connect`, with Godot's values. */
export const connectFlags = {
  /** The handler runs after `run_callbacks()` has returned. */
  CONNECT_DEFERRED: 1,
  /** Without effect here: it concerns saved scenes. */
  CONNECT_PERSIST: 2,
  /** The handler is disconnected before any handler of the emission is called. */
  CONNECT_ONE_SHOT: 4,
  /** Connecting the same handler again counts instead of failing; it takes as many disconnects. */
  CONNECT_REFERENCE_COUNTED: 8,
  /** The handler gets SteamServer behind the signal's arguments. */
  CONNECT_APPEND_SOURCE_OBJECT: 16,
} as const;

/** Godot's `OK`. */
export const ok = 0;
/** Godot's `ERR_INVALID_PARAMETER`. */
export const invalidParameter = 31;

/** A function that is called with what the signal brings. */
export type Handler<Args extends readonly unknown[]> = (...args: Args) => unknown;

/** What can be connected. */
export type Connectable<Args extends readonly unknown[]> = Handler<Args> | Callable<Args>;

/** What `await signal` gives: nothing, the only argument, or all of them. */
export type Emitted<Args extends readonly unknown[]> = Args extends readonly []
  ? undefined
  : Args extends readonly [infer Only]
    ? Only
    : Args;

/** One of `get_connections()`. */
export interface SignalConnection {
  /** What it is connected to. */
  signal: Signal<never>;
  /** What is called. */
  callable: Callable<never>;
  /** As `connect` was given them. */
  flags: number;
}

interface Slot<Args extends readonly unknown[]> {
  readonly target: CallableTarget;
  readonly handler: Connectable<Args>;
  readonly flags: number;
  /** How often it was connected with CONNECT_REFERENCE_COUNTED. */
  references: number;
}

/** A coroutine that awaits: what resumes it. */
type Waiter<Args extends readonly unknown[]> = (args: Args) => void;

/** What signals of one object share. */
export interface SignalOwner {
  /** Reports what went wrong with a signal: a handler that threw, or a wrong connect. */
  readonly report: (signal: string, what: string, cause?: unknown) => void;
  readonly emissions: Emissions;
  /** The object that has the signals. */
  readonly object: object;
}

/**
 * A signal, as `SteamServer.server_connected`. Handlers are called in the order they were connected, during
 * `run_callbacks()`; one that throws is logged and stops nothing.
 */
export class Signal<Args extends readonly unknown[]> implements PromiseLike<Emitted<Args>> {
  readonly #name: string;
  readonly #owner: SignalOwner;
  /** Replaced, never changed: an emission goes on with the handlers it began with. */
  #slots: readonly (Slot<Args> | Waiter<Args>)[] = [];

  /** @internal SteamServer makes the instances. */
  constructor(name: string, owner: SignalOwner) {
    this.#name = name;
    this.#owner = owner;
  }

  /**
   * Connects a handler.
   *
   * @param handler - what is called from now on
   * @param flags - Any of `CONNECT_ONE_SHOT`, `CONNECT_DEFERRED`, `CONNECT_REFERENCE_COUNTED`,
   *   `CONNECT_APPEND_SOURCE_OBJECT`.
   * @returns 0; or 31, with a logged error, when the handler is connected already.
   * @throws TypeError when `handler` is neither a function nor a Callable.
   */
  connect(handler: Connectable<Args>, flags = 0): number {
    checkHandler(this.#name, handler);
    const present = this.#find(handler);
    if (present === undefined) {
      this.add(handler, flags);
      return ok;
    }
    if ((flags & connectFlags.CONNECT_REFERENCE_COUNTED) === 0) {
      this.#owner.report(this.#name, "the handler is connected already; disconnect it first");
      return invalidParameter;
    }
    present.references++;
    return ok;
  }

  /**
   * Disconnects a handler; logs an error when it is not connected.
   *
   * @param handler - the one that was connected
   */
  disconnect(handler: Connectable<Args>): void {
    checkHandler(this.#name, handler);
    const present = this.#find(handler);
    if (present === undefined) this.#owner.report(this.#name, "the handler to disconnect is not connected");
    else this.#release(present);
  }

  /**
   * Whether a handler is connected.
   *
   * @param handler - the one that was connected
   * @returns Whether it is.
   */
  is_connected(handler: Connectable<Args>): boolean {
    checkHandler(this.#name, handler);
    return this.#find(handler) !== undefined;
  }

  /**
   * Whether any handler is connected, or any coroutine waits.
   *
   * @returns Whether one is.
   */
  has_connections(): boolean {
    return this.#slots.length > 0;
  }

  /**
   * What is connected.
   *
   * @returns All, in the order in which they are called.
   */
  get_connections(): SignalConnection[] {
    return this.#slots.map((slot) => ({
      signal: this as unknown as Signal<never>,
      callable: callableOf(typeof slot === "function" ? () => slot : slot.handler),
      flags: typeof slot === "function" ? connectFlags.CONNECT_ONE_SHOT : slot.flags,
    }));
  }

  /**
   * The signal's name.
   *
   * @returns `server_connected` and its like
   */
  get_name(): string {
    return this.#name;
  }

  /**
   * The object that has the signal.
   *
   * @returns SteamServer.
   */
  get_object(): object {
    return this.#owner.object;
  }

  /**
   * Calls the handlers. Steam's callbacks do so during `run_callbacks()`; call it to test your handlers.
   *
   * @param args - what they are called with
   */
  emit(...args: Args): void {
    const at = this.#owner.emissions.add(this, args);
    const slots = this.#slots;
    // All of them before any handler, so that none is called twice when a handler emits.
    for (const slot of slots) if (isOneShot(slot)) this.#release(slot);
    for (const slot of slots) {
      if (typeof slot === "function") this.#owner.emissions.resume(at, () => slot(args));
      else this.#call(slot, args);
    }
  }

  /**
   * `await SteamServer.server_connected` waits for the next emission, as in GDScript.
   *
   * A getter, because `await` reads `then` at once but calls it later: what is emitted in between counts.
   */
  // biome-ignore lint/suspicious/noThenProperty: a signal can be awaited in GDScript, so it can here.
  get then(): PromiseLike<Emitted<Args>>["then"] {
    let first: Promise<Emitted<Args>> | undefined;
    const wait = (): [Promise<Emitted<Args>>, Waiter<Args>] => {
      let waiter: Waiter<Args> = () => undefined;
      const waiting = new Promise<Emitted<Args>>((resolve) => {
        waiter = (args) => resolve((args.length > 1 ? args : args[0]) as Emitted<Args>);
      });
      const missed = this.#owner.emissions.missed(this)[0];
      if (missed === undefined) this.#slots = [...this.#slots, waiter];
      else this.#owner.emissions.resume(missed.at, () => waiter(missed.args as Args));
      return [waiting, waiter];
    };
    const [waiting, waiter] = wait();
    first = waiting;
    // Whoever only looks whether there is a `then` does not wait. An await calls it within the next microtask.
    queueMicrotask(() =>
      queueMicrotask(() => {
        if (first !== undefined) this.#remove(waiter);
        first = undefined;
      }),
    );
    return (onFulfilled, onRejected) => {
      const called = first ?? wait()[0];
      first = undefined;
      return called.then(onFulfilled, onRejected);
    };
  }

  /** @internal Connects as Node does: the same handler any number of times. */
  add(handler: Connectable<Args>, flags: number): void {
    checkHandler(this.#name, handler);
    const slot: Slot<Args> = {
      target: targetOf(handler),
      handler,
      flags,
      references: flags & connectFlags.CONNECT_REFERENCE_COUNTED ? 1 : 0,
    };
    this.#slots = [...this.#slots, slot];
    for (const { at, args } of this.#owner.emissions.missed(this)) {
      this.#owner.emissions.resume(at, () => {
        if (!this.#slots.includes(slot)) return;
        if (isOneShot(slot)) this.#release(slot);
        this.#call(slot, args as Args);
      });
    }
  }

  /** @internal Disconnects as Node does: the handler added last, or nothing. */
  remove(handler: Connectable<Args>): void {
    const last = this.#slots.findLast((slot) => typeof slot === "object" && slot.handler === handler);
    if (last !== undefined) this.#remove(last);
  }

  #find(handler: Connectable<Args>): Slot<Args> | undefined {
    const target = targetOf(handler);
    const found = this.#slots.find((slot) => typeof slot === "object" && sameTarget(slot.target, target));
    return found as Slot<Args> | undefined;
  }

  #release(slot: Slot<Args> | Waiter<Args>): void {
    if (typeof slot === "function" || --slot.references <= 0) this.#remove(slot);
  }

  #remove(slot: Slot<Args> | Waiter<Args>): void {
    this.#slots = this.#slots.filter((each) => each !== slot);
  }

  #call(slot: Slot<Args>, args: Args): void {
    if (slot.flags & connectFlags.CONNECT_DEFERRED) setImmediate(() => this.#callNow(slot, args));
    else this.#callNow(slot, args);
  }

  #callNow({ handler, flags }: Slot<Args>, args: Args): void {
    const given = (flags & connectFlags.CONNECT_APPEND_SOURCE_OBJECT ? [...args, this.#owner.object] : args) as Args;
    try {
      const returned = handler instanceof CallableObject ? handler.call(...given) : handler(...given);
      if (returned instanceof Promise) returned.catch((error: unknown) => this.#threw(error));
    } catch (error) {
      this.#threw(error);
    }
  }

  #threw(error: unknown): void {
    this.#owner.report(this.#name, `a handler threw ${error instanceof Error ? error.stack : String(error)}`, error);
  }
}

function isOneShot(slot: Slot<never> | Waiter<never>): boolean {
  return typeof slot === "function" || (slot.flags & connectFlags.CONNECT_ONE_SHOT) !== 0;
}

function callableOf(handler: Connectable<never>): Callable<never> {
  return handler instanceof CallableObject ? handler : Callable(handler);
}

/** @throws TypeError when it is neither a function nor a Callable. */
export function checkHandler(signal: string, handler: unknown): void {
  if (typeof handler !== "function" && !(handler instanceof CallableObject)) {
    throw new TypeError(`Connecting to ${signal}: the handler is of type ${typeof handler}; expected a function.`);
  }
}
