// All signals of SteamServer by name, and the methods that take them so; SignalMethods documents those.
import { type LogError, loggedError, messageOf } from "./errorLog.js";
import { MethodHandlers } from "./methodHandlers.js";
import { checkHandler, connectFlags, type Handler, invalidParameter, Signal } from "./signal.js";
import type { AnswerSource, CallbackSource, SignalSource } from "./signalSource.js";

type AnySource = SignalSource<readonly unknown[]>;
type AnySignal = Signal<readonly unknown[]>;
type AnyHandler = Handler<readonly unknown[]>;

export class SignalHub {
  /** By name; another spelling of a signal is the same signal. */
  readonly signals: ReadonlyMap<string, AnySignal>;
  readonly callbacks: readonly [CallbackSource<readonly unknown[]>, AnySignal][];
  readonly #bySource = new Map<AnswerSource<readonly unknown[], never>, AnySignal>();
  readonly #methods = new MethodHandlers();
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

  connect(name: string, handler: AnyHandler, flags?: number): number;
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
    if (typeof flagsOrMethod !== "string") return signal.connect(target as AnyHandler, flagsOrMethod);
    const present = this.#methods.find(name, target, flagsOrMethod);
    try {
      const connected = present !== undefined && signal.is_connected(present);
      return signal.connect(connected ? present : this.#methods.make(name, target, flagsOrMethod, binds), flags);
    } catch (error) {
      this.#report(name, messageOf(error), error);
      return invalidParameter;
    }
  }

  disconnect(name: string, target: object, method?: string): void {
    const handler = this.#handlerOf(name, target, method);
    const signal = this.#look(name);
    // A method that was never connected has no handler: another function is as little connected.
    signal?.disconnect(handler ?? (() => undefined));
  }

  is_connected(name: string, target: object, method?: string): boolean {
    const handler = this.#handlerOf(name, target, method);
    return handler !== undefined && (this.#look(name)?.is_connected(handler) ?? false);
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

  #handlerOf(name: string, target: object, method: string | undefined): AnyHandler | undefined {
    return method === undefined ? (target as AnyHandler) : this.#methods.find(name, target, method);
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
