// Messages sent in one go. The arrays are memory shared with the addon: nothing is allocated per message.
import { addon, type SendFrom } from "./addon.js";

export interface SendBatchOptions {
  /** The most messages the batch holds, 1 to 65536. Default 256. */
  capacity?: number;
  /** Room for payloads in bytes, 1 to 256 MiB. Default 1 MiB. */
  bytes?: number;
}

/** A reusable table of messages to send, one row per message. */
export class SendBatch {
  /** Messages added since the last {@link clear}. */
  count = 0;
  /** The most messages the batch holds. */
  readonly capacity: number;
  /** All payloads; row i's starts at `offsets[i]`. */
  declare readonly data: Uint8Array;
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

  #used = 0;
  // Out of reach, because it outlives nothing but its batch.
  readonly #send: SendFrom;

  constructor({ capacity = 256, bytes = 1 << 20 }: SendBatchOptions = {}) {
    this.capacity = capacity;
    this.#send = addon.attachSendBatch(this, capacity, bytes);
  }

  /** @internal Whether {@link send} takes it: a batch of this very class with a count that can be right. */
  static isHot(batch: unknown): batch is SendBatch {
    if (typeof batch !== "object" || batch === null || !(#send in batch)) return false;
    const { count } = batch;
    return typeof count === "number" && count >>> 0 === count;
  }

  /** @internal See hotMessages.ts. */
  static send(batch: SendBatch, side: number): void {
    batch.#send(side, batch.count);
  }

  /**
   * Adds a message; its bytes are copied at once.
   *
   * @param flags - k_nSteamNetworkingSend flags
   * @param lane - 0 unless lanes are configured
   * @returns false if the batch has no room for it: send it, clear it, and add again
   */
  add(connection: number, data: Uint8Array, flags: number, lane = 0, userData = 0n): boolean {
    const row = this.count;
    const offset = this.#used;
    if (row >= this.capacity || offset + data.length > this.data.length) return false;
    this.data.set(data, offset);
    this.offsets[row] = offset;
    this.sizes[row] = data.length;
    this.connections[row] = connection;
    this.flags[row] = flags;
    this.lanes[row] = lane;
    this.userData[row] = userData;
    this.#used = offset + data.length;
    this.count = row + 1;
    return true;
  }

  /** Empties the batch for the next round. */
  clear(): void {
    this.count = 0;
    this.#used = 0;
  }
}
