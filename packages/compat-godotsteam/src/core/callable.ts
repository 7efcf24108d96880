// Godot's Callable: a function or a method of an object, with arguments bound behind those of the call.

import { loggedError, messageOf, printError } from "./errorLog.js";

type AnyFunction = (...args: never[]) => unknown;

/** What is left of `Args` for the caller when the last ones are bound. */
type Unbound<Args extends readonly unknown[], Bound extends readonly unknown[]> = Args extends readonly [
  ...infer Rest,
  ...{ readonly [Index in keyof Bound]: unknown },
]
  ? Rest
  : readonly unknown[];

/** What a Callable calls, without what is bound to it. Two of them with the same target are the same to a signal. */
export interface CallableTarget {
  readonly object: object | null;
  readonly method: AnyFunction | string | null;
}

/** What {@link Callable} makes. */
export class CallableObject<Args extends readonly unknown[] = readonly unknown[]> {
  /** @internal */
  readonly target: CallableTarget;
  readonly #unbound: number;
  readonly #bound: readonly unknown[];

  /** @internal */
  constructor(target: CallableTarget, unbound = 0, bound: readonly unknown[] = []) {
    this.target = target;
    this.#unbound = unbound;
    this.#bound = bound;
  }

  /** Calls it. A method is looked for now: it may have come, or changed, since. */
  call(...args: Args): unknown {
    const called = functionOf(this.target);
    if (typeof called !== "function")
      throw new Error(this.is_null() ? nothing : `the object has no method ${this.get_method()}`);
    const given = this.#unbound === 0 ? args : args.slice(0, -this.#unbound);
    return Reflect.apply(called, this.target.object, [...given, ...this.#bound]);
  }

  /** As {@link call}, with the arguments in an array. */
  callv(args: readonly unknown[]): unknown {
    return this.call(...(args as Args));
  }

  /** Calls it at the end of this turn of the event loop, as a deferred handler of a signal. */
  call_deferred(...args: Args): void {
    setImmediate(() => {
      try {
        this.call(...args);
      } catch (error) {
        printError(loggedError("Callable", this.get_method(), `threw ${messageOf(error)}`, error));
      }
    });
  }

  /** The same with arguments that go behind those of the call. */
  bind<Bound extends readonly unknown[]>(...args: Bound): CallableObject<Unbound<Args, Bound>> {
    // What is to be left out is left out of these first.
    const kept = args.slice(0, Math.max(args.length - this.#unbound, 0));
    return new CallableObject(this.target, Math.max(this.#unbound - args.length, 0), [...kept, ...this.#bound]);
  }

  /** As {@link bind}, with the arguments in an array. */
  bindv<Bound extends readonly unknown[]>(args: Bound): CallableObject<Unbound<Args, Bound>> {
    return this.bind(...args);
  }

  /** The same without the last `count` arguments of the call. */
  unbind(count: number): CallableObject<readonly [...Args, ...(readonly unknown[])]> {
    return new CallableObject(this.target, this.#unbound + count, this.#bound);
  }

  /** What is bound. */
  get_bound_arguments(): unknown[] {
    return [...this.#bound];
  }

  /** How many arguments are bound. */
  get_bound_arguments_count(): number {
    return this.#bound.length;
  }

  /** How many arguments of the call are left out. */
  get_unbound_arguments_count(): number {
    return this.#unbound;
  }

  /** How many arguments it takes, as far as JavaScript knows. */
  get_argument_count(): number {
    const called = functionOf(this.target);
    return typeof called === "function" ? called.length - this.#bound.length + this.#unbound : 0;
  }

  /** The name of what it calls. */
  get_method(): string {
    const { method } = this.target;
    return typeof method === "function" ? method.name : (method ?? "");
  }

  /** The object whose method it is; null for a function. */
  get_object(): object | null {
    return this.target.object;
  }

  /** Whether it calls nothing: `Callable()`. */
  is_null(): boolean {
    return this.target.method === null;
  }

  /** Whether there is something to call. */
  is_valid(): boolean {
    return typeof functionOf(this.target) === "function";
  }
}

/** Godot's `Callable`: a function, or a method of an object by its name, with what was bound. */
export type Callable<Args extends readonly unknown[] = readonly unknown[]> = CallableObject<Args>;

interface MakeCallable {
  <Args extends readonly unknown[]>(handler: (...args: Args) => unknown): Callable<Args>;
  <Target extends object, Method extends keyof Target & string>(
    object: Target,
    method: Method,
  ): Callable<Target[Method] extends (...args: infer Args) => unknown ? Args : readonly unknown[]>;
  (): Callable;
}

/**
 * What GDScript makes of `handler.bind(5)`. JavaScript's own `bind` puts its arguments in front of the call's, Godot
 * puts them behind:
 *
 * ```ts
 * SteamServer.client_kick.connect(Callable(onKick).bind("lobby")); // onKick(steam_id, reason, "lobby")
 * SteamServer.client_kick.connect(Callable(this, "onKick"));
 * ```
 *
 * What is bound does not count when a signal compares handlers, as in Godot: `disconnect(onKick)` finds both of these.
 *
 * @throws TypeError when the first argument is neither a function nor, with a method's name, an object.
 */
export const Callable: MakeCallable = (target?: object, method?: string): Callable<never> => {
  if (target === undefined) return new CallableObject({ object: null, method: null });
  if (method !== undefined) return new CallableObject({ object: target, method });
  return new CallableObject(targetOf(target));
};

/** What a handler calls: a plain function is one without anything bound. */
export function targetOf(handler: unknown): CallableTarget {
  if (handler instanceof CallableObject) return handler.target;
  if (typeof handler === "function") return { object: null, method: handler as AnyFunction };
  throw new TypeError(`Callable: the handler is of type ${typeof handler}; expected a function.`);
}

/** Whether two call the same: `Callable(object, "method")` and `object.method` do. */
export function sameTarget(a: CallableTarget, b: CallableTarget): boolean {
  if (a.object !== null && b.object !== null) return a.object === b.object && a.method === b.method;
  return functionOf(a) === functionOf(b);
}

function functionOf({ object, method }: CallableTarget): unknown {
  return typeof method === "string" ? Reflect.get(object as object, method) : method;
}

const nothing = "the Callable is empty";
