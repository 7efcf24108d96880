// Messages sent in one go. The arrays are memory shared with the addon: nothing is allocated per message.
import { addon, type NextSlab, type SendFrom } from "./addon.js";
import { outOfRange, wrongType, wrongValue } from "./argumentErrors.js";
import { describe } from "./describe.js";
import { transferredError } from "./transferred.js";
import { bytesOf } from "./views.js";

export interface SendBatchOptions {
  /** The most messages the batch holds, 1 to 65536. Default 256. */
  capacity?: number;
  /** Room for payloads in bytes, 1 to 256 MiB. Default 1 MiB. */
  bytes?: number;
}

/** As src/manual/send_batch.h names the words of `control`. */
const word = { side: 0, count: 1, slab: 2, sent: 3 } as const;

/** The bytes of what is no Uint8Array, or may be one whose memory is gone. */
function anyBytes(data: unknown): Uint8Array {
  const argument = "SendBatch.add: argument 2 (data)";
  if (!ArrayBuffer.isView(data))
    throw wrongType(`${argument} must be a Uint8Array or another view of an ArrayBuffer, got ${describe(data)}.`);
  const bytes = bytesOf(data);
  if (bytes !== undefined) return bytes;
  throw wrongValue(
    `${argument} has no memory: its buffer was transferred elsewhere, or has shrunk. Pass a view of a buffer you still own.`,
  );
}

/** Arrays of numbers take anything, and make another number of what is none of theirs. */
function checkRow(method: string, connection: number, flags: number, lane: number, userData: bigint): void {
  if (typeof connection !== "number" || connection >>> 0 !== connection)
    throw wrongType(`${method}: argument 1 (connection) must be a connection's handle, got ${describe(connection)}.`);
  if (typeof flags !== "number" || (flags | 0) !== flags)
    throw wrongType(`${method}: argument 3 (flags) must be a 32-bit integer, got ${describe(flags)}.`);
  if (typeof lane !== "number" || lane >>> 0 !== lane || lane > 0xffff)
    throw outOfRange(`${method}: argument 4 (lane) must be 0 to 65535, got ${describe(lane)}.`);
  if (typeof userData !== "bigint")
    throw wrongType(`${method}: argument 5 (userData) must be a bigint, got ${describe(userData)}.`);
}

/**
 * A reusable table of messages to send, one row per message.
 *
 * Steam reads payloads in place. What was sent must not be written over: {@link clear} moves on to memory that Steam is
 * done with, so that `data`, and offsets in it, are good from one `clear()` to the next.
 */
export class SendBatch {
  /** Messages added since the last {@link clear}. */
  count = 0;
  /** The most messages the batch holds. */
  readonly capacity: number;
  declare readonly offsets: Uint32Array;
  /** Payload sizes in bytes. */
  declare readonly sizes: Uint32Array;
  /** The HSteamNetConnection each message goes to. */
  declare readonly connections: Uint32Array;
  /** k_nSteamNetworkingSend flags. */
  declare readonly flags: Int32Array;
  declare readonly lanes: Uint16Array;
  /** Handed back with the message in tools that see it; not sent. */
  declare readonly userData: BigInt64Array;
  /** After sending: the message's number, or the negative EResult of why it was not sent. */
  declare readonly results: BigInt64Array;

  /** @internal The memory whose payloads are copied, while Steam has all others. */
  declare readonly slab: Uint8Array;
  /** @internal What {@link send} passes; which slab `data` is; and whether Steam may have it, whoever sent. */
  declare readonly control: Uint32Array;

  #used = 0;
  #data: Uint8Array;
  readonly #slabs: Uint8Array[];
  // Out of reach, because they outlive nothing but their batch.
  readonly #send: SendFrom;
  readonly #nextSlab: NextSlab;

