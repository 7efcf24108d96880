// An iteration over the messages that are there now. By hand: resuming a generator costs as much as a message.
import type { Message, MessageReader } from "./message.js";
import type { TimeBudget } from "./timeBudget.js";

export class MessageLoop implements IterableIterator<Message> {
  #reader: MessageReader | undefined;
  #left: number;
  readonly #budget: TimeBudget;
  readonly #done: (reader: MessageReader) => void;

  /** @param done - is given the reader back when the loop has ended */
  constructor(reader: MessageReader, max: number, budget: TimeBudget, done: (reader: MessageReader) => void) {
    this.#reader = reader;
    this.#left = max;
    this.#budget = budget;
    this.#done = done;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Message, undefined> {
    const reader = this.#reader;
    if (reader !== undefined && this.#left > 0) {
      const message = reader.next();
      if (message !== undefined) {
        this.#left--;
        if (this.#budget.step()) this.#left = 0;
        return { done: false, value: message };
      }
    }
    return this.return();
  }

  /** Leaving a `for` loop comes here. */
  return(): IteratorReturnResult<undefined> {
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader !== undefined) this.#done(reader);
    return { done: true, value: undefined };
  }
}
