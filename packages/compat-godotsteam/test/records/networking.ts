// Records of the Networking page.
import { type ClassRecords, given } from "./classRecords.js";

const user = 76561197960287930n;

export const networking: ClassRecords = {
  functions: {
    sendP2PPacket: given(user, new Uint8Array(5), 2),
    acceptP2PSessionWithUser: given(user),
    allowP2PPacketRelay: given(true),
    getP2PSessionState: given(user),
    getAvailableP2PPacketSize: given(0),
    readP2PPacket: given(1200),
    closeP2PChannelWithUser: given(user, 0),
    closeP2PSessionWithUser: given(user),
  },
  signals: {
    p2p_session_request: { provoke: ({ post }) => post("P2PSessionRequest_t", { m_steamIDRemote: user }) },
    p2p_session_connect_fail: {
      provoke: ({ post }) => post("P2PSessionConnectFail_t", { m_steamIDRemote: user, m_eP2PSessionError: 4 }),
    },
  },
};
