// Reads one source message by message. A few are taken from Steam at a time, because a call into C++ for each costs more
// than the message; those that were not handed out are given back whenever anybody else could want them.
import { addon, type FillChunk } from "./addon.js";
import { wrongType } from "./argumentErrors.js";
import { describe } from "./describe.js";
import { Message, MessageChunk } from "./message.js";
import { transferredError } from "./transferred.js";

/** As src/runtime/inbox.h numbers them. */
export const sourceKind = { connection: 0, pollGroup: 1, channel: 2 } as const;

/** Where messages are received from: a poll group's handle, or one connection. */
export type MessageSource = number | { readonly connection: number };

/** As src/manual/message_reader.h names the words of `control`. */
const count = 0;
const taken = 1;
const used = 2;
const needed = 3;
const kind = 4;
const handle = 5;

/** Messages taken from Steam at once: few at first, as a reader may want no more than one, then up to what C++ takes. */
const fewest = 4;
const most = 64;

/** The chunk all readers of this thread write to. */
let chunk: MessageChunk | undefined;

/**
 * Reads messages of one source in the order they arrived. Whatever it has taken from Steam and not returned goes back:
 * on `release()`, when it is collected, and before anybody else receives from that source, moves one of its
 * connections to another poll group, or closes it.
 */
export class MessageReader {
  /** @internal Shared with the addon. */
  declare readonly control: Uint32Array;
  readonly #fill: FillChunk;
  #chunk: MessageChunk | undefined;
  #at = 0;
  #most = fewest;
  #gone = false;

  /** @internal {@link NativeContext.readMessages} makes them. */
  constructor(side: 0 | 1, source: MessageSource) {
    this.#fill = addon.attachMessageReader(this, side === 1);
    this.readFrom(source);
  }

  /**
   * Turns to another source; what was taken from the one before is given back.
   *
   * @throws TypeError for what is no handle.
   */
  readFrom(source: MessageSource): void {
    const ofGroup = typeof source === "number";
    const named = ofGroup ? source : source?.connection;
    if (typeof named !== "number" || named >>> 0 !== named) {
      const got =
        typeof source === "object" && source !== null ? `{ connection: ${describe(named)} }` : describe(source);
      throw wrongType(`messages: the source must be a poll group's handle or { connection: handle }, got ${got}.`);
    }
    this.release();
    this.control[kind] = ofGroup ? sourceKind.pollGroup : sourceKind.connection;
    this.control[handle] = named;
    this.#gone = false;
  }

  /** Whether the source does not exist, or not any more, as far as the last `next()` found. */
  get gone(): boolean {
    return this.#gone;
  }

  /**
   * The next message, `undefined` if none is there now.
   *
   * @throws Error before init and after shutdown.
   */
  next(): Message | undefined {
    const { control } = this;
    if (control[taken] === control[count]) {
      if (!this.#refill()) return undefined;
    } else if ((this.#chunk as MessageChunk).gone) {
      // The memory of a message that was handed out has been transferred, and those ahead with it: they are read again.
      this.release();
      if (!this.#refill()) return undefined;
    }
    (control[taken] as number)++;
    const from = this.#chunk as MessageChunk;
    const at = this.#at;
    this.#at = from.end(at);
    return new Message(from, at);
  }

  /** Whether a message is there now. */
  peek(): boolean {
    const { control } = this;
    return control[taken] !== control[count] || this.#refill();
  }

  /** Gives back what was taken from Steam and not returned by `next()`. Reading on is possible. */
  release(): void {
    const { control } = this;
    if (control.length === 0) throw transferredError("messages");
    if (control[count] === 0) return;
    this.#fill(undefined, 0);
    this.#most = fewest;
  }

  #refill(): boolean {
    const { control } = this;
    // All it asked for was there: a reader that is behind. Less, or its messages were called back: start anew.
    this.#most = control[count] === this.#most ? Math.min(this.#most * 2, most) : fewest;
    if (control.length === 0) throw transferredError("messages");
    if (chunk === undefined || chunk.gone) chunk = new MessageChunk();
    for (;;) {
      control[used] = chunk.used;
      const filled = this.#fill(chunk.bytes, this.#most);
      if (filled > 0) {
        this.#chunk = chunk;
        this.#at = chunk.used;
        chunk.used = control[used] as number;
        return true;
      }
      this.#gone = filled < 0;
      if (filled < 0 || control[needed] === 0) return false;
      chunk = new MessageChunk(control[needed]);
    }
  }
}
