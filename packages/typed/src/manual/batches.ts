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

export const ReceiveBatch: new (options?: ReceiveBatchOptions) => ReceiveBatch = NativeReceiveBatch as never;

/** A reusable table of messages to send, one row per message. */
export interface SendBatch extends NativeSendBatch {
  /** The connection each message goes to. */
  readonly connections: ConnectionArray;
  add(connection: HSteamNetConnection, data: Uint8Array, flags: number, lane?: number, userData?: bigint): boolean;
  reserve(connection: HSteamNetConnection, size: number, flags: number, lane?: number, userData?: bigint): number;
}

export const SendBatch: new (options?: SendBatchOptions) => SendBatch = NativeSendBatch as never;
