// Constants of the Main Server page. Those of 64 bits are bigints.

export const mainServerConstants = {
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
  /** As `query_port` of `serverInitEx`: queries come in on your own socket, see `handleIncomingPacket`. `STEAMGAMESERVER_QUERY_PORT_SHARED` */
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
} as const;
