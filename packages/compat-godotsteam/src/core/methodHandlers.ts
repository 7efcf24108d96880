// Godot 3's handlers: a method of an object, by its name, as in connect("client_kick", self, "_on_kick").
import type { Handler } from "./signal.js";

type AnyHandler = Handler<readonly unknown[]>;

export class MethodHandlers {
  /** By object, then by signal and method: the same handler every time, so that it can be disconnected. */
  readonly #handlers = new WeakMap<object, Map<string, AnyHandler>>();

  /** The handler that stands for a method; undefined if none was made. */
  find(signal: string, target: object, method: string): AnyHandler | undefined {
    return this.#handlers.get(target)?.get(`${signal} ${method}`);
  }

  /**
   * Makes the handler that calls a method, `binds` behind the signal's arguments.
   *
   * @throws Error when there is no such method.
   */
  make(signal: string, target: object, method: string, binds: readonly unknown[]): AnyHandler {
    if (typeof Reflect.get(target, method) !== "function") throw new Error(`the object has no method ${method}`);
    const handler: AnyHandler = (...args) => Reflect.get(target, method).call(target, ...args, ...binds);
    const ofTarget = this.#handlers.get(target) ?? new Map<string, AnyHandler>();
    this.#handlers.set(target, ofTarget.set(`${signal} ${method}`, handler));
    return handler;
  }
}
