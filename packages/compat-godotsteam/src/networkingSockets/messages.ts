// Networking Sockets: sending and receiving messages, and poll groups to receive from many connections at once.
import { bytes, handle32, int32, listOf } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { Result } from "../mainServer/result.js";
import { type ReceivedMessage, receivedMessage } from "./receivedMessage.js";
import { sendAll } from "./sendAll.js";

const page = "Networking Sockets";

/** What `sendMessageToConnection` returns. */
export interface SentMessage {
  /** How it went; `RESULT_OK` does not mean that it has arrived. */
  result: Result;
  /** Position in the sequence of what was sent on the connection, from 1; 0 when the message was not sent. */
  message_number: bigint;
}

export class Messages extends SteamServerBase {
  /**
   * Sends a message.
   *
   * Stands for `ISteamNetworkingSockets::SendMessageToConnection`.
   *
   * @param data - At most `MAX_STEAM_PACKET_SIZE` bytes.
   * @param flags - `NETWORKING_SEND_*`.
   * @throws TypeError for an argument of the wrong type.
   */
  sendMessageToConnection(connection_handle: number, data: Uint8Array, flags: number): MaybeEmpty<SentMessage> {
    const args = [
      handle32("connection_handle", connection_handle),
      bytes("data", data),
      int32("flags", flags),
    ] as const;
    return this.invoke(
      page,
      "sendMessageToConnection",
      args,
      emptyDictionary(),
      ({ networkingSockets }, ...rest): SentMessage => {
        const { result, messageNumber } = networkingSockets.sendMessageToConnection(...rest);
        return { result: result as Result, message_number: result === Result.RESULT_OK ? messageNumber : 0n };
      },
    );
  }

  /**
   * Sends several messages on a connection in one go.
   *
   * Stands for `ISteamNetworkingSockets::SendMessages`.
   *
   * @param messages - The messages, at most 65536.
   * @param flags - `NETWORKING_SEND_*`, for all of them.
   * @returns Per message its number, or the negative of the `Result` that says why it was not sent.
   * @throws TypeError for an argument of the wrong type.
   */
  sendMessages(messages: readonly Uint8Array[], connection_handle: number, flags: number): bigint[] {
    const args = [
      listOf(bytes, "messages", messages),
      handle32("connection_handle", connection_handle),
      int32("flags", flags),
    ] as const;
    return this.invoke(page, "sendMessages", args, [], ({ networkingSockets }, ...rest) =>
      sendAll(networkingSockets, ...rest),
    );
  }

  /**
   * Sends at once what waits for more to be sent along with it.
   *
   * Stands for `ISteamNetworkingSockets::FlushMessagesOnConnection`.
   *
   * @returns `RESULT_NONE` when there is no server.
   * @throws TypeError for an argument of the wrong type.
   */
  flushMessagesOnConnection(connection_handle: number): Result {
    const handle = handle32("connection_handle", connection_handle);
    return this.invoke(
      page,
      "flushMessagesOnConnection",
      [handle],
      Result.RESULT_NONE,
      ({ networkingSockets }, connection) => networkingSockets.flushMessagesOnConnection(connection) as Result,
    );
  }

  /**
   * The messages that wait on a connection, in the order they came.
   *
   * Stands for `ISteamNetworkingSockets::ReceiveMessagesOnConnection`.
   *
   * @param max_messages - How many to receive at most; 65536 are the most.
   * @returns Empty when none waits, and when there is no such connection.
   * @throws TypeError for an argument of the wrong type.
   */
  receiveMessagesOnConnection(connection_handle: number, max_messages: number): ReceivedMessage[] {
    const args = [handle32("connection_handle", connection_handle), int32("max_messages", max_messages)] as const;
    return this.invoke(page, "receiveMessagesOnConnection", args, [], ({ networkingSockets }, connection, max) =>
      this.messageReceiver.receive(
        max,
        (batch) => networkingSockets.receiveMessagesOnConnection(connection, batch),
        receivedMessage,
      ),
    );
  }

  /**
   * The messages that wait on the connections of a poll group; those of one connection in the order they came.
   *
   * Stands for `ISteamNetworkingSockets::ReceiveMessagesOnPollGroup`.
   *
   * @param max_messages - How many to receive at most; 65536 are the most.
   * @returns Empty when none waits, and when there is no such group.
   * @throws TypeError for an argument of the wrong type.
   */
  receiveMessagesOnPollGroup(poll_group: number, max_messages: number): ReceivedMessage[] {
    const args = [handle32("poll_group", poll_group), int32("max_messages", max_messages)] as const;
    return this.invoke(page, "receiveMessagesOnPollGroup", args, [], ({ networkingSockets }, group, max) =>
      this.messageReceiver.receive(
        max,
        (batch) => networkingSockets.receiveMessagesOnPollGroup(group, batch),
        receivedMessage,
      ),
    );
  }

  /**
   * A group of connections to receive from at once. End it with {@link destroyPollGroup}.
   *
   * Stands for `ISteamNetworkingSockets::CreatePollGroup`.
   *
   * @returns The group; `NET_POLL_GROUP_INVALID` when there is no server.
   */
  createPollGroup(): number {
    return this.invoke(page, "createPollGroup", [], 0, ({ networkingSockets }) => networkingSockets.createPollGroup());
  }

  /**
   * Ends a poll group; its connections stay open.
   *
   * Stands for `ISteamNetworkingSockets::DestroyPollGroup`.
   *
   * @returns Whether there was such a group.
   * @throws TypeError for an argument of the wrong type.
   */
  destroyPollGroup(poll_group: number): boolean {
    const handle = handle32("poll_group", poll_group);
    return this.invoke(page, "destroyPollGroup", [handle], false, ({ networkingSockets }, group) =>
      networkingSockets.destroyPollGroup(group),
    );
  }

  /**
   * Puts a connection into a poll group, and takes it out of the one it was in.
   *
   * Stands for `ISteamNetworkingSockets::SetConnectionPollGroup`.
   *
   * @param poll_group - `NET_POLL_GROUP_INVALID`: into none.
   * @returns Whether there are such a connection and group.
   * @throws TypeError for an argument of the wrong type.
   */
  setConnectionPollGroup(connection_handle: number, poll_group: number): boolean {
    const args = [handle32("connection_handle", connection_handle), handle32("poll_group", poll_group)] as const;
    return this.invoke(page, "setConnectionPollGroup", args, false, ({ networkingSockets }, ...rest) =>
      networkingSockets.setConnectionPollGroup(...rest),
    );
  }
}
