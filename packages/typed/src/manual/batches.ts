// The addon's batches with connections as handles: what is read of them goes into every method without a cast.
import {
  ReceiveBatch as NativeReceiveBatch,
  SendBatch as NativeSendBatch,
  type ReceiveBatchOptions,
  type SendBatchOptions,
} from "@headwater/native";
import type { HSteamNetConnection } from "../generated/aliases.js";

/** Connections, one a row, in memory shared with the addon. */
export type ConnectionArray = Uint32Array & { readonly [row: number]: HSteamNetConnection };

/** A reusable table of received messages, one row per message. */
export interface ReceiveBatch extends NativeReceiveBatch {
  /** The connection each message came in on. */
  readonly connections: ConnectionArray;
}

/** Makes a batch that is used again and again. */
export const ReceiveBatch: new (options?: ReceiveBatchOptions) => ReceiveBatch = NativeReceiveBatch as never;

/** A reusable table of messages to send, one row per message. */
export interface SendBatch extends NativeSendBatch {
  /** The connection each message goes to. */
  readonly connections: ConnectionArray;
  /**
   * Adds a message.
   *
   * @param connection - Where it goes.
   * @param data - The message; copied at once.
   * @param flags - `k_nSteamNetworkingSend_*` bits.
   * @param lane - One of the connection's lanes (default 0).
   * @param userData - Stays on this machine (default 0n).
   * @returns `false` if the batch has no room for it.
   */
  add(connection: HSteamNetConnection, data: Uint8Array, flags: number, lane?: number, userData?: bigint): boolean;
  /**
   * Adds a message that is written in place afterwards.
   *
   * @param connection - Where it goes.
   * @param size - Its bytes.
   * @param flags - `k_nSteamNetworkingSend_*` bits.
   * @param lane - One of the connection's lanes (default 0).
   * @param userData - Stays on this machine (default 0n).
   * @returns Where in `data` to write it; -1 if the batch has no room for it.
   */
  reserve(connection: HSteamNetConnection, size: number, flags: number, lane?: number, userData?: bigint): number;
}

/** Makes a batch that is used again and again. */
export const SendBatch: new (options?: SendBatchOptions) => SendBatch = NativeSendBatch as never;
