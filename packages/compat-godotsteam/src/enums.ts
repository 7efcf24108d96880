// All enums, by the page they stand on; those of the networking pages have a file of their own.
import { type EnumValue, enumObject } from "@headwater/typed";
import * as sdk from "@headwater/typed/enums";
import { sdkEnum } from "./core/sdkEnum.js";

export * from "./networkingUtils/enums.js";

// Main Server

/** The kind of account a Steam ID belongs to. (`EAccountType`) */
export const AccountType = sdkEnum(sdk.AccountType, "ACCOUNT_TYPE_");
export type AccountType = EnumValue<typeof AccountType>;

/** Steam's answer about a player's ticket, from `validate_auth_ticket_response`. (`EAuthSessionResponse`) */
export const AuthSessionResponse = sdkEnum(
  sdk.AuthSessionResponse,
  "AUTH_SESSION_RESPONSE_",
  { LoggedInElseWhere: "AUTH_SESSION_RESPONSE_LOGGED_IN_ELSEWHERE" },
  {
    /** @deprecated Older spelling of `AUTH_SESSION_RESPONSE_VAC_CHECK_TIMED_OUT`. */
    AUTH_SESSION_RESPONSE_VAC_CHECK_TIMEDOUT: 5,
  },
);
export type AuthSessionResponse = EnumValue<typeof AuthSessionResponse>;

/** The first look at a ticket, from `beginAuthSession`. (`EBeginAuthSessionResult`) */
export const BeginAuthSessionResult = sdkEnum(sdk.BeginAuthSessionResult, "BEGIN_AUTH_SESSION_RESULT_");
export type BeginAuthSessionResult = EnumValue<typeof BeginAuthSessionResult>;

/** Why a player is refused or kicked. (`EDenyReason`) */
export const DenyReason = sdkEnum(sdk.DenyReason, "DENY_", {
  LoggedInElseWhere: "DENY_LOGGED_IN_ELSEWHERE",
  IncompatibleAnticheat: "DENY_INCOMPATIBLE_ANTI_CHEAT",
});
export type DenyReason = EnumValue<typeof DenyReason>;

/** What a game id stands for. (`CGameID::EGameIDType`) */
export const GameIDType = enumObject({
  GAME_TYPE_APP: 0,
  GAME_TYPE_GAME_MOD: 1,
  GAME_TYPE_SHORTCUT: 2,
  GAME_TYPE_P2P: 3,
});
export type GameIDType = EnumValue<typeof GameIDType>;

/** Which address `getPublicIP` gives. (`ESteamIPType`) */
export const IPType = sdkEnum(sdk.SteamIPType, "IP_TYPE_", { IPv4: "IP_TYPE_IPV4", IPv6: "IP_TYPE_IPV6" });
export type IPType = EnumValue<typeof IPType>;

/** Whether players are authenticated and VAC protects the server. (`EServerMode`) */
export const ServerMode = sdkEnum(sdk.ServerMode, "SERVER_MODE_");
export type ServerMode = EnumValue<typeof ServerMode>;

/** How the initialisation went, from `serverInitEx`. (`ESteamAPIInitResult`) */
export const SteamAPIInitResult = sdkEnum(sdk.SteamAPIInitResult, "STEAM_API_INIT_RESULT_");
export type SteamAPIInitResult = EnumValue<typeof SteamAPIInitResult>;

/** The Steam universe an account lives in. (`EUniverse`) */
export const Universe = sdkEnum(sdk.Universe, "UNIVERSE_");
export type Universe = EnumValue<typeof Universe>;

/** Whether a player owns an app, from `userHasLicenseForApp`. (`EUserHasLicenseForAppResult`) */
export const UserHasLicenseForAppResult = sdkEnum(sdk.UserHasLicenseForAppResult, "USER_HAS_LICENSE_RESULT_");
export type UserHasLicenseForAppResult = EnumValue<typeof UserHasLicenseForAppResult>;

