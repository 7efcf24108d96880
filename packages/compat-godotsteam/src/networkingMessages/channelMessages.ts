// Networking Messages: messages to and from users by Steam ID, on channels, without connections to care for.
import { bool, bytes, int32, type SteamIdLike, steamId } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { Result } from "../mainServer/result.js";
import { type ReceivedChannelMessage, receivedChannelMessage } from "../networkingSockets/receivedMessage.js";
import { type SessionConnectionInfo, sessionConnectionInfo } from "./sessionConnectionInfo.js";

const page = "Networking Messages";

export class ChannelMessages extends SteamServerBase {
  /**
   * Lets in a user whom `network_messages_session_request` announced. Sending a message to the user does so as well.
   *
   * Stands for `ISteamNetworkingMessages::AcceptSessionWithUser`.
   *
   * @returns Whether the user was waiting.
   * @throws TypeError for an argument of the wrong type.
   */
  acceptSessionWithUser(remote_steam_id: SteamIdLike): boolean {
    const id = steamId("remote_steam_id", remote_steam_id);
    return this.invoke(page, "acceptSessionWithUser", [id], false, ({ networkingMessages }, user) =>
      networkingMessages.acceptSessionWithUser(user),
    );
  }

  /**
   * Closes one channel; with the last one the session ends.
   *
   * Stands for `ISteamNetworkingMessages::CloseChannelWithUser`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  closeChannelWithUser(remote_steam_id: SteamIdLike, channel: number): boolean {
    const args = [steamId("remote_steam_id", remote_steam_id), int32("channel", channel)] as const;
    return this.invoke(page, "closeChannelWithUser", args, false, ({ networkingMessages }, ...rest) =>
      networkingMessages.closeChannelWithUser(...rest),
    );
  }

  /**
   * Ends the session with a user; the next message from there is announced by `network_messages_session_request` again.
   *
   * Stands for `ISteamNetworkingMessages::CloseSessionWithUser`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  closeSessionWithUser(remote_steam_id: SteamIdLike): boolean {
    const id = steamId("remote_steam_id", remote_steam_id);
    return this.invoke(page, "closeSessionWithUser", [id], false, ({ networkingMessages }, user) =>
      networkingMessages.closeSessionWithUser(user),
    );
  }

  /**
   * How the session with a user stands.
   *
   * Stands for `ISteamNetworkingMessages::GetSessionConnectionInfo`.
   *
   * @param get_connection - Whether to tell who and where the user is.
   * @param get_status - Whether to tell ping, quality, rates and queues.
   * @throws TypeError for an argument of the wrong type.
   */
  getSessionConnectionInfo(
    remote_steam_id: SteamIdLike,
    get_connection: boolean,
    get_status: boolean,
  ): MaybeEmpty<SessionConnectionInfo> {
    const args = [
      steamId("remote_steam_id", remote_steam_id),
      bool("get_connection", get_connection),
      bool("get_status", get_status),
    ] as const;
    return this.invoke(
      page,
      "getSessionConnectionInfo",
      args,
      emptyDictionary(),
      ({ networkingMessages }, user, ...wanted) =>
        sessionConnectionInfo(networkingMessages.getSessionConnectionInfo(user), ...wanted),
    );
  }

  /**
   * The messages that wait on a channel.
   *
   * Stands for `ISteamNetworkingMessages::ReceiveMessagesOnChannel`.
   *
   * @param max_messages - How many to receive at most; 65536 are the most.
   * @throws TypeError for an argument of the wrong type.
   */
  receiveMessagesOnChannel(channel: number, max_messages: number): ReceivedChannelMessage[] {
    const args = [int32("channel", channel), int32("max_messages", max_messages)] as const;
    return this.invoke(page, "receiveMessagesOnChannel", args, [], ({ networkingMessages }, from, max) =>
      this.messageReceiver.receive(
        max,
        (batch) => networkingMessages.receiveMessagesOnChannel(from, batch),
        receivedChannelMessage,
      ),
    );
  }

  /**
   * Sends a message; begins a session where there is none.
   *
   * Stands for `ISteamNetworkingMessages::SendMessageToUser`.
   *
   * @param flags - `NETWORKING_SEND_*`.
   * @returns `RESULT_OK`: the message is on its way; `RESULT_NONE` when there is no server.
   * @throws TypeError for an argument of the wrong type.
   */
  sendMessageToUser(remote_steam_id: SteamIdLike, data: Uint8Array, flags: number, channel: number): Result {
    const args = [
      steamId("remote_steam_id", remote_steam_id),
      bytes("data", data),
      int32("flags", flags),
      int32("channel", channel),
    ] as const;
    return this.invoke(
      page,
      "sendMessageToUser",
      args,
      Result.RESULT_NONE,
      ({ networkingMessages }, ...rest) => networkingMessages.sendMessageToUser(...rest) as Result,
    );
  }
}
