// Constants of all networking pages.

export const networkingUtilsConstants = {
  /** No listen socket. `k_HSteamListenSocket_Invalid` */
  LISTEN_SOCKET_INVALID: 0,
  /** Bytes of an error message of the networking. `k_cchMaxSteamNetworkingErrMsg` */
  MAX_NETWORKING_ERROR_MESSAGE: 1024,
  /** Bytes of a ping location as text. `k_cchMaxSteamNetworkingPingLocationString` */
  MAX_NETWORKING_PING_LOCATION_STRING: 1024,
  /** ICE as Steam thinks best. */
  NETWORKING_CONFIG_P2P_TRANSPORT_ICE_DEFAULT: -1,
  /** No ICE. */
  NETWORKING_CONFIG_P2P_TRANSPORT_ICE_DISABLE: 0,
  /** Relayed addresses. */
  NETWORKING_CONFIG_P2P_TRANSPORT_ICE_RELAY: 1,
  /** Addresses of the local network. */
  NETWORKING_CONFIG_P2P_TRANSPORT_ICE_PRIVATE: 2,
  /** Public addresses. */
  NETWORKING_CONFIG_P2P_TRANSPORT_ICE_PUBLIC: 4,
  /** Every kind of address. */
  NETWORKING_CONFIG_P2P_TRANSPORT_ICE_ALL: 0x7fff_ffff,
  /** Nobody vouches for the peer. */
  NETWORKING_CONNECTION_INFO_FLAG_UNAUTHENTICATED: 1,
  /** The traffic can be read on its way. */
  NETWORKING_CONNECTION_INFO_FLAG_UNENCRYPTED: 2,
  /** A pair within one process, without a network. */
  NETWORKING_CONNECTION_INFO_FLAG_LOOPBACK_BUFFERS: 4,
  /** The route is fast and reliable, as within a machine or a local network. */
  NETWORKING_CONNECTION_INFO_FLAG_FAST: 8,
  /** The traffic goes through a relay. */
  NETWORKING_CONNECTION_INFO_FLAG_RELAYED: 16,
  /** Two wireless routes are in use. */
  NETWORKING_CONNECTION_INFO_FLAG_DUALWIFI: 32,
  /** No connection. `k_HSteamNetConnection_Invalid` */
  NETWORKING_CONNECTION_INVALID: 0,
  /** Bytes of an application name of a connection. */
  NETWORKING_MAX_CONNECTION_APP_NAME: 32,
  /** Bytes of a reason to close, with the NUL. `k_cchSteamNetworkingMaxConnectionCloseReason` */
  NETWORKING_MAX_CONNECTION_CLOSE_REASON: 128,
  /** Bytes of a connection description, with the NUL. `k_cchSteamNetworkingMaxConnectionDescription` */
  NETWORKING_MAX_CONNECTION_DESCRIPTION: 128,
  /** The ping failed. `k_nSteamNetworkingPing_Failed` */
  NETWORKING_PING_FAILED: -1,
  /** The ping is not known yet. `k_nSteamNetworkingPing_Unknown` */
  NETWORKING_PING_UNKNOWN: -2,
  /** The message may get lost, once or twice come out of order. `k_nSteamNetworkingSend_Unreliable` */
  NETWORKING_SEND_UNRELIABLE: 0,
  /** Does not wait for more to send along. */
  NETWORKING_SEND_NO_NAGLE: 1,
  /** Unreliable, without waiting for more. */
  NETWORKING_SEND_UNRELIABLE_NO_NAGLE: 1,
  /** @deprecated Misspelt: `NETWORKING_SEND_UNRELIABLE_NO_NAGLE`. */
  NETWORKING_SEND_URELIABLE_NO_NAGLE: 1,
  /** Dropped if it cannot be sent soon. */
  NETWORKING_SEND_NO_DELAY: 4,
  /** Unreliable, at once or not at all: for voice. */
  NETWORKING_SEND_UNRELIABLE_NO_DELAY: 5,
  /** Arrives, and in order. `k_nSteamNetworkingSend_Reliable` */
  NETWORKING_SEND_RELIABLE: 8,
  /** Reliable, without waiting for more. */
  NETWORKING_SEND_RELIABLE_NO_NAGLE: 9,
  /** Sent from the calling thread. */
  NETWORKING_SEND_USE_CURRENT_THREAD: 16,
  /** Opens a broken session again: for Networking Messages. */
  NETWORKING_SEND_AUTORESTART_BROKEN_SESSION: 32,
} as const;
