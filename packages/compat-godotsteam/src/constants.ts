// All constants, by the page they stand on. Those of 64 bits are bigints.

export const constants = {
  // Main Server
  /** No account id. `k_uAccountIdInvalid` */
  ACCOUNT_ID_INVALID: 0,
  /** No API call. `k_uAPICallInvalid` */
  API_CALL_INVALID: 0n,
  /** No app id. `k_uAppIdInvalid` */
  APP_ID_INVALID: 0,
  /** No ticket. `k_HAuthTicketInvalid` */
  AUTH_TICKET_INVALID: 0,
  /** No depot id. `k_uDepotIdInvalid` */
  DEPOT_ID_INVALID: 0,
  /** Bytes of extra information about a usage event, with the NUL. `k_cchGameExtraInfoMax` */
  GAME_EXTRA_INFO_MAX: 64,
  /** No crash reporter. `BREAKPAD_INVALID_HANDLE` */
  INVALID_BREAKPAD_HANDLE: 0,
  /** Bytes of `setGameData`, with the NUL. `k_cbMaxGameServerGameData` */
  MAX_GAME_SERVER_GAME_DATA: 2048,
  /** Bytes of `setGameDescription`, with the NUL. `k_cbMaxGameServerGameDescription` */
  MAX_GAME_SERVER_GAME_DESCRIPTION: 64,
  /** Bytes of `setModDir`, with the NUL. `k_cbMaxGameServerGameDir` */
  MAX_GAME_SERVER_GAME_DIR: 32,
  /** Bytes of `setMapName`, with the NUL. `k_cbMaxGameServerMapName` */
  MAX_GAME_SERVER_MAP_NAME: 32,
  /** Bytes of `setServerName`, with the NUL. `k_cbMaxGameServerName` */
  MAX_GAME_SERVER_NAME: 64,
  /** Bytes of `setGameTags`, with the NUL. `k_cbMaxGameServerTags` */
  MAX_GAME_SERVER_TAGS: 128,
  /** Bytes of your data in a game coordinator login. */
  MAX_STEAM_DATAGRAM_GAME_COORDINATOR_SERVER_LOGIN_APP_DATA: 2048,
  /** Bytes of a serialized game coordinator login. */
  MAX_STEAM_DATAGRAM_GAME_COORDINATOR_SERVER_LOGIN_SERIALIZED: 4096,
  /** No party beacon. `k_ulPartyBeaconIdInvalid` */
  PARTY_BEACON_ID_INVALID: 0n,
  /** The query port cannot be found out. `QUERY_PORT_ERROR` */
  QUERY_PORT_ERROR: 0xfffe,
  /** The query port was not asked for yet. `QUERY_PORT_NOT_INITIALIZED` */
  QUERY_PORT_NOT_INITIALIZED: 0xffff,
  /**
   * As `query_port` of `serverInitEx`: queries come in on your own socket, see `handleIncomingPacket`.
   * `STEAMGAMESERVER_QUERY_PORT_SHARED`
   */
  QUERY_PORT_SHARED: 0xffff,
  /** The bits of an account id. `k_unSteamAccountIDMask` */
  STEAM_ACCOUNT_ID_MASK: 0xffff_ffff,
  /** The bits of an account instance. `k_unSteamAccountInstanceMask` */
  STEAM_ACCOUNT_INSTANCE_MASK: 0xf_ffff,
  /** GodotSteam's size of small buffers. */
  STEAM_BUFFER_SIZE: 255,
  /** Bytes of a serialized relay ticket. `k_cbSteamDatagramMaxSerializedTicket` */
  STEAM_DATAGRAM_MAX_SERIALIZED_TICKET: 512,
  /** No Steam ID. `k_steamIDNil` */
  STEAM_ID_NIL: 0n,
  /** Of a server too old to tell its Steam ID. `k_steamIDOutofDateGS` */
  STEAM_ID_OUT_OF_DATE_GAME_SERVER: 0n,
  /** Of a server on the local network only. `k_steamIDLanModeGS` */
  STEAM_ID_LAN_MODE_GAME_SERVER: 0x0100_0000_0000_0000n,
  /** Of a server that does not log on yet. `k_steamIDNotInitYetGS` */
  STEAM_ID_NOT_INIT_YET_GAME_SERVER: 1n,
  /** Of a server without Steam's authentication. `k_steamIDNonSteamGS` */
  STEAM_ID_NON_GAME_SERVER: 2n,
  /** GodotSteam's size of large buffers. */
  STEAM_LARGE_BUFFER_SIZE: 8160,
  /** Bytes of an error message of the initialisation. `k_cchMaxSteamErrMsg` */
  STEAM_MAX_ERROR_MESSAGE: 1024,
  /** Instance of a user on a console. `k_unSteamUserConsoleInstance` */
  STEAM_USER_CONSOLE_INSTANCE: 2,
  /** Instance of a user of the desktop client. `k_unSteamUserDefaultInstance` */
  STEAM_USER_DEFAULT_INSTANCE: 1,
  /** @deprecated `STEAM_USER_DEFAULT_INSTANCE` since 4.8.1. */
  STEAM_USER_DESKTOP_INSTANCE: 1,
  /** Instance of a user on the web. `k_unSteamUserWebInstance` */
  STEAM_USER_WEB_INSTANCE: 4,
  // HTTP
  /** No cookie container. `INVALID_HTTPCOOKIE_HANDLE` */
  HTTPCOOKIE_INVALID_HANDLE: 0,
  /** No request. `INVALID_HTTPREQUEST_HANDLE` */
  HTTPREQUEST_INVALID_HANDLE: 0,
  // Inventory
  /** No inventory result. `k_SteamInventoryResultInvalid` */
  INVENTORY_RESULT_INVALID: -1,
  /** No inventory update. `k_SteamInventoryUpdateHandleInvalid` */
  INVENTORY_UPDATE_HANDLE_INVALID: 0xffff_ffff_ffff_ffffn,
  /** No item. `k_SteamItemInstanceIDInvalid` */
  ITEM_INSTANCE_ID_INVALID: 0xffff_ffff_ffff_ffffn,
  // Networking Sockets
  /** The point of presence of development servers: "dev". `k_SteamDatagramPOPID_dev` */
  DATAGRAM_POP_ID_DEV: 0x64_6576,
  /** Bytes of the largest message that can be sent. `k_cbMaxSteamNetworkingSocketsMessageSizeSend` */
  MAX_STEAM_PACKET_SIZE: 524_288,
  /** No poll group. `k_HSteamNetPollGroup_Invalid` */
  NET_POLL_GROUP_INVALID: 0,
  /**
   * Bytes of a packet that a fake UDP port sends in one piece. `k_cbSteamNetworkingSocketsFakeUDPPortRecommendedMTU`
   */
  NETWORKING_SOCKETS_FAKE_UDP_PORT_RECOMMENDED_MTU: 1200,
  /** Bytes of the largest packet of a fake UDP port. `k_cbSteamNetworkingSocketsFakeUDPPortMaxMessageSize` */
  NETWORKING_SOCKETS_FAKE_UDP_PORT_MAX_MESSAGE_SIZE: 4096,
  // All networking pages
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
  // UGC
  /** Bytes of the metadata of an item. `k_cchDeveloperMetadataMax` */
  DEVELOPER_METADATA_MAX: 5000,
  /** Items of a page of results. `kNumUGCResultsPerPage` */
  NUM_UGC_RESULTS_PER_PAGE: 50,
  /** No query. `k_UGCQueryHandleInvalid` */
  UGC_QUERY_HANDLE_INVALID: 0xffff_ffff_ffff_ffffn,
  /** No update. `k_UGCUpdateHandleInvalid` */
  UGC_UPDATE_HANDLE_INVALID: 0xffff_ffff_ffff_ffffn,
} as const;
