// Messages received in one go. The arrays are memory shared with the addon: nothing is allocated per message.
import { addon, type ReceiveInto } from "./addon.js";
import { outOfRange } from "./argumentErrors.js";
import { describe } from "./describe.js";
import { transferredError } from "./transferred.js";
import type { NetworkingIdentity } from "./values.js";

/** sizeof(SteamNetworkingIdentity) */
const identityBytes = 136;

/** By the kind of source, as messageReader.ts numbers them. */
const methods = [
  "ISteamNetworkingSockets.ReceiveMessagesOnConnection",
  "ISteamNetworkingSockets.ReceiveMessagesOnPollGroup",
  "ISteamNetworkingMessages.ReceiveMessagesOnChannel",
] as const;

export interface ReceiveBatchOptions {
  /** The most messages one receive hands over, 1 to 65536. Default 256. */
  capacity?: number;
  /** Room for payloads in bytes, 1 to 256 MiB. Default 1 MiB. A larger single message makes the batch grow. */
  bytes?: number;
}

/**
 * A reusable table of received messages, one row per message. Receiving overwrites it; what is to be kept has to be
 * copied. Rows beyond the count that the receive returned are left over from before. What the batch has no room for
 * waits for the next receive from that source, into whichever batch: only a receive that returns 0 found nothing.
 */
export class ReceiveBatch {
  /** The most messages one receive hands over. */
  readonly capacity: number;
  /** All payloads; row i's starts at `offsets[i]`, a multiple of 8. */
  declare readonly data: Uint8Array;
  declare readonly offsets: Uint32Array;
  /** Payload sizes in bytes. */
  declare readonly sizes: Uint32Array;
  /** The HSteamNetConnection each message came in on. */
  declare readonly connections: Uint32Array;
  /** The k_nSteamNetworkingSend flags; only Reliable is meaningful. */
  declare readonly flags: Int32Array;
  declare readonly lanes: Uint16Array;
  /** Channels of ISteamNetworkingMessages. */
  declare readonly channels: Int32Array;
  /** Message numbers, counted per connection and lane by the sender. */
  declare readonly messageNumbers: BigInt64Array;
  /** The connections' user data at the time of receiving. */
  declare readonly userData: BigInt64Array;
  /** Local timestamps of arrival, in microseconds. */
  declare readonly timesReceived: BigInt64Array;
  /** Senders as the SDK stores them, at most 136 bytes each, the rest left over; {@link identity} reads them. */
  declare readonly identities: Uint8Array;

  /** @internal What {@link receive} passes: side, kind and handle of the source, the count that comes back; the limit. */
  declare readonly control: Uint32Array;

  // Out of reach, because it outlives nothing but its batch.
  readonly #receive: ReceiveInto;

  constructor({ capacity = 256, bytes = 1 << 20 }: ReceiveBatchOptions = {}) {
    this.capacity = capacity;
    this.#receive = addon.attachReceiveBatch(this, capacity, bytes);
  }

  /** The most messages the next receive hands over, 1 to {@link capacity}, which it is at first. */
  get limit(): number {
    const limit = this.control[4];
    if (limit === undefined) throw transferredError("ReceiveBatch.limit");
    return limit;
  }

  /** @throws RangeError for a number of messages that the batch cannot hold. */
  set limit(limit: number) {
    if (!Number.isInteger(limit) || limit < 1 || limit > this.capacity)
      throw outOfRange(`ReceiveBatch.limit: it must be 1 to the capacity, ${this.capacity}, got ${describe(limit)}.`);
    if (this.control.length === 0) throw transferredError("ReceiveBatch.limit");
    this.control[4] = limit;
  }

  /** @internal Whether {@link receive} takes it: a batch of this very class, not of the package's other half. */
  static isHot(batch: unknown): batch is ReceiveBatch {
    return typeof batch === "object" && batch !== null && #receive in batch;
  }

  /** @internal See hotMessages.ts. */
  static receive(batch: ReceiveBatch, side: number, kind: number, handle: number): number {
    const { control } = batch;
    if (control.length === 0) throw transferredError(methods[kind] as string);
    control[0] = side;
    control[1] = kind;
    control[2] = handle;
    batch.#receive();
    // Asked for again: a batch that grew has new arrays.
    return (batch.control[3] as number) | 0;
  }

  /**
   * The payload of row `index`, a view that is valid until the next receive.
   *
   * @throws RangeError for what is no row
   */
  payload(index: number): Uint8Array {
    const offset = typeof index === "number" ? this.offsets[index] : undefined;
    if (offset === undefined) throw this.#noRow("payload", index);
    return this.data.subarray(offset, offset + (this.sizes[index] as number));
  }

  /** Who sent the message of row `index`. */
  identity(index: number): NetworkingIdentity {
    if (typeof index !== "number" || this.offsets[index] === undefined) throw this.#noRow("identity", index);
    return addon.decodeIdentity(this.identities, index * identityBytes);
  }

  #noRow(method: string, index: number): Error {
    return this.offsets.length === 0
      ? transferredError(`ReceiveBatch.${method}`)
      : outOfRange(
          `ReceiveBatch.${method}: index must be less than the capacity, ${this.capacity}, got ${describe(index)}.`,
        );
  }
}
