// A stretch of time that work is measured against.

/** Steps between two looks at the clock, at most: a look costs as much as a tenth of a message. */
const mostStepsUnseen = 16;

export class TimeBudget {
  readonly #ms: number;
  readonly #startedAt = performance.now();
  #steps = 0;
  #nextLook = 1;
  #spent = false;

  constructor(ms: number) {
    this.#ms = ms;
  }

  /** Counts a step of work; true if the time is over. */
  step(): boolean {
    if (this.#spent || ++this.#steps < this.#nextLook) return this.#spent;
    const elapsed = performance.now() - this.#startedAt;
    this.#spent = elapsed >= this.#ms;
    // Half of the steps that the rest of the time is good for, if they go on as until now.
    const left = ((this.#ms - elapsed) / elapsed) * this.#steps;
    this.#nextLook = this.#steps + Math.max(1, Math.min(left / 2, mostStepsUnseen));
    return this.#spent;
  }

  /** What is left of it in milliseconds. */
  get remainingMs(): number {
    return Math.max(0, this.#startedAt + this.#ms - performance.now());
  }
}
