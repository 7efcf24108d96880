// Networking Messages: messages to and from users by Steam ID, on channels, without connections to care for.
import { bool, bytes, int32, steamId } from "../core/argument.js";
import { withAliases } from "../core/dictionary.js";
import { gives, page, tells, whether } from "../core/page.js";
import { Result } from "../enums.js";
import {
  type ConnectionInfo,
  type ConnectionStatus,
  connectionInfo,
  connectionStatus,
} from "../networkingSockets/connectionData.js";
import { type ReceivedChannelMessage, receivedChannelMessage } from "../networkingSockets/messages.js";
import type { NetworkingConnectionState } from "../networkingUtils/enums.js";

/**
 * What `getSessionConnectionInfo` returns: `identity` to `info_flags` with `get_connection`, `state` to `queue_time`
 * with `get_status`. The keys mean what they mean in `getConnectionInfo` and `getConnectionRealTimeStatus`.
 */
export interface SessionConnectionInfo
  extends SessionState,
    Partial<Omit<ConnectionInfo, keyof SessionState>>,
    Partial<ConnectionStatus> {}

interface SessionState {
  /** `CONNECTION_STATE_NONE`: there is no session. */
  connection_state: NetworkingConnectionState;
}

export const channelMessages = page("Networking Messages", {
  /**
   * Lets in a user whom `network_messages_session_request` announced. Sending a message to the user does so as well.
   * (`ISteamNetworkingMessages::AcceptSessionWithUser`)
   * @returns Whether the user was waiting.
   */
  acceptSessionWithUser: whether([steamId("remote_steam_id")], ({ networkingMessages }, remote_steam_id) =>
    networkingMessages.acceptSessionWithUser(remote_steam_id),
  ),
  /** Closes one channel; with the last one the session ends. (`ISteamNetworkingMessages::CloseChannelWithUser`) */
  closeChannelWithUser: whether(
    [steamId("remote_steam_id"), int32("channel")],
    ({ networkingMessages }, remote_steam_id, channel) =>
      networkingMessages.closeChannelWithUser(remote_steam_id, channel),
  ),
  /**
   * Ends the session with a user; the next message from there is announced by `network_messages_session_request` again.
   * (`ISteamNetworkingMessages::CloseSessionWithUser`)
   */
  closeSessionWithUser: whether([steamId("remote_steam_id")], ({ networkingMessages }, remote_steam_id) =>
    networkingMessages.closeSessionWithUser(remote_steam_id),
  ),
  /**
   * How the session with a user stands. (`ISteamNetworkingMessages::GetSessionConnectionInfo`)
   * @param get_connection - Whether to tell who and where the user is.
   * @param get_status - Whether to tell ping, quality, rates and queues.
   */
  getSessionConnectionInfo: tells(
    [steamId("remote_steam_id"), bool("get_connection"), bool("get_status")],
    ({ networkingMessages }, remote_steam_id, get_connection, get_status): SessionConnectionInfo => {
      const session = networkingMessages.getSessionConnectionInfo(remote_steam_id);
      const info: SessionConnectionInfo = {
        connection_state: session.state as NetworkingConnectionState,
        ...(get_connection && connectionInfo(session.connectionInfo)),
      };
      if (!get_status) return info;
      const withStatus = { ...info, ...connectionStatus(session.quickStatus) };
      return withAliases(withStatus, { sent_unacknowledged_reliable: "send_unacknowledged_reliable" });
    },
  ),
  /**
   * The messages that wait on a channel. (`ISteamNetworkingMessages::ReceiveMessagesOnChannel`)
   * @param max_messages - How many to receive at most; 65536 are the most.
   */
  receiveMessagesOnChannel: gives(
    [int32("channel"), int32("max_messages")],
    [],
    ({ networkingMessages, messages }, channel, max_messages): ReceivedChannelMessage[] =>
      messages.receive(
        max_messages,
        (batch) => networkingMessages.receiveMessagesOnChannel(channel, batch),
        receivedChannelMessage,
      ),
  ),
  /**
   * Sends a message; begins a session where there is none. (`ISteamNetworkingMessages::SendMessageToUser`)
   * @param flags - `NETWORKING_SEND_*`.
   * @returns `RESULT_OK`: the message is on its way; `RESULT_NONE` when there is no server.
   */
  sendMessageToUser: gives(
    [steamId("remote_steam_id"), bytes("data"), int32("flags"), int32("channel")],
    Result.RESULT_NONE,
    ({ networkingMessages }, remote_steam_id, data, flags, channel): Result =>
      networkingMessages.sendMessageToUser(remote_steam_id, data, flags, channel),
  ),
});
