// Messages sent in one go. The arrays are memory shared with the addon: nothing is allocated per message.
import { addon, type NextSlab, type SendFrom } from "./addon.js";

export interface SendBatchOptions {
  /** The most messages the batch holds, 1 to 65536. Default 256. */
  capacity?: number;
  /** Room for payloads in bytes, 1 to 256 MiB. Default 1 MiB. */
  bytes?: number;
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
  /** @internal What {@link send} passes: side and count; and the number of the slab that `data` is. */
  declare readonly control: Uint32Array;

  #used = 0;
  #wasSent = true;
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
    this.clear();
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
    control[0] = side;
    control[1] = batch.count;
    batch.#wasSent = true;
    batch.#send();
  }

  /**
   * Adds a message; its bytes are copied at once.
   *
   * @param flags - k_nSteamNetworkingSend flags
   * @param lane - 0 unless lanes are configured
   * @returns false if the batch has no room for it: send it, clear it, and add again
   */
  add(connection: number, data: Uint8Array, flags: number, lane = 0, userData = 0n): boolean {
    const offset = this.#put(this.#used, connection, data.length, flags, lane, userData);
    if (offset < 0) return false;
    this.#data.set(data, offset);
    return true;
  }

  /**
   * Adds a message of `size` bytes that are to be written to {@link data} from the returned offset on, before the batch is
   * sent. The bytes there are left over from before.
   *
   * @param flags - k_nSteamNetworkingSend flags
   * @param lane - 0 unless lanes are configured
   * @returns the offset, a multiple of 8; -1 if the batch has no room for it: send it, clear it, and reserve again
   */
  reserve(connection: number, size: number, flags: number, lane = 0, userData = 0n): number {
    return this.#put((this.#used + 7) & ~7, connection, size, flags, lane, userData);
  }

  #put(offset: number, connection: number, size: number, flags: number, lane: number, userData: bigint): number {
    const row = this.count;
    if (row >= this.capacity || !(offset + size <= this.#data.length)) return -1;
    this.offsets[row] = offset;
    this.sizes[row] = size;
    this.connections[row] = connection;
    this.flags[row] = flags;
    this.lanes[row] = lane;
    this.userData[row] = userData;
    this.#used = offset + size;
    this.count = row + 1;
    return offset;
  }

  /** Empties the batch for the next round. */
  clear(): void {
    this.count = 0;
    this.#used = 0;
    if (!this.#wasSent) return;
    this.#wasSent = false;
    const added = this.#nextSlab();
    const number = this.control[2] as number;
    if (added !== undefined) this.#slabs[number] = added;
    this.#data = this.#slabs[number] as Uint8Array;
  }
}
