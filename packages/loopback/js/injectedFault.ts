// A fault that was given to the loopback: how often it took effect, and its end.
import type { ControlFunctions } from "./controlFunctions.js";

/** A fault that {@link LoopbackControl.inject} gave to the library. */
export class InjectedFault {
  readonly #functions: ControlFunctions;
  readonly #id: number;

  /** @internal */
  constructor(functions: ControlFunctions, id: number) {
    this.#functions = functions;
    this.#id = id;
  }

  /** How often it has taken effect. 0 once it was removed. */
  get hits(): number {
    return Math.max(0, this.#functions.faultHits(this.#id));
  }

  /**
   * Ends it. What it has done stays done.
   *
   * @returns Whether it was there; false if it was removed before.
   */
  remove(): boolean {
    return this.#functions.removeFault(this.#id);
  }

  /** Ends it with the block that it was declared in: `using fault = control.inject(...)`. */
  [Symbol.dispose](): void {
    this.remove();
  }
}
