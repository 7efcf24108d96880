// Enums of the Main Server page; Result has a file of its own.
import { type EnumValue, enumObject } from "@headwater/typed";

/** The kind of account a Steam ID belongs to. Stands for `EAccountType`. */
export const AccountType = enumObject({
  ACCOUNT_TYPE_INVALID: 0,
  ACCOUNT_TYPE_INDIVIDUAL: 1,
  ACCOUNT_TYPE_MULTISEAT: 2,
  ACCOUNT_TYPE_GAME_SERVER: 3,
  ACCOUNT_TYPE_ANON_GAME_SERVER: 4,
  ACCOUNT_TYPE_PENDING: 5,
  ACCOUNT_TYPE_CONTENT_SERVER: 6,
  ACCOUNT_TYPE_CLAN: 7,
  ACCOUNT_TYPE_CHAT: 8,
  ACCOUNT_TYPE_CONSOLE_USER: 9,
  ACCOUNT_TYPE_ANON_USER: 10,
  ACCOUNT_TYPE_MAX: 11,
});
export type AccountType = EnumValue<typeof AccountType>;

/** Steam's answer about a player's ticket, from `validate_auth_ticket_response`. Stands for `EAuthSessionResponse`. */
export const AuthSessionResponse = enumObject({
  AUTH_SESSION_RESPONSE_OK: 0,
  AUTH_SESSION_RESPONSE_USER_NOT_CONNECTED_TO_STEAM: 1,
  AUTH_SESSION_RESPONSE_NO_LICENSE_OR_EXPIRED: 2,
  AUTH_SESSION_RESPONSE_VAC_BANNED: 3,
  AUTH_SESSION_RESPONSE_LOGGED_IN_ELSEWHERE: 4,
  AUTH_SESSION_RESPONSE_VAC_CHECK_TIMED_OUT: 5,
  /** @deprecated Older spelling of `AUTH_SESSION_RESPONSE_VAC_CHECK_TIMED_OUT`. */
  AUTH_SESSION_RESPONSE_VAC_CHECK_TIMEDOUT: 5,
  AUTH_SESSION_RESPONSE_AUTH_TICKET_CANCELED: 6,
  AUTH_SESSION_RESPONSE_AUTH_TICKET_INVALID_ALREADY_USED: 7,
  AUTH_SESSION_RESPONSE_AUTH_TICKET_INVALID: 8,
  AUTH_SESSION_RESPONSE_PUBLISHER_ISSUED_BAN: 9,
  AUTH_SESSION_RESPONSE_AUTH_TICKET_NETWORK_IDENTITY_FAILURE: 10,
});
export type AuthSessionResponse = EnumValue<typeof AuthSessionResponse>;

/** The first look at a ticket, from `beginAuthSession`. Stands for `EBeginAuthSessionResult`. */
export const BeginAuthSessionResult = enumObject({
  BEGIN_AUTH_SESSION_RESULT_OK: 0,
  BEGIN_AUTH_SESSION_RESULT_INVALID_TICKET: 1,
  BEGIN_AUTH_SESSION_RESULT_DUPLICATE_REQUEST: 2,
  BEGIN_AUTH_SESSION_RESULT_INVALID_VERSION: 3,
  BEGIN_AUTH_SESSION_RESULT_GAME_MISMATCH: 4,
  BEGIN_AUTH_SESSION_RESULT_EXPIRED_TICKET: 5,
});
export type BeginAuthSessionResult = EnumValue<typeof BeginAuthSessionResult>;

/** Why a player is refused or kicked. Stands for `EDenyReason`. */
export const DenyReason = enumObject({
  DENY_INVALID: 0,
  DENY_INVALID_VERSION: 1,
  DENY_GENERIC: 2,
  DENY_NOT_LOGGED_ON: 3,
  DENY_NO_LICENSE: 4,
  DENY_CHEATER: 5,
  DENY_LOGGED_IN_ELSEWHERE: 6,
  DENY_UNKNOWN_TEXT: 7,
  DENY_INCOMPATIBLE_ANTI_CHEAT: 8,
  DENY_MEMORY_CORRUPTION: 9,
  DENY_INCOMPATIBLE_SOFTWARE: 10,
  DENY_STEAM_CONNECTION_LOST: 11,
  DENY_STEAM_CONNECTION_ERROR: 12,
  DENY_STEAM_RESPONSE_TIMED_OUT: 13,
  DENY_STEAM_VALIDATION_STALLED: 14,
  DENY_STEAM_OWNER_LEFT_GUEST_USER: 15,
});
export type DenyReason = EnumValue<typeof DenyReason>;

/** What a game id stands for. Stands for `CGameID::EGameIDType`. */
export const GameIDType = enumObject({
  GAME_TYPE_APP: 0,
  GAME_TYPE_GAME_MOD: 1,
  GAME_TYPE_SHORTCUT: 2,
  GAME_TYPE_P2P: 3,
});
export type GameIDType = EnumValue<typeof GameIDType>;

/** Which address `getPublicIP` gives. Stands for `ESteamIPType`. */
export const IPType = enumObject({
  IP_TYPE_IPV4: 0,
  IP_TYPE_IPV6: 1,
});
export type IPType = EnumValue<typeof IPType>;

/** Whether players are authenticated and VAC protects the server. Stands for `EServerMode`. */
export const ServerMode = enumObject({
  SERVER_MODE_INVALID: 0,
  SERVER_MODE_NO_AUTHENTICATION: 1,
  SERVER_MODE_AUTHENTICATION: 2,
  SERVER_MODE_AUTHENTICATION_AND_SECURE: 3,
});
export type ServerMode = EnumValue<typeof ServerMode>;

/** How the initialisation went, from `serverInitEx`. Stands for `ESteamAPIInitResult`. */
export const SteamAPIInitResult = enumObject({
  STEAM_API_INIT_RESULT_OK: 0,
  STEAM_API_INIT_RESULT_FAILED_GENERIC: 1,
  STEAM_API_INIT_RESULT_NO_STEAM_CLIENT: 2,
  STEAM_API_INIT_RESULT_VERSION_MISMATCH: 3,
});
export type SteamAPIInitResult = EnumValue<typeof SteamAPIInitResult>;

/** The Steam universe an account lives in. Stands for `EUniverse`. */
export const Universe = enumObject({
  UNIVERSE_INVALID: 0,
  UNIVERSE_PUBLIC: 1,
  UNIVERSE_BETA: 2,
  UNIVERSE_INTERNAL: 3,
  UNIVERSE_DEV: 4,
  UNIVERSE_MAX: 5,
});
export type Universe = EnumValue<typeof Universe>;

/** Whether a player owns an app, from `userHasLicenseForApp`. Stands for `EUserHasLicenseForAppResult`. */
export const UserHasLicenseForAppResult = enumObject({
  USER_HAS_LICENSE_RESULT_HAS_LICENSE: 0,
  USER_HAS_LICENSE_RESULT_DOES_NOT_HAVE_LICENSE: 1,
  USER_HAS_LICENSE_RESULT_NO_AUTH: 2,
});
export type UserHasLicenseForAppResult = EnumValue<typeof UserHasLicenseForAppResult>;
