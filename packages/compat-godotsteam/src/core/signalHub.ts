// All signals of SteamServer by name: Godot's connect("name", handler) and Node's on("name", handler).
import { type LogError, loggedError } from "./errorLog.js";
import { checkHandler, connectFlags, type Handler, Signal } from "./signal.js";
import type { AnswerSource, CallbackSource, SignalSource } from "./signalSource.js";

type AnySource = SignalSource<readonly unknown[]>;
type AnySignal = Signal<readonly unknown[]>;
type AnyHandler = Handler<readonly unknown[]>;

/** Godot's `ERR_INVALID_PARAMETER`. */
const invalidParameter = 31;

/** The methods of SteamServer that take a signal by name. */
export interface SignalMethods<Signals extends { [Name in keyof Signals]: readonly unknown[] }> {
  /**
   * Connects a handler to a signal, as Godot's `Object.connect`.
   *
   * @param flags - Any of `CONNECT_ONE_SHOT`, `CONNECT_DEFERRED`, `CONNECT_REFERENCE_COUNTED`.
   * @returns 0; or 31, with a logged error, when there is no such signal or the handler is connected already.
   * @throws TypeError when `handler` is no function.
   */
  connect<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>, flags?: number): number;
  /** Disconnects a handler; logs an error when it is not connected. */
  disconnect<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>): void;
  /** Whether a handler is connected to a signal. */
  is_connected<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>): boolean;
  /** Whether there is a signal of this name. */
  has_signal(signal: string): boolean;
  /**
   * Calls `handler` at each emission, as Node's `EventEmitter`.
   *
   * @throws TypeError when there is no such signal or `handler` is no function.
   */
  on<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>): this;
  /** Calls `handler` at the next emission only. Throws as {@link on} does. */
  once<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>): this;
  /** Takes a handler of {@link on}, {@link once} or {@link connect} off again. */
  off<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>): this;
}

export class SignalHub {
  /** By name; another spelling of a signal is the same signal. */
  readonly signals: ReadonlyMap<string, AnySignal>;
  readonly callbacks: readonly [CallbackSource<readonly unknown[]>, AnySignal][];
  readonly #bySource = new Map<AnswerSource<readonly unknown[], never>, AnySignal>();
  readonly #report: (name: string, what: string, cause?: unknown) => void;

  constructor(sources: Readonly<Record<string, AnySource>>, log: LogError) {
    this.#report = (name, what, cause) => log(loggedError("Signal", name, what, cause));
    const signals = new Map<string, AnySignal>();
    const callbacks: [CallbackSource<readonly unknown[]>, AnySignal][] = [];
    for (const [name, source] of Object.entries(sources)) {
      if (source.kind === "alias") continue;
      const signal: AnySignal = new Signal(name, this.#report);
      signals.set(name, signal);
      if (source.kind === "callback") callbacks.push([source, signal]);
      if (source.kind === "answer") this.#bySource.set(source, signal);
    }
    for (const [name, source] of Object.entries(sources)) {
      if (source.kind === "alias") signals.set(name, signals.get(source.of) as AnySignal);
    }
    this.signals = signals;
    this.callbacks = callbacks;
  }

  /** The signal that answers of `source` feed. */
  fedBy(source: AnswerSource<readonly unknown[], never>): AnySignal {
    return this.#bySource.get(source) as AnySignal;
  }

  connect(name: string, handler: AnyHandler, flags?: number): number {
    return this.#look(name)?.connect(handler, flags) ?? invalidParameter;
  }

  disconnect(name: string, handler: AnyHandler): void {
    this.#look(name)?.disconnect(handler);
  }

  is_connected(name: string, handler: AnyHandler): boolean {
    return this.#look(name)?.is_connected(handler) ?? false;
  }

  has_signal(name: string): boolean {
    return this.signals.has(name);
  }

  on(name: string, handler: AnyHandler): void {
    this.#get(name).add(handler, 0);
  }

  once(name: string, handler: AnyHandler): void {
    this.#get(name).add(handler, connectFlags.CONNECT_ONE_SHOT);
  }

  off(name: string, handler: AnyHandler): void {
    checkHandler(name, handler);
    this.#get(name).remove(handler);
  }

  #look(name: string): AnySignal | undefined {
    const signal = this.signals.get(name);
    if (signal === undefined) this.#report(name, "there is no signal of this name");
    return signal;
  }

  #get(name: string): AnySignal {
    const signal = this.signals.get(name);
    if (signal === undefined) throw new TypeError(`SteamServer has no signal ${JSON.stringify(name)}.`);
    return signal;
  }
}
