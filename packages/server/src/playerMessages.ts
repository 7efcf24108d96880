// The messages of one player as an async iterable, for games that follow each player in a function of its own.
import type { Message } from "@headwater/typed";

type Next = IteratorResult<Message, undefined>;

export class PlayerMessages implements AsyncIterableIterator<Message> {
  readonly #unread: Message[] = [];
  readonly #waiters: ((next: Next) => void)[] = [];
  readonly #ended: () => void;
  #over = false;

  /** @param ended - the loop was left, or the player has */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Next> {
    const message = this.#unread.shift();
    if (message !== undefined) return Promise.resolve({ done: false, value: message });
    if (this.#over) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  return(): Promise<Next> {
    this.#unread.length = 0;
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** How many wait to be read, this one included. */
  push(message: Message): number {
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) waiter({ done: false, value: message });
    else this.#unread.push(message);
    return this.#unread.length;
  }

  /** What was pushed can still be read. */
  end(): void {
    if (this.#over) return;
    this.#over = true;
    for (const waiter of this.#waiters.splice(0)) waiter({ done: true, value: undefined });
    this.#ended();
  }
}