  constructor({ capacity = 256, bytes = 1 << 20 }: SendBatchOptions = {}) {
    this.capacity = capacity;
    [this.#send, this.#nextSlab] = addon.attachSendBatch(this, capacity, bytes);
    this.#data = this.slab;
    this.#slabs = [this.slab];
    this.#moveOn();
  }

  /** All payloads; row i's starts at `offsets[i]`. Another array after each {@link clear} that follows a send. */
  get data(): Uint8Array {
    return this.#data;
  }

  /** @internal Whether {@link send} takes it: a batch of this very class with a count that can be right. */
  static isHot(batch: unknown): batch is SendBatch {
    if (typeof batch !== "object" || batch === null || !(#send in batch)) return false;
    const { count } = batch;
    return typeof count === "number" && count >>> 0 === count;
  }

  /** @internal See hotMessages.ts. */
  static send(batch: SendBatch, side: number): void {
    const { control } = batch;
    if (control.length === 0) throw transferredError("ISteamNetworkingSockets.SendMessages");
    control[word.side] = side;
    control[word.count] = batch.count;
    batch.#send();
  }

  /**
   * Adds a message; its bytes are copied at once.
   *
   * @param flags - k_nSteamNetworkingSend flags
   * @param lane - 0 unless lanes are configured
   * @returns false if the batch has no room for it: send it, clear it, and add again
   * @throws TypeError or RangeError for a wrong argument, and for memory that is gone, the batch's own included
   */
  add(connection: number, data: Uint8Array, flags: number, lane = 0, userData = 0n): boolean {
    checkRow("SendBatch.add", connection, flags, lane, userData);
    const bytes = data instanceof Uint8Array && data.length > 0 ? data : anyBytes(data);
    const offset = this.#used;
    if (!this.#hasRoom("add", offset, bytes.length)) return false;
    try {
      this.#data.set(bytes, offset);
    } catch {
      // A detached view may have had the length it had once: see hotMessages.ts.
      anyBytes(data);
      throw transferredError("SendBatch.add");
    }
    this.#put(offset, connection, bytes.length, flags, lane, userData);
    return true;
  }

  /**
   * Adds a message of `size` bytes that are to be written to {@link data} from the returned offset on, before the batch is
   * sent. The bytes there are left over from before.
   *
   * @param flags - k_nSteamNetworkingSend flags
   * @param lane - 0 unless lanes are configured
   * @returns the offset, a multiple of 8; -1 if the batch has no room for it: send it, clear it, and reserve again
   * @throws TypeError or RangeError for a wrong argument; TypeError if the batch's memory is gone
   */
  reserve(connection: number, size: number, flags: number, lane = 0, userData = 0n): number {
    checkRow("SendBatch.reserve", connection, flags, lane, userData);
    if (typeof size !== "number" || size >>> 0 !== size)
      throw outOfRange(`SendBatch.reserve: argument 2 (size) must be a number of bytes, got ${describe(size)}.`);
    const offset = (this.#used + 7) & ~7;
    if (!this.#hasRoom("reserve", offset, size)) return -1;
    this.#put(offset, connection, size, flags, lane, userData);
    return offset;
  }

  #hasRoom(method: string, offset: number, size: number): boolean {
    const { length } = this.#data;
    if (this.count < this.sizes.length && offset + size <= length && length > 0) return true;
    if (this.sizes.length === 0 || length === 0) throw transferredError(`SendBatch.${method}`);
    return false;
  }

  #put(offset: number, connection: number, size: number, flags: number, lane: number, userData: bigint): void {
    const row = this.count;
    this.offsets[row] = offset;
    this.sizes[row] = size;
    this.connections[row] = connection;
    this.flags[row] = flags;
    this.lanes[row] = lane;
    this.userData[row] = userData;
    this.#used = offset + size;
    this.count = row + 1;
  }

  /** Empties the batch for the next round. */
  clear(): void {
    const { control } = this;
    if (control.length === 0) throw transferredError("SendBatch.clear");
    this.count = 0;
    this.#used = 0;
    if (control[word.sent] !== 0) this.#moveOn();
  }

  #moveOn(): void {
    const added = this.#nextSlab();
    this.control[word.sent] = 0;
    const number = this.control[word.slab] as number;
    if (added !== undefined) this.#slabs[number] = added;
    this.#data = this.#slabs[number] as Uint8Array;
  }
}
