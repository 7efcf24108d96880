// What every generated class is made of: the addon's object it shapes, and the wait for call results.

/** Keeps the process alive until the returned function is called. */
export type Hold = () => () => void;

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
  readonly #hold: Hold;

  /** @internal The contexts make the instances. */
  constructor(native: Native, hold: Hold) {
    this.native = native;
    this.#hold = hold;
  }

  /** @internal From now on every method throws `problem()`. */
  [retire](problem: () => Error): void {
    this.native = retired(problem);
  }

  /** A call result on its way: it arrives with the callbacks, whose timer alone would let the process end. */
  protected async callResult<T>(answer: Promise<T>): Promise<T> {
    const release = this.#hold();
    try {
      return await answer;
    } finally {
      release();
    }
  }
}
