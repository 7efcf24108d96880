// Received messages as dictionaries.
import type { ReceiveBatch } from "@headwater/typed";
import { withHidden } from "../core/dictionary.js";
import { steamIdOf } from "./steamIdentity.js";

/** What `receiveMessagesOnConnection` and `receiveMessagesOnPollGroup` return, once per message. */
export interface ReceivedMessage {
  /** The message. */
  payload: Uint8Array;
  /** Bytes of the message. */
  size: number;
  /** The connection it came in on. */
  connection: number;
  /** Steam ID of the sender; 0 when the sender is known by address only. */
  identity: bigint;
  /** What `setConnectionUserData` attached to the connection; -1: nothing. */
  receiver_user_data: bigint;
  /** When it arrived, in microseconds of `getLocalTimestamp`. */
  time_received: bigint;
  /** Position in the sender's sequence of its lane, from 1. */
  message_number: bigint;
  /** `NETWORKING_SEND_RELIABLE` or 0. */
  flags: number;
  /** Always -1: channels are a matter of Networking Messages. Not enumerable. */
  readonly channel: number;
  /** Always 0: what a sender attaches is not sent. Not enumerable. */
  readonly sender_user_data: bigint;
}

/** What `receiveMessagesOnChannel` returns, once per message. */
export interface ReceivedChannelMessage {
  /** The message. */
  payload: Uint8Array;
  /** Bytes of the message. */
  size: number;
  /** The connection behind the session. */
  connection: number;
  /** Steam ID of the sender. */
  identity: bigint;
  /** -1: nothing can be attached to a session. */
  receiver_user_data: bigint;
  /** When it arrived, in microseconds of `getLocalTimestamp`. */
  time_received: bigint;
  /** Position in the sender's sequence, from 1. */
  message_number: bigint;
  /** The channel it was sent on. */
  channel: number;
  /** `NETWORKING_SEND_RELIABLE` or 0. */
  flags: number;
  /** Always 0: what a sender attaches is not sent. Not enumerable. */
  readonly sender_user_data: bigint;
}

/** The message in a row of a table. */
export function receivedMessage(batch: ReceiveBatch, row: number): ReceivedMessage {
  const message = { ...commonPart(batch, row), flags: at(batch.flags, row) };
  return withHidden(message, { channel: at(batch.channels, row), sender_user_data: 0n });
}

/** The message in a row of a table, with its channel. */
export function receivedChannelMessage(batch: ReceiveBatch, row: number): ReceivedChannelMessage {
  const message = { ...commonPart(batch, row), channel: at(batch.channels, row), flags: at(batch.flags, row) };
  return withHidden(message, { sender_user_data: 0n });
}

function commonPart(batch: ReceiveBatch, row: number): Omit<ReceivedMessage, "channel" | "flags" | "sender_user_data"> {
  return {
    payload: batch.payload(row).slice(),
    size: at(batch.sizes, row),
    connection: at(batch.connections, row),
    identity: steamIdOf(batch.identity(row)),
    receiver_user_data: at(batch.userData, row),
    time_received: at(batch.timesReceived, row),
    message_number: at(batch.messageNumbers, row),
  };
}

/** Columns of a table are as long as its capacity, so every row that was received is there. */
function at<T>(column: { readonly [row: number]: T }, row: number): T {
  return column[row] as T;
}
