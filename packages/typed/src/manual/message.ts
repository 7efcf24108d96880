// One received message, copied out of the batch it came in.
import type { NetworkingIdentity, ReceiveBatch } from "@headwater/native";
import type { HSteamNetConnection, HSteamNetPollGroup } from "../generated/aliases.js";

/** Where messages are received from: a poll group, or one connection. */
export type MessageSource = HSteamNetPollGroup | { readonly connection: HSteamNetConnection };

export interface Message {
  readonly connection: HSteamNetConnection;
  /** The payload, a copy of its own. */
  readonly data: Uint8Array;
  /** Who sent it. */
  readonly identity: NetworkingIdentity;
  /** `k_nSteamNetworkingSend_*` bits the sender used; only the reliable bit is meaningful here. */
  readonly flags: number;
  readonly lane: number;
  /** Position in the sender's sequence, from 1. */
  readonly messageNumber: bigint;
  /** What `setConnectionUserData` attached to the connection; -1n if nothing. */
  readonly connectionUserData: bigint;
  /** When it arrived, in microseconds of Steam's local clock. */
  readonly timeReceivedUsec: bigint;
}

/** The first `count` messages of a batch as objects of their own, which stay when the batch is used again. */
export function copyMessages(batch: ReceiveBatch, count: number): Message[] {
  const messages: Message[] = [];
  for (let index = 0; index < count; index++) messages.push(copyMessage(batch, index));
  return messages;
}

/** The source in words, for error messages. */
export function describeSource(source: MessageSource): string {
  return typeof source === "number" ? `Poll group ${source}` : `Connection ${source.connection}`;
}

function copyMessage(batch: ReceiveBatch, index: number): Message {
  return {
    connection: at(batch.connections, index),
    data: batch.payload(index).slice(),
    identity: batch.identity(index),
    flags: at(batch.flags, index),
    lane: at(batch.lanes, index),
    messageNumber: at(batch.messageNumbers, index),
    connectionUserData: at(batch.userData, index),
    timeReceivedUsec: at(batch.timesReceived, index),
  };
}

/** Typed arrays of a batch are as long as its capacity, so an index below `count` is always there. */
function at<T>(values: { readonly [index: number]: T }, index: number): T {
  return values[index] as T;
}
