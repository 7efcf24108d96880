// Enums of the Networking page and of the sockets before it.
import { type EnumValue, enumObject } from "@headwater/typed";

/** How a P2P packet is sent. Stands for `EP2PSend`. */
export const P2PSend = enumObject({
  P2P_SEND_UNRELIABLE: 0,
  P2P_SEND_UNRELIABLE_NO_DELAY: 1,
  P2P_SEND_RELIABLE: 2,
  P2P_SEND_RELIABLE_WITH_BUFFERING: 3,
});
export type P2PSend = EnumValue<typeof P2PSend>;

/** Why a P2P session failed. Stands for `EP2PSessionError`. */
export const P2PSessionError = enumObject({
  P2P_SESSION_ERROR_NONE: 0,
  P2P_SESSION_ERROR_NOT_RUNNING_APP: 1,
  P2P_SESSION_ERROR_NO_RIGHTS_TO_APP: 2,
  P2P_SESSION_ERROR_DESTINATION_NOT_LOGGED_ON: 3,
  P2P_SESSION_ERROR_TIMEOUT: 4,
  P2P_SESSION_ERROR_MAX: 5,
});
export type P2PSessionError = EnumValue<typeof P2PSessionError>;

/** How a socket of the oldest networking is connected. Stands for `ESNetSocketConnectionType`. */
export const SocketConnectionType = enumObject({
  NET_SOCKET_CONNECTION_TYPE_NOT_CONNECTED: 0,
  NET_SOCKET_CONNECTION_TYPE_UDP: 1,
  NET_SOCKET_CONNECTION_TYPE_UDP_RELAY: 2,
});
export type SocketConnectionType = EnumValue<typeof SocketConnectionType>;

/** State of a socket of the oldest networking. Stands for `ESNetSocketState`. */
export const SocketState = enumObject({
  NET_SOCKET_STATE_INVALID: 0,
  NET_SOCKET_STATE_CONNECTED: 1,
  NET_SOCKET_STATE_INITIATED: 10,
  NET_SOCKET_STATE_LOCAL_CANDIDATE_FOUND: 11,
  NET_SOCKET_STATE_RECEIVED_REMOTE_CANDIDATES: 12,
  NET_SOCKET_STATE_CHALLENGE_HANDSHAKE: 15,
  NET_SOCKET_STATE_DISCONNECTING: 21,
  NET_SOCKET_STATE_LOCAL_DISCONNECT: 22,
  NET_SOCKET_STATE_TIMEOUT_DURING_CONNECT: 23,
  NET_SOCKET_STATE_REMOTE_END_DISCONNECTED: 24,
  NET_SOCKET_STATE_BROKEN: 25,
});
export type SocketState = EnumValue<typeof SocketState>;
