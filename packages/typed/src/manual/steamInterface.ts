// What every generated class is made of: the addon's object it shapes, and the wait for call results.

/** Keeps the process alive until the returned function is called. */
export type Hold = () => () => void;

export abstract class SteamInterface<Native> {
  protected readonly native: Native;
  readonly #hold: Hold;

  /** @internal The contexts make the instances. */
  constructor(native: Native, hold: Hold) {
    this.native = native;
    this.#hold = hold;
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