/** How an operation ended. 1 is success; 0 and every other value are failures. (`EResult`) */
export const Result = sdkEnum(
  sdk.Result,
  "RESULT_",
  {
    LogonSessionReplaced: "RESULT_LOG_ON_SESSION_REPLACED",
    AccountLogonDenied: "RESULT_ACCOUNT_LOG_ON_DENIED",
    AccountLogonDeniedNoMail: "RESULT_ACCOUNT_LOG_ON_DENIED_NO_MAIL",
    AccountLogonDeniedVerifiedEmailRequired: "RESULT_ACCOUNT_LOG_ON_DENIED_VERIFIED_EMAIL_REQUIRED",
    RequirePasswordReEntry: "RESULT_REQUIRE_PASSWORD_REENTRY",
  },
  {
    /** @deprecated Older spelling of `RESULT_INVALID_STEAM_ID`. */
    RESULT_INVALID_STEAMID: 19,
    /** @deprecated Older spelling of `RESULT_INVALID_LOGIN_AUTH_CODE`. */
    RESULT_INVALID_LOG_IN_AUTH_CODE: 65,
  },
);
export type Result = EnumValue<typeof Result>;

// HTTP

/** The method of an HTTP request. (`EHTTPMethod`) */
export const HTTPMethod = sdkEnum(sdk.HTTPMethod, "HTTP_METHOD_");
export type HTTPMethod = EnumValue<typeof HTTPMethod>;

/** The status of an HTTP response; 0 when there was none. (`EHTTPStatusCode`) */
export const HTTPStatusCode = sdkEnum(sdk.HTTPStatusCode, "HTTP_STATUS_CODE", {
  Invalid: "HTTP_STATUS_CODE_INVALID",
  _421MisdirectedRequest: "HTTP_STATUS_CODE_421_MISDIRECT_REQUEST",
  _451UnavailableForLegalReasons: "HTTP_STATUS_CODE_451_UNAVAILABLE_FOR_LEGAL_AREASONS",
});
export type HTTPStatusCode = EnumValue<typeof HTTPStatusCode>;

// Inventory

/** What is special about an inventory item. Bits. (`ESteamItemFlags`) */
export const ItemFlags = sdkEnum(sdk.SteamItemFlags, "STEAM_ITEM_");
export type ItemFlags = EnumValue<typeof ItemFlags>;

/** ItemFlags by the name newer documents give it. */
export const SteamItemFlags = ItemFlags;
export type SteamItemFlags = ItemFlags;

// Networking

/** How a P2P packet is sent. (`EP2PSend`) */
export const P2PSend = sdkEnum(sdk.P2PSend, "P2P_SEND_");
export type P2PSend = EnumValue<typeof P2PSend>;

/** Why a P2P session failed. (`EP2PSessionError`) */
export const P2PSessionError = sdkEnum(sdk.P2PSessionError, "P2P_SESSION_ERROR_", {
  NotRunningApp_DELETED: "P2P_SESSION_ERROR_NOT_RUNNING_APP",
  DestinationNotLoggedIn_DELETED: "P2P_SESSION_ERROR_DESTINATION_NOT_LOGGED_ON",
});
export type P2PSessionError = EnumValue<typeof P2PSessionError>;

/** How a socket of the oldest networking is connected. (`ESNetSocketConnectionType`) */
export const SocketConnectionType = sdkEnum(sdk.SNetSocketConnectionType, "NET_SOCKET_CONNECTION_TYPE_");
export type SocketConnectionType = EnumValue<typeof SocketConnectionType>;

/** State of a socket of the oldest networking. (`ESNetSocketState`) */
export const SocketState = sdkEnum(sdk.SNetSocketState, "NET_SOCKET_STATE_", {
  LocalCandidatesFound: "NET_SOCKET_STATE_LOCAL_CANDIDATE_FOUND",
  ConnectionBroken: "NET_SOCKET_STATE_BROKEN",
});
export type SocketState = EnumValue<typeof SocketState>;

// Remote Storage

