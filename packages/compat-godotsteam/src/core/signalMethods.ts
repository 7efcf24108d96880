// What SteamServer offers for signals by name: Godot's connect, disconnect, is_connected, has_signal, emit_signal;
// Node's on, once, off.
import type { Connectable, Handler } from "./signal.js";

/** The methods of SteamServer that take a signal by name. */
export interface SignalMethods<Signals extends { [Name in keyof Signals]: readonly unknown[] }> {
  /**
   * Connects a handler to a signal, as Godot's `Object.connect`.
   *
   * @param flags - Any of `CONNECT_ONE_SHOT`, `CONNECT_DEFERRED`, `CONNECT_REFERENCE_COUNTED`,
   *   `CONNECT_APPEND_SOURCE_OBJECT`.
   * @returns 0; or 31, with a logged error, when there is no such signal or the handler is connected already.
   * @throws TypeError when `handler` is neither a function nor a Callable.
   */
  connect<Name extends keyof Signals>(signal: Name, handler: Connectable<Signals[Name]>, flags?: number): number;
  /** As in Godot 3: connects a method of an object by its name; `binds` go behind the signal's arguments. */
  connect<Target extends object>(
    signal: keyof Signals,
    target: Target,
    method: keyof Target & string,
    binds?: readonly unknown[],
    flags?: number,
  ): number;
  /** Disconnects a handler; logs an error when it is not connected. */
  disconnect<Name extends keyof Signals>(signal: Name, handler: Connectable<Signals[Name]>): void;
  /** As in Godot 3: disconnects a method of an object. */
  disconnect<Target extends object>(signal: keyof Signals, target: Target, method: keyof Target & string): void;
  /** Whether a handler is connected to a signal. */
  is_connected<Name extends keyof Signals>(signal: Name, handler: Connectable<Signals[Name]>): boolean;
  /** As in Godot 3: whether a method of an object is connected to a signal. */
  is_connected<Target extends object>(signal: keyof Signals, target: Target, method: keyof Target & string): boolean;
  /** Whether there is a signal of this name. */
  has_signal(signal: string): boolean;
  /** As `emit` of a signal; returns 31, with a logged error, when there is no such signal, else 0. */
  emit_signal<Name extends keyof Signals>(signal: Name, ...args: Signals[Name]): number;
  /**
   * Calls `handler` at each emission, as Node's `EventEmitter`.
   *
   * @throws TypeError when there is no such signal or `handler` is no function.
   */
  on<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>): this;
  /** Calls `handler` at the next emission only. Throws as {@link SteamServer.on} does. */
  once<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>): this;
  /** Takes a handler of {@link SteamServer.on}, {@link SteamServer.once} or {@link SteamServer.connect} off again. */
  off<Name extends keyof Signals>(signal: Name, handler: Handler<Signals[Name]>): this;
}
