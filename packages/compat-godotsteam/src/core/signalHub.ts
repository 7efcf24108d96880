// All signals of SteamServer by name, and the methods that take them so; SignalMethods documents those.
import { Callable } from "./callable.js";
import { Emissions } from "./emissions.js";
import { type LogError, loggedError } from "./errorLog.js";
import { type Connectable, checkHandler, connectFlags, type Handler, invalidParameter, ok, Signal } from "./signal.js";
import type { AnswerSource, CallbackSource, SignalSource } from "./signalSource.js";

type AnySource = SignalSource<readonly unknown[]>;
type AnySignal = Signal<readonly unknown[]>;
type AnyHandler = Handler<readonly unknown[]>;
type AnyConnectable = Connectable<readonly unknown[]>;

/** A method of an object, by its name. */
function callableOf(object: object, method: string): Callable {
  return Callable(object, method as never);
}

export class SignalHub {
  /** By name; another spelling of a signal is the same signal. */
  readonly signals: ReadonlyMap<string, AnySignal>;
  readonly callbacks: readonly [CallbackSource<readonly unknown[]>, AnySignal][];
  readonly #bySource = new Map<AnswerSource<readonly unknown[], never>, AnySignal>();
  readonly #report: (name: string, what: string, cause?: unknown) => void;

  /** @param object - The object that has the signals. */
  constructor(sources: Readonly<Record<string, AnySource>>, log: LogError, object: object = {}) {
    this.#report = (name, what, cause) => log(loggedError("Signal", name, what, cause));
    const owner = { report: this.#report, emissions: new Emissions(), object };
    const signals = new Map<string, AnySignal>();
    const callbacks: [CallbackSource<readonly unknown[]>, AnySignal][] = [];
    for (const [name, source] of Object.entries(sources)) {
      if (source.kind === "alias") continue;
      const signal: AnySignal = new Signal(name, owner);
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

  connect(name: string, handler: AnyConnectable, flags?: number): number;
  connect(name: string, target: object, method: string, binds?: readonly unknown[], flags?: number): number;
  connect(
    name: string,
    target: object,
    flagsOrMethod?: number | string,
    binds: readonly unknown[] = [],
    flags = 0,
  ): number {
    const signal = this.#look(name);
    if (signal === undefined) return invalidParameter;
    if (typeof flagsOrMethod !== "string") return signal.connect(target as AnyConnectable, flagsOrMethod);
    const method = callableOf(target, flagsOrMethod);
    if (method.is_valid()) return signal.connect(method.bindv(binds), flags);
    this.#report(name, `the object has no method ${flagsOrMethod}`);
    return invalidParameter;
  }

  disconnect(name: string, target: object, method?: string): void {
    this.#look(name)?.disconnect(method === undefined ? (target as AnyConnectable) : callableOf(target, method));
  }

  is_connected(name: string, target: object, method?: string): boolean {
    const handler = method === undefined ? (target as AnyConnectable) : callableOf(target, method);
    return this.#look(name)?.is_connected(handler) ?? false;
  }

  emit_signal(name: string, ...args: readonly unknown[]): number {
    const signal = this.#look(name);
    signal?.emit(...args);
    return signal === undefined ? invalidParameter : ok;
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