/** Whether a path is absolute or a file name of the cloud. (`ERemoteStorageFilePathType`) */
export const FilePathType = sdkEnum(sdk.RemoteStorageFilePathType, "FILE_PATH_TYPE_");
export type FilePathType = EnumValue<typeof FilePathType>;

/** What happened to a local file of the cloud. (`ERemoteStorageLocalFileChange`) */
export const LocalFileChange = sdkEnum(sdk.RemoteStorageLocalFileChange, "LOCAL_FILE_CHANGE_");
export type LocalFileChange = EnumValue<typeof LocalFileChange>;

/** Platforms a file is synchronised to. Bits. (`ERemoteStoragePlatform`) */
export const RemoteStoragePlatform = sdkEnum(sdk.RemoteStoragePlatform, "REMOTE_STORAGE_PLATFORM_");
export type RemoteStoragePlatform = EnumValue<typeof RemoteStoragePlatform>;

/** Who sees a workshop item. (`ERemoteStoragePublishedFileVisibility`) */
export const RemoteStoragePublishedFileVisibility = sdkEnum(
  sdk.RemoteStoragePublishedFileVisibility,
  "REMOTE_STORAGE_PUBLISHED_VISIBILITY_",
);
export type RemoteStoragePublishedFileVisibility = EnumValue<typeof RemoteStoragePublishedFileVisibility>;

/** Whether a file stays open after reading. (`EUGCReadAction`) */
export const UGCReadAction = sdkEnum(sdk.UGCReadAction, "UGC_READ_");
export type UGCReadAction = EnumValue<typeof UGCReadAction>;

/** What a listing of workshop files is ranked by. (`EWorkshopEnumerationType`) */
export const WorkshopEnumerationType = sdkEnum(sdk.WorkshopEnumerationType, "WORKSHOP_ENUMERATION_TYPE_");
export type WorkshopEnumerationType = EnumValue<typeof WorkshopEnumerationType>;

/** What a user did with a workshop file. (`EWorkshopFileAction`) */
export const WorkshopFileAction = sdkEnum(sdk.WorkshopFileAction, "WORKSHOP_FILE_ACTION_");
export type WorkshopFileAction = EnumValue<typeof WorkshopFileAction>;

/** The kind of a workshop file. (`EWorkshopFileType`) */
export const WorkshopFileType = sdkEnum(sdk.WorkshopFileType, "WORKSHOP_FILE_TYPE_");
export type WorkshopFileType = EnumValue<typeof WorkshopFileType>;

/** Where a video is hosted. (`EWorkshopVideoProvider`) */
export const WorkshopVideoProvider = sdkEnum(sdk.WorkshopVideoProvider, "WORKSHOP_VIDEO_PROVIDER_");
export type WorkshopVideoProvider = EnumValue<typeof WorkshopVideoProvider>;

/** A vote on a workshop file. (`EWorkshopVote`) */
export const WorkshopVote = sdkEnum(sdk.WorkshopVote, "WORKSHOP_VOTE_");
export type WorkshopVote = EnumValue<typeof WorkshopVote>;

// UGC

/** The kind of a preview of a workshop item. (`EItemPreviewType`) */
export const ItemPreviewType = sdkEnum(sdk.ItemPreviewType, "ITEM_PREVIEW_TYPE_", {
  YouTubeVideo: "ITEM_PREVIEW_TYPE_YOUTUBE_VIDEO",
  EnvironmentMap_HorizontalCross: "ITEM_PREVIEW_TYPE_ENVIRONMENTMAP_HORIZONTAL_CROSS",
  EnvironmentMap_LatLong: "ITEM_PREVIEW_TYPE_ENVIRONMENTMAP_LAT_LONG",
});
export type ItemPreviewType = EnumValue<typeof ItemPreviewType>;

/** What this machine has of a workshop item. Bits. (`EItemState`) */
export const ItemState = sdkEnum(sdk.ItemState, "ITEM_STATE_");
export type ItemState = EnumValue<typeof ItemState>;

