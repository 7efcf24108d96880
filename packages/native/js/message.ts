// Received messages as objects. Each reads its record in a chunk of memory that is written once and shared by some
// hundred messages; what nobody asks for costs nothing.
import { markAsUntransferable } from "node:worker_threads";
import { addon } from "./addon.js";
import { coded } from "./argumentErrors.js";
import { transferredError } from "./transferred.js";
import type { NetworkingIdentity } from "./values.js";

/** As src/manual/message_record.h lays a record out: indices of 32-bit and of 64-bit words, sizes in bytes. */
const word = { connection: 0, size: 1, flags: 2, channel: 3, lane: 4, identityBytes: 5 } as const;
const longWord = { number: 3, connectionUserData: 4, timeReceived: 5 } as const;
const recordBytes = 48;
/** The largest identity; the shortest is a SteamID's. */
const steamIdBytes = 16;

/** Memory of records, in bytes: small enough that a kept message keeps little, large enough to be cheap. */
const chunkBytes = 64 * 1024;

const aligned = (size: number): number => (size + 7) & ~7;

/** Without zeroing, which would cost more than the messages in it; every byte that is shown is written first. */
function allocate(size: number): Uint8Array {
  try {
    return Buffer.allocUnsafeSlow(size);
  } catch (cause) {
    const message = `messages: there is no memory for ${size} bytes of messages. They wait for the next read.`;
    throw coded(Error, message, "HEADWATER_CALL_FAILED", { cause });
  }
}

/** Memory that messages are written to, one behind the other. */
export class MessageChunk {
  // Kept beside its views, whose `buffer` is a call into V8's runtime.
  readonly buffer: ArrayBufferLike;
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly longWords: BigInt64Array;
  /** Where the next record goes. */
  used = 0;

  constructor(least = 0) {
    const { buffer } = allocate(Math.max(aligned(least), chunkBytes));
    // It belongs to all messages in it: a worker gets its copy.
    markAsUntransferable(buffer);
    this.buffer = buffer;
    this.bytes = new Uint8Array(buffer);
    this.words = new Int32Array(buffer);
    this.longWords = new BigInt64Array(buffer);
  }

  /** Whether its memory has been transferred elsewhere. */
  get gone(): boolean {
    return this.bytes.length === 0;
  }

  /** The end of the record at `at`. */
  end(at: number): number {
    const first = at >> 2;
    const size = this.words[first + word.size] as number;
    return at + recordBytes + aligned(this.words[first + word.identityBytes] as number) + aligned(size);
  }
}

/**
 * A received message. It stays as it is for as long as it is kept; a kept message keeps the memory it shares with its
 * neighbours, 64 KiB unless it is larger itself: keep `message.data.slice()` to keep no more than a payload.
 */
export class Message {
  readonly #chunk: MessageChunk;
  readonly #at: number;
  #data: Uint8Array | undefined;

  /** @internal Readers make them. */
  constructor(chunk: MessageChunk, at: number) {
    this.#chunk = chunk;
    this.#at = at;
  }

  /** The HSteamNetConnection it came in on. */
  get connection(): number {
    return this.#word(word.connection) >>> 0;
  }

  /**
   * The payload. Its `buffer` holds other messages as well and cannot be transferred to a worker: send a `slice()`.
   */
  get data(): Uint8Array {
    if (this.#data === undefined || this.#chunk.gone) {
      const start = this.#at + recordBytes + aligned(this.#word(word.identityBytes));
      this.#data = new Uint8Array(this.#chunk.buffer, start, this.#word(word.size));
    }
    return this.#data;
  }

  /** The payload's size in bytes. */
  get size(): number {
    return this.#word(word.size);
  }

  /** Who sent it. */
  get identity(): NetworkingIdentity {
    const start = this.#at + recordBytes;
    const length = this.#word(word.identityBytes);
    return addon.decodeIdentity(this.#chunk.bytes.subarray(start, start + length), 0);
  }

  /** Who sent it, if that is a SteamID; else 0n. */
  get steamId(): bigint {
    if (this.#word(word.identityBytes) !== steamIdBytes) return 0n;
    return BigInt.asUintN(64, this.#chunk.longWords[(this.#at + recordBytes + 8) >> 3] as bigint);
  }

  /** `k_nSteamNetworkingSend_*` bits the sender used; only the reliable bit is meaningful here. */
  get flags(): number {
    return this.#word(word.flags);
  }

  get lane(): number {
    return this.#word(word.lane);
  }

  /** Position in the sender's sequence on its connection and lane, from 1. */
  get messageNumber(): bigint {
    return this.#longWord(longWord.number);
  }

  /** What `setConnectionUserData` had attached to the connection; -1n if nothing. */
  get connectionUserData(): bigint {
    return this.#longWord(longWord.connectionUserData);
  }

  /** When it arrived, in microseconds of Steam's local clock. */
  get timeReceivedUsec(): bigint {
    return this.#longWord(longWord.timeReceived);
  }

  /** What there is to see, as a plain object; for loggers. */
  [Symbol.for("nodejs.util.inspect.custom")](): object {
    const { connection, data, identity, flags, lane, messageNumber, connectionUserData, timeReceivedUsec } = this;
    return { connection, data, identity, flags, lane, messageNumber, connectionUserData, timeReceivedUsec };
  }

  #word(index: number): number {
    const value = this.#chunk.words[(this.#at >> 2) + index];
    if (value === undefined) throw transferredError("Message");
    return value;
  }

  #longWord(index: number): bigint {
    const value = this.#chunk.longWords[(this.#at >> 3) + index];
    if (value === undefined) throw transferredError("Message");
    return value;
  }
}
