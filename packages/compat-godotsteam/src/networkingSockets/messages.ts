// Networking Sockets: sending and receiving messages.
import { type HSteamNetConnection, type NetworkingSockets, type ReceiveBatch, SendBatch } from "@headwater/typed";
import { bytes, handle32, int32, listOf } from "../core/argument.js";
import { withHidden } from "../core/dictionary.js";
import { gives, page, tells, whether } from "../core/page.js";
import { Result } from "../enums.js";
import { steamIdOf } from "./steamIdentity.js";

/** What `receiveMessagesOnConnection` and `receiveMessagesOnPollGroup` return, once per message. */
export interface ReceivedMessage extends ReturnType<typeof receivedMessage> {}

/** What `receiveMessagesOnChannel` returns, once per message. */
export interface ReceivedChannelMessage extends ReturnType<typeof receivedChannelMessage> {}

/** The message in a row of a table. */
export function receivedMessage(batch: ReceiveBatch, row: number) {
  const message = {
    ...commonPart(batch, row),
    /** `NETWORKING_SEND_RELIABLE` or 0. */
    flags: at(batch.flags, row),
  };
  return withHidden(message, {
    /** Always -1: channels are a matter of Networking Messages. Not enumerable. */
    channel: at(batch.channels, row),
    /** Always 0: what a sender attaches is not sent. Not enumerable. */
    sender_user_data: 0n,
  });
}

/** The message in a row of a table, with its channel. */
export function receivedChannelMessage(batch: ReceiveBatch, row: number) {
  const message = {
    ...commonPart(batch, row),
    /** The channel it was sent on. */
    channel: at(batch.channels, row),
    /** `NETWORKING_SEND_RELIABLE` or 0. */
    flags: at(batch.flags, row),
  };
  return withHidden(message, {
    /** Always 0: what a sender attaches is not sent. Not enumerable. */
    sender_user_data: 0n,
  });
}

function commonPart(batch: ReceiveBatch, row: number) {
  return {
    /** The message. */
    payload: batch.payload(row).slice() as Uint8Array,
    /** Bytes of the message. */
    size: at(batch.sizes, row),
    /** The connection it came in on; of a channel, the one behind the session. */
    connection: at(batch.connections, row) as number,
    /** Steam ID of the sender; 0 when the sender is known by address only. */
    identity: steamIdOf(batch.identity(row)),
    /** What `setConnectionUserData` attached to the connection; -1: nothing, as always of a channel. */
    receiver_user_data: at(batch.userData, row),
    /** When it arrived, in microseconds of `getLocalTimestamp`. */
    time_received: at(batch.timesReceived, row),
    /** Position in the sender's sequence, which each lane has, from 1. */
    message_number: at(batch.messageNumbers, row),
  };
}

/** Columns of a table are as long as its capacity, so every row that was received is there. */
function at<T>(column: { readonly [row: number]: T }, row: number): T {
  return column[row] as T;
}

/** @returns Per message its number, or the negative EResult of why it was not sent. */
export function sendAll(
  sockets: NetworkingSockets,
  messages: readonly Uint8Array[],
  connection: HSteamNetConnection,
  flags: number,
): bigint[] {
  if (messages.length === 0) return [];
  const bytes = messages.reduce((sum, { length }) => sum + length, 0);
  const batch = new SendBatch({ capacity: messages.length, bytes: Math.max(bytes, 1) });
  for (const message of messages) batch.add(connection, message, flags);
  sockets.sendMessages(batch);
  return [...batch.results.subarray(0, messages.length)];
}

/** What `sendMessageToConnection` returns. */
export interface SentMessage {
  /** How it went; `RESULT_OK` does not mean that it has arrived. */
  result: Result;
  /** Position in the sequence of what was sent on the connection, from 1; 0 when the message was not sent. */
  message_number: bigint;
}

