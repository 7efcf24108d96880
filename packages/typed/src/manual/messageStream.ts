// An async iterable of received messages. It takes from Steam what its reader is being handed, and nothing else; the
// callback pump wakes it when it waits.
import type { Message, MessageReader } from "./message.js";
import type { Turn } from "./turn.js";

export interface MessageStreamHooks {
  /** Keeps the process alive while somebody waits. */
  hold(): () => void;
  /** The stream ended: its reader is free, and nothing of it needs feeding any more. */
  ended(): void;
}

type Result = IteratorResult<Message, undefined>;

interface Waiter {
  resolve(result: Result): void;
}

export class MessageStream implements AsyncIterableIterator<Message> {
  readonly #reader: MessageReader;
  readonly #turn: Turn;
  readonly #hooks: MessageStreamHooks;
  readonly #waiters: Waiter[] = [];
  #ended = false;
  #failure: Error | undefined;
  #asked = false;
  #resting = false;
  #release: (() => void) | undefined;

  constructor(reader: MessageReader, turn: Turn, hooks: MessageStreamHooks) {
    this.#reader = reader;
    this.#turn = turn;
    this.#hooks = hooks;
  }

  /**
   * Whether somebody reads it: it waits for a message, or was not asked for the first yet. One that was handed a message
   * and has not asked for the next may have been left behind.
   */
  get reading(): boolean {
    return !this.#ended && (!this.#asked || this.#waiters.length > 0);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next message: at once if one is there and this turn of the event loop is not over. */
  next(): Promise<Result> {
    this.#asked = true;
    if (!this.#ended && this.#waiters.length === 0 && !this.#turn.step()) {
      const message = this.#take();
      if (message !== undefined) return Promise.resolve({ done: false, value: message });
    }
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    this.#release ??= this.#hooks.hold();
    const promise = new Promise<Result>((resolve) => {
      this.#waiters.push({ resolve });
    });
    if (this.#turn.step()) this.#rest();
    return promise;
  }

  /** Ends the stream; leaving a `for await` comes here. What Steam holds for it is the next reader's. */
  return(): Promise<Result> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Ends the stream; with a failure, its reader hears of it when it asks again. */
  end(failure?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    for (const waiter of this.#waiters.splice(0)) waiter.resolve({ done: true, value: undefined });
    this.#letGo();
    this.#hooks.ended();
  }

  /** Hands messages to those who wait. */
  feed(): void {
    while (this.#waiters.length > 0) {
      if (this.#turn.step()) {
        this.#rest();
        return;
      }
      const message = this.#take();
      if (message === undefined) return;
      this.#waiters.shift()?.resolve({ done: false, value: message });
    }
    this.#letGo();
  }

  /** Goes on in the next turn of the event loop. */
  #rest(): void {
    if (this.#resting) return;
    this.#resting = true;
    this.#turn.next(() => {
      this.#resting = false;
      this.feed();
    });
  }

  #take(): Message | undefined {
    const message = this.#reader.next();
    // The source is gone: closed by its owner, which ends reading from it.
    if (message === undefined && this.#reader.gone) this.end();
    return message;
  }

  #letGo(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
