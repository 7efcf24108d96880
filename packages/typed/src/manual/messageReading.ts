// The ways to read messages of a context as objects: streams that wait for them, and loops over what is there.
import type { AbortSignalLike } from "./abortSignalLike.js";
import { describeSource, type Message, type MessageReader, type MessageSource, noSuchSource } from "./message.js";
import { MessageLoop } from "./messageLoop.js";
import { MessageStream } from "./messageStream.js";
import type { Hold } from "./steamInterface.js";
import { TimeBudget } from "./timeBudget.js";
import type { Turn } from "./turn.js";

export interface MessagesOptions {
  /** Aborting it ends the iteration. */
  signal?: AbortSignalLike;
}

export interface ReceiveOptions {
  /** How many messages to hand out at most, 1 or more (default: no limit). */
  max?: number;
  /**
   * Milliseconds after which no further message is handed out, 0 or more (default: the context's `turnMs`); the rest waits
   * for the next call. The first one always is.
   */
  budgetMs?: number;
}

export interface MessageReadingHooks {
  readMessages(source: MessageSource): MessageReader;
  /** Has the pump look out for messages of a source, until the returned function is called. */
  watch(source: MessageSource): () => void;
  hold: Hold;
}

const keyOf = (source: MessageSource): string =>
  typeof source === "number" ? `group ${source}` : `connection ${source.connection}`;

export class MessageReading {
  readonly #hooks: MessageReadingHooks;
  readonly #turn: Turn;
  readonly #streams = new Map<string, MessageStream>();
  /** Readers of loops that ended, for the next ones. */
  readonly #spare: MessageReader[] = [];

  constructor(hooks: MessageReadingHooks, turn: Turn) {
    this.#hooks = hooks;
    this.#turn = turn;
  }

  stream(source: MessageSource, { signal }: MessagesOptions): MessageStream {
    this.#refuseSecond(source);
    const reader = this.#open(source);
    const key = keyOf(source);
    const unwatch = this.#hooks.watch(source);
    const end = (): void => stream.end();
    const stream: MessageStream = new MessageStream(reader, this.#turn, {
      hold: this.#hooks.hold,
      ended: () => {
        if (this.#streams.get(key) === stream) this.#streams.delete(key);
        this.#close(reader);
        unwatch();
        signal?.removeEventListener("abort", end);
      },
    });
    // One that was left behind gives way; should it be asked again, it says so.
    this.#streams.get(key)?.end(secondReader(source));
    this.#streams.set(key, stream);
    signal?.addEventListener("abort", end, { once: true });
    if (signal?.aborted) stream.end();
    return stream;
  }

  receive(source: MessageSource, options: ReceiveOptions): IterableIterator<Message> {
    const { max = Number.POSITIVE_INFINITY, budgetMs = this.#turn.budgetMs } = options;
    if (!(max >= 1)) throw new RangeError(`max is ${max}: expected a number of messages, 1 or more.`);
    if (!(budgetMs >= 0)) throw new RangeError(`budgetMs is ${budgetMs}: expected milliseconds, 0 or more.`);
    this.#refuseSecond(source);
    return new MessageLoop(this.#open(source), max, new TimeBudget(budgetMs), (reader) => this.#close(reader));
  }

  /** Hands messages to the streams that wait. */
  feed(): void {
    for (const stream of this.#streams.values()) stream.feed();
  }

  end(): void {
    for (const stream of this.#streams.values()) stream.end();
  }

  #close(reader: MessageReader): void {
    reader.release();
    this.#spare.push(reader);
  }

  #open(source: MessageSource): MessageReader {
    const reader = this.#spare.pop() ?? this.#hooks.readMessages(source);
    reader.readFrom(source);
    // Tells a wrong handle here, where the mistake is, instead of as a loop that ends at once.
    if (!reader.peek() && reader.gone) throw noSuchSource(source);
    return reader;
  }

  #refuseSecond(source: MessageSource): void {
    if (this.#streams.get(keyOf(source))?.reading) throw secondReader(source);
  }
}

function secondReader(source: MessageSource): Error {
  return new Error(
    `${describeSource(source)} is read by another messages() loop. One loop at a time reads a source: leave the other ` +
      "one, or share what it receives.",
  );
}