/** A number about a workshop item. (`EItemStatistic`) */
export const ItemStatistic = sdkEnum(sdk.ItemStatistic, "ITEM_STATISTIC_");
export type ItemStatistic = EnumValue<typeof ItemStatistic>;

/** How far an item update is. (`EItemUpdateStatus`) */
export const ItemUpdateStatus = sdkEnum(sdk.ItemUpdateStatus, "ITEM_UPDATE_STATUS_");
export type ItemUpdateStatus = EnumValue<typeof ItemUpdateStatus>;

/** Content a workshop item warns of. (`EUGCContentDescriptorID`) */
export const UGCContentDescriptorID = sdkEnum(sdk.UGCContentDescriptorID, "UGC_CONTENT_DESCRIPTOR_");
export type UGCContentDescriptorID = EnumValue<typeof UGCContentDescriptorID>;

/** The kind of items a query looks for. (`EUGCMatchingUGCType`) */
export const UGCMatchingUGCType = sdkEnum(sdk.UGCMatchingUGCType, "UGC_MATCHING_UGC_TYPE_");
export type UGCMatchingUGCType = EnumValue<typeof UGCMatchingUGCType>;

/** What a query of all items is ranked by. (`EUGCQuery`) */
export const UGCQuery = sdkEnum(sdk.UGCQuery, "UGC_QUERY_", {
  RankedByNumParentItems: null,
  RankedByNumParentCollections: null,
});
export type UGCQuery = EnumValue<typeof UGCQuery>;

/** Which list of a user a query looks at. (`EUserUGCList`) */
export const UserUGCList = sdkEnum(sdk.UserUGCList, "USER_UGC_LIST_");
export type UserUGCList = EnumValue<typeof UserUGCList>;

/** How a list of a user is sorted. (`EUserUGCListSortOrder`) */
export const UserUGCListSortOrder = sdkEnum(sdk.UserUGCListSortOrder, "USER_UGC_LIST_SORT_ORDER_");
export type UserUGCListSortOrder = EnumValue<typeof UserUGCListSortOrder>;

// Utils

/** What a check of a file signature found. (`ECheckFileSignature`) */
export const CheckFileSignature = sdkEnum(sdk.ECheckFileSignature, "CHECK_FILE_SIGNATURE_");
export type CheckFileSignature = EnumValue<typeof CheckFileSignature>;

/** Whether the gamepad text input takes one line or several. (`EGamepadTextInputLineMode`) */
export const GamepadTextInputLineMode = sdkEnum(sdk.GamepadTextInputLineMode, "GAMEPAD_TEXT_INPUT_LINE_MODE_");
export type GamepadTextInputLineMode = EnumValue<typeof GamepadTextInputLineMode>;

/** Whether the gamepad text input hides what is typed. (`EGamepadTextInputMode`) */
export const GamepadTextInputMode = sdkEnum(sdk.GamepadTextInputMode, "GAMEPAD_TEXT_INPUT_MODE_");
export type GamepadTextInputMode = EnumValue<typeof GamepadTextInputMode>;

/** Which floating keyboard is shown. (`EFloatingGamepadTextInputMode`) */
export const FloatingGamepadTextInputMode = sdkEnum(sdk.FloatingGamepadTextInputMode, "FLOATING_GAMEPAD_TEXT_INPUT_");
export type FloatingGamepadTextInputMode = EnumValue<typeof FloatingGamepadTextInputMode>;

/** Why an API call failed. (`ESteamAPICallFailure`) */
export const APICallFailure = sdkEnum(sdk.SteamAPICallFailure, "STEAM_API_CALL_FAILURE_");
export type APICallFailure = EnumValue<typeof APICallFailure>;

/** APICallFailure by the name newer documents give it. */
export const SteamAPICallFailure = APICallFailure;
export type SteamAPICallFailure = APICallFailure;

/** What a text to filter is. (`ETextFilteringContext`) */
export const TextFilteringContext = sdkEnum(sdk.TextFilteringContext, "TEXT_FILTERING_CONTEXT_");
export type TextFilteringContext = EnumValue<typeof TextFilteringContext>;