export const messages = page("Networking Sockets", {
  /**
   * Sends a message. (`ISteamNetworkingSockets::SendMessageToConnection`)
   * @param data - At most `MAX_STEAM_PACKET_SIZE` bytes.
   * @param flags - `NETWORKING_SEND_*`.
   */
  sendMessageToConnection: tells(
    [handle32("connection_handle"), bytes("data"), int32("flags")],
    ({ networkingSockets }, connection_handle, data, flags): SentMessage => {
      const { result, messageNumber } = networkingSockets.sendMessageToConnection(connection_handle, data, flags);
      return { result: result, message_number: result === Result.RESULT_OK ? messageNumber : 0n };
    },
  ),
  /**
   * Sends several messages on a connection in one go. (`ISteamNetworkingSockets::SendMessages`)
   * @param messages - The messages, at most 65536.
   * @param flags - `NETWORKING_SEND_*`, for all of them.
   * @returns Per message its number, or the negative of the `Result` that says why it was not sent.
   */
  sendMessages: gives(
    [listOf(bytes, "messages"), handle32("connection_handle"), int32("flags")],
    [],
    ({ networkingSockets }, messages, connection_handle, flags): bigint[] =>
      sendAll(networkingSockets, messages, connection_handle, flags),
  ),
  /**
   * Sends at once what waits for more to be sent along with it. (`ISteamNetworkingSockets::FlushMessagesOnConnection`)
   * @returns `RESULT_NONE` when there is no server.
   */
  flushMessagesOnConnection: gives(
    [handle32("connection_handle")],
    Result.RESULT_NONE,
    ({ networkingSockets }, connection_handle): Result =>
      networkingSockets.flushMessagesOnConnection(connection_handle),
  ),
  /**
   * The messages that wait on a connection, in the order they came.
   * (`ISteamNetworkingSockets::ReceiveMessagesOnConnection`)
   * @param max_messages - How many to receive at most; 65536 are the most.
   * @returns Empty when none waits, and when there is no such connection.
   */
  receiveMessagesOnConnection: gives(
    [handle32("connection_handle"), int32("max_messages")],
    [],
    ({ networkingSockets, messages }, connection_handle, max_messages): ReceivedMessage[] =>
      messages.receive(
        max_messages,
        (batch) => networkingSockets.receiveMessagesOnConnection(connection_handle, batch),
        receivedMessage,
      ),
  ),
  /**
   * The messages that wait on the connections of a poll group; those of one connection in the order they came.
   * (`ISteamNetworkingSockets::ReceiveMessagesOnPollGroup`)
   * @param max_messages - How many to receive at most; 65536 are the most.
   * @returns Empty when none waits, and when there is no such group.
   */
  receiveMessagesOnPollGroup: gives(
    [handle32("poll_group"), int32("max_messages")],
    [],
    ({ networkingSockets, messages }, poll_group, max_messages): ReceivedMessage[] =>
      messages.receive(
        max_messages,
        (batch) => networkingSockets.receiveMessagesOnPollGroup(poll_group, batch),
        receivedMessage,
      ),
  ),
  /**
   * A group of connections to receive from at once. End it with {@link SteamServer.destroyPollGroup}.
   * (`ISteamNetworkingSockets::CreatePollGroup`)
   * @returns The group; `NET_POLL_GROUP_INVALID` when there is no server.
   */
  createPollGroup: gives([], 0, ({ networkingSockets }): number => networkingSockets.createPollGroup()),
  /**
   * Ends a poll group; its connections stay open. (`ISteamNetworkingSockets::DestroyPollGroup`)
   * @returns Whether there was such a group.
   */
  destroyPollGroup: whether([handle32("poll_group")], ({ networkingSockets }, poll_group) =>
    networkingSockets.destroyPollGroup(poll_group),
  ),
  /**
   * Puts a connection into a poll group, and takes it out of the one it was in.
   * (`ISteamNetworkingSockets::SetConnectionPollGroup`)
   * @param poll_group - `NET_POLL_GROUP_INVALID`: into none.
   * @returns Whether there are such a connection and group.
   */
  setConnectionPollGroup: whether(
    [handle32("connection_handle"), handle32("poll_group")],
    ({ networkingSockets }, connection_handle, poll_group) =>
      networkingSockets.setConnectionPollGroup(connection_handle, poll_group),
  ),
});
