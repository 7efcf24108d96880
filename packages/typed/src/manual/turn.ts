// A share of the event loop. What Headwater does by itself, and the loops that it wakes, works for at most that long at a
// stretch; then timers, I/O and immediates have their turn, however much waits.
import { checkNumber } from "./checkNumber.js";
import { TimeBudget } from "./timeBudget.js";

/** The default of {@link TurnOptions.turnMs}. */
const defaultTurnMs = 4;

/** How long what Headwater does by itself may take at once. */
export interface TurnOptions {
  /**
   * The longest time in milliseconds, more than 0 (default 4), that callbacks, events and messages are delivered at a
   * stretch, your handlers included, before timers and I/O have their turn. A handler is never cut short.
   */
  turnMs?: number;
}

export class Turn {
  readonly budgetMs: number;
  #budget: TimeBudget | undefined;
  readonly #waiting: (() => void)[] = [];

  /** @throws TypeError or RangeError for a wrong `turnMs`. */
  constructor(who: string, { turnMs = defaultTurnMs }: TurnOptions) {
    checkNumber(`${who}: turnMs`, turnMs, "milliseconds, more than 0", (ms) => ms > 0);
    this.budgetMs = turnMs;
  }

  /** Counts a step of work; true if this turn is over, and the step has to wait for {@link next}. */
  step(): boolean {
    return this.#running().step();
  }

  /** What is left of this turn in milliseconds. */
  get remainingMs(): number {
    return this.#running().remainingMs;
  }

  /** Calls `resume` at the beginning of the next turn. */
  next(resume: () => void): void {
    this.#running();
    this.#waiting.push(resume);
  }

  #running(): TimeBudget {
    if (this.#budget !== undefined) return this.#budget;
    // Node runs it after timers and I/O had their chance.
    setImmediate(() => {
      this.#budget = undefined;
      for (const resume of this.#waiting.splice(0)) resume();
    });
    this.#budget = new TimeBudget(this.budgetMs);
    return this.#budget;
  }
}
