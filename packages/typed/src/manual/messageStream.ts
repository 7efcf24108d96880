// An async iterable of received messages. The callback pump feeds it; what it has no room for stays in Steam's queue.
import type { Message } from "./message.js";

/** Messages kept here at most, plus one received batch; Steam's own, configurable queue holds the rest. */
const bufferLimit = 1024;

export interface MessageStreamHooks {
  /** Receives what waits; `undefined` if the poll group or connection does not exist. */
  receive(): Message[] | undefined;
  /** Keeps the process alive while somebody waits. */
  hold(): () => void;
  /** The stream ended and needs no feeding any more. */
  ended(): void;
}

type Waiter = (result: IteratorResult<Message, undefined>) => void;

export class MessageStream implements AsyncIterableIterator<Message, undefined> {
  readonly #hooks: MessageStreamHooks;
  readonly #waiters: Waiter[] = [];
  #buffer: Message[] = [];
  #taken = 0;
  #ended = false;
  #release: (() => void) | undefined;

  constructor(hooks: MessageStreamHooks) {
    this.#hooks = hooks;
  }

  get ended(): boolean {
    return this.#ended;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next message, at once if one is there. */
  next(): Promise<IteratorResult<Message, undefined>> {
    // Asking Steam here and not only at the next tick of the pump keeps a busy stream from waiting for the timer.
    if (this.#taken === this.#buffer.length) this.feed();
    const message = this.#take();
    if (message !== undefined) return Promise.resolve({ done: false, value: message });
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    this.#release ??= this.#hooks.hold();
    return new Promise((resolve) => {
      this.#waiters.push(resolve);
    });
  }

  /** Ends the stream; a `break` out of `for await` comes here. Messages not yet taken are let go. */
  return(): Promise<IteratorResult<Message, undefined>> {
    this.#buffer = [];
    this.#taken = 0;
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Ends the stream behind the messages it already holds. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const waiter of this.#waiters.splice(0)) waiter({ done: true, value: undefined });
    this.#letGo();
    this.#hooks.ended();
  }

  /** Takes messages from Steam while there is room, and hands them to those who wait. */
  feed(): void {
    while (!this.#ended && this.#buffer.length - this.#taken < bufferLimit) {
      const received = this.#hooks.receive();
      if (received === undefined) {
        // The source is gone: closed by its owner, which ends reading from it.
        this.end();
        return;
      }
      if (received.length === 0) return;
      this.#buffer = this.#taken === this.#buffer.length ? received : [...this.#buffer.slice(this.#taken), ...received];
      this.#taken = 0;
      this.#serve();
    }
  }

  #serve(): void {
    while (this.#waiters.length > 0) {
      const message = this.#take();
      if (message === undefined) return;
      this.#waiters.shift()?.({ done: false, value: message });
    }
    this.#letGo();
  }

  #take(): Message | undefined {
    return this.#taken < this.#buffer.length ? this.#buffer[this.#taken++] : undefined;
  }

  #letGo(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
