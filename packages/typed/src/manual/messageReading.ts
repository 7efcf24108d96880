// The ways to read messages of a context as objects: streams that wait for them, and loops over what is there.
import { type AbortSignalLike, checkSignal } from "./abortSignalLike.js";
import { wrongNumber } from "./checkNumber.js";
import { SteamCallError } from "./errors.js";
import { checkSource, describeSource, type Message, type MessageReader, type MessageSource } from "./message.js";
import { MessageLoop } from "./messageLoop.js";
import { MessageStream } from "./messageStream.js";
import { checkOptions } from "./options.js";
import type { Hold } from "./steamInterface.js";
import { TimeBudget } from "./timeBudget.js";
import type { Turn } from "./turn.js";

/** Options of {@link GameServer.messages}. */
export interface MessagesOptions {
  /** Aborting it ends the iteration. */
  signal?: AbortSignalLike;
}

/** Options of {@link GameServer.receive}. */
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
  /** The context's name, for errors. */
  readonly who: string;
  readMessages(source: MessageSource): MessageReader;
  /** Has the pump look out for messages of a source, until the returned function is called. */
  watch(source: MessageSource): () => void;
  hold: Hold;
  /** Whether a source that does not exist has existed. */
  wasClosed(source: MessageSource): boolean;
}

const keyOf = (source: MessageSource): string =>
  typeof source === "number" ? `group ${source}` : `connection ${source.connection}`;

export class MessageReading {
  readonly #hooks: MessageReadingHooks;
  readonly #turn: Turn;
  readonly #streams = new Map<string, MessageStream>();
  readonly #receiving: string;
  /** Readers of loops that ended, for the next ones. */
  readonly #spare: MessageReader[] = [];

  constructor(hooks: MessageReadingHooks, turn: Turn) {
    this.#hooks = hooks;
    this.#receiving = `${hooks.who}.receive`;
    this.#turn = turn;
  }

  stream(source: MessageSource, options: MessagesOptions): MessageStream {
    const who = `${this.#hooks.who}.messages`;
    checkOptions(who, options, ["signal"]);
    const { signal } = options;
    checkSignal(who, signal);
    const reader = this.#open(who, source);
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
    this.#streams.get(key)?.end(secondReader(who, source));
    this.#streams.set(key, stream);
    signal?.addEventListener("abort", end, { once: true });
    if (signal?.aborted) stream.end();
    return stream;
  }

  /** @param who - the method that was called, for errors */
  receive(source: MessageSource, options: ReceiveOptions, who = this.#receiving): IterableIterator<Message> {
    checkOptions(who, options, ["max", "budgetMs"]);
    const { max = Number.POSITIVE_INFINITY, budgetMs = this.#turn.budgetMs } = options;
    // Called in every tick: the texts are made only for what is wrong.
    if (typeof max !== "number" || !(max >= 1))
      throw wrongNumber(`${who}: max`, max, "a number of messages, 1 or more");
    if (typeof budgetMs !== "number" || !(budgetMs >= 0))
      throw wrongNumber(`${who}: budgetMs`, budgetMs, "milliseconds, 0 or more");
    const reader = this.#open(who, source);
    return new MessageLoop(reader, max, new TimeBudget(budgetMs), (done) => this.#close(done));
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

  #open(who: string, source: MessageSource): MessageReader {
    checkSource(who, source);
    if (this.#streams.get(keyOf(source))?.reading) throw secondReader(who, source);
    const reader = this.#spare.pop() ?? this.#hooks.readMessages(source);
    reader.readFrom(source);
    // Tells a wrong handle here, where the mistake is, instead of as a loop that ends at once.
    if (!reader.peek() && reader.gone && !this.#hooks.wasClosed(source)) {
      this.#close(reader);
      throw new SteamCallError(who, `There is no ${describeSource(source)}.`);
    }
    return reader;
  }
}

function secondReader(who: string, source: MessageSource): Error {
  return new SteamCallError(
    who,
    `Another messages() loop reads ${describeSource(source)}. One loop at a time reads a source: leave the other one, or ` +
      "share what it receives.",
  );
}
