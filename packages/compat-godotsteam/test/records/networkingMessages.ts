// Records of the Networking Messages page.
import { connectionInfoFields, identityPayload } from "../networkPayload.js";
import { type ClassRecords, given } from "./classRecords.js";

const user = 76561197960287930n;

export const networkingMessages: ClassRecords = {
  functions: {
    sendMessageToUser: given(user, new Uint8Array(5), 8, 0),
    acceptSessionWithUser: given(user),
    getSessionConnectionInfo: {
      args: () => [user, true, true],
      varying: ["debug_description", "ping", "local_quality", "remote_quality", "send_rate", "queue_time"],
    },
    receiveMessagesOnChannel: given(0, 10),
    closeChannelWithUser: given(user, 0),
    closeSessionWithUser: given(user),
  },
  signals: {
    network_messages_session_request: {
      provoke: ({ post }) =>
        post("SteamNetworkingMessagesSessionRequest_t", { m_identityRemote: identityPayload(user) }),
    },
    network_messages_session_failed: {
      provoke: ({ post }) => post("SteamNetworkingMessagesSessionFailed_t", { m_info: connectionInfoFields(user) }),
    },
  },
};
