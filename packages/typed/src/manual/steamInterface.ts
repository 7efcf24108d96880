// What every generated class is made of: the addon's object it shapes, handles that are there or are an error, and the
// wait for call results.
import { unexplained } from "@headwater/native/errors";
import { SteamCallError, SteamShutdownError, SteamTimeoutError } from "./errors.js";
import { inOwnNames } from "./ownNames.js";
import { Pending, type WaitOptions } from "./pending.js";
import { checkTextLimit } from "./textLimit.js";

/** Keeps the process alive until the returned function is called. */
export type Hold = () => () => void;

/** What an interface needs of its context. */
export interface Surroundings {
  hold: Hold;
  /** What Steam's networking has said of itself on this thread since the last question. */
  takeNetworkingText(): string | undefined;
}

/** Ends an interface object with its context; a symbol, because the SDK's methods have all names. */
export const retire = Symbol("retire");

/** In place of the addon's object, which serves the next context as well: every call of it throws. */
export function retired<Native extends object>(problem: () => Error): Native {
  return new Proxy({} as Native, {
    get: () => () => {
      throw problem();
    },
  });
}

export abstract class SteamInterface<Native extends object> {
  protected native: Native;
  readonly #around: Surroundings;

  /** @internal The contexts make the instances. */
  constructor(native: Native, around: Surroundings) {
    this.native = native;
    this.#around = around;
  }

  /** @internal From now on every method throws `problem()`. */
  [retire](problem: () => Error): void {
    this.native = retired(problem);
  }

  /** What the addon has thrown, in the names of this package. */
  protected named(method: string, error: unknown, parameters?: Readonly<Record<string, string>>): unknown {
    return inOwnNames(this.#nameOf(method), error, parameters);
  }

  /** @throws RangeError for a text that Steam would cut. */
  protected fits(method: string, parameter: string, text: unknown, maxBytes: number): void {
    checkTextLimit(this.#nameOf(method), parameter, text, maxBytes);
  }

  /** The handle that `call` gives out; an error if it is `invalid`. */
  protected given<Value>(method: string, invalid: Value, call: () => Value): Value {
    // What was said before has nothing to do with this call.
    this.#around.takeNetworkingText();
    const handle = call();
    if (handle !== invalid) return handle;
    throw SteamCallError.noHandle(this.#nameOf(method), this.#around.takeNetworkingText());
  }

  /** As {@link given}, of a method that gives more than the handle, which comes first. */
  protected givenWith<Values extends readonly [unknown, ...unknown[]]>(
    method: string,
    invalid: Values[0],
    call: () => Values,
  ): Values {
    let values: Values | undefined;
    this.given(method, invalid, () => {
      values = call();
      return values[0];
    });
    return values as Values;
  }

  /** A call result on its way: it arrives with the callbacks, whose timer alone might let the process end. */
  protected async callResult<T>(method: string, answer: Promise<T>, options: WaitOptions = {}): Promise<T> {
    const name = this.#nameOf(method);
    const release = this.#around.hold();
    // Whoever gives up waiting leaves nobody to handle its rejection.
    answer.catch(() => undefined);
    try {
      const pending = new Pending<T>(name, options, {
        timedOut: (timeoutMs) =>
          new SteamTimeoutError(
            `${name}: Steam did not answer within ${timeoutMs} ms. Give a longer timeoutMs, or try again.`,
          ),
      });
      answer.then(
        (result) => pending.resolve(result),
        (error: NodeJS.ErrnoException) => pending.reject(refined(name, error)),
      );
      return await pending.done;
    } finally {
      release();
    }
  }

  #nameOf(method: string): string {
    return `${this.constructor.name}.${method}`;
  }
}

/** The addon's error as one of this package, in its names. */
function refined(name: string, error: NodeJS.ErrnoException): Error {
  if (error.code === "HEADWATER_NOT_RUNNING") return new SteamShutdownError(name);
  if (error.code !== "HEADWATER_CALL_FAILED") return error;
  return new SteamCallError(name, unexplained(error.message).replace(/^[^:]*: /, ""), { cause: error });
}
