// Result codes and account enums, CSteamID, CGameID, and the choice of the packing of callback structs.

#ifndef STEAMCLIENTPUBLIC_H
#define STEAMCLIENTPUBLIC_H

#include "steamtypes.h"
#include "steamuniverse.h"

/// Handle of an auth ticket this process issued.
typedef uint32 HAuthTicket;
/// No ticket: it could not be made.
const HAuthTicket k_HAuthTicketInvalid = 0;

/// Called before a crash dump is written.
typedef void ( *PFNPreMinidumpCallback )( void * );

/// Bits of a Steam id's account number.
const unsigned int k_unSteamAccountIDMask = 0xFFFFFFFF;
/// Bits of a Steam id's instance.
const unsigned int k_unSteamAccountInstanceMask = 0x000FFFFF;
/// Instance of users: their desktop logon.
const unsigned int k_unSteamUserDefaultInstance = 1;
/// Longest extra information of a game, including the NUL.
const int k_cchGameExtraInfoMax = 64;

/// General result code of Steam. Only k_EResultOK is success.
enum EResult
{
    k_EResultNone = 0,
    /// Success.
    k_EResultOK = 1,
    /// Some failure.
    k_EResultFail = 2,
    /// No connection, or it failed.
    k_EResultNoConnection = 3,
    /// Wrong password or token.
    k_EResultInvalidPassword = 5,
    /// The account is in use elsewhere.
    k_EResultLoggedInElsewhere = 6,
    /// Wrong protocol version.
    k_EResultInvalidProtocolVer = 7,
    /// A parameter is wrong.
    k_EResultInvalidParam = 8,
    /// No such file.
    k_EResultFileNotFound = 9,
    /// Busy; nothing was done.
    k_EResultBusy = 10,
    /// Not possible in this state.
    k_EResultInvalidState = 11,
    /// The name is not valid.
    k_EResultInvalidName = 12,
    k_EResultInvalidEmail = 13,
    /// The name is taken.
    k_EResultDuplicateName = 14,
    /// Not allowed.
    k_EResultAccessDenied = 15,
    /// No answer in time.
    k_EResultTimeout = 16,
    /// Banned by VAC.
    k_EResultBanned = 17,
    /// No such account.
    k_EResultAccountNotFound = 18,
    /// The Steam id is not valid.
    k_EResultInvalidSteamID = 19,
    /// The service is not available now.
    k_EResultServiceUnavailable = 20,
    /// Not logged on.
    k_EResultNotLoggedOn = 21,
    /// Not complete yet.
    k_EResultPending = 22,
    /// Encryption or decryption failed.
    k_EResultEncryptionFailure = 23,
    /// Not enough rights.
    k_EResultInsufficientPrivilege = 24,
    /// Too much or too many.
    k_EResultLimitExceeded = 25,
    /// Access was withdrawn.
    k_EResultRevoked = 26,
    /// The license or ticket has expired.
    k_EResultExpired = 27,
    /// Used before.
    k_EResultAlreadyRedeemed = 28,
    /// Done before; nothing happened this time.
    k_EResultDuplicateRequest = 29,
    /// Owned already.
    k_EResultAlreadyOwned = 30,
    /// The address was not found.
    k_EResultIPNotFound = 31,
    /// The change could not be stored.
    k_EResultPersistFailed = 32,
    k_EResultLockingFailed = 33,
    /// A newer logon took the place of this one.
    k_EResultLogonSessionReplaced = 34,
    /// Connecting failed.
    k_EResultConnectFailed = 35,
    /// The handshake failed.
    k_EResultHandshakeFailed = 36,
    /// Reading or writing failed.
    k_EResultIOFailure = 37,
    /// The other end disconnected.
    k_EResultRemoteDisconnect = 38,
    k_EResultShoppingCartNotFound = 39,
    /// Blocked by the other end.
    k_EResultBlocked = 40,
    /// Nothing was done.
    k_EResultIgnored = 41,
    /// Nothing matches.
    k_EResultNoMatch = 42,
    /// The account is disabled.
    k_EResultAccountDisabled = 43,
    /// Nothing can be changed at the moment.
    k_EResultServiceReadOnly = 44,
    k_EResultAccountNotFeatured = 45,
    k_EResultAdministratorOK = 46,
    k_EResultContentVersion = 47,
    /// Another of Steam's servers has to be tried.
    k_EResultTryAnotherCM = 48,
    k_EResultPasswordRequiredToKickSession = 49,
    k_EResultAlreadyLoggedInElsewhere = 50,
    k_EResultSuspended = 51,
    /// Cancelled.
    k_EResultCancelled = 52,
    /// The data is damaged.
    k_EResultDataCorruption = 53,
    /// The disk is full.
    k_EResultDiskFull = 54,
    k_EResultRemoteCallFailed = 55,
    k_EResultPasswordUnset = 56,
    k_EResultExternalAccountUnlinked = 57,
    k_EResultPSNTicketInvalid = 58,
    k_EResultExternalAccountAlreadyLinked = 59,
    k_EResultRemoteFileConflict = 60,
    k_EResultIllegalPassword = 61,
    k_EResultSameAsPreviousValue = 62,
    k_EResultAccountLogonDenied = 63,
    k_EResultCannotUseOldPassword = 64,
    k_EResultInvalidLoginAuthCode = 65,
    k_EResultAccountLogonDeniedNoMail = 66,
    k_EResultHardwareNotCapableOfIPT = 67,
    k_EResultIPTInitError = 68,
    k_EResultParentalControlRestricted = 69,
    k_EResultFacebookQueryError = 70,
    k_EResultExpiredLoginAuthCode = 71,
    k_EResultIPLoginRestrictionFailed = 72,
    k_EResultAccountLockedDown = 73,
    k_EResultAccountLogonDeniedVerifiedEmailRequired = 74,
    k_EResultNoMatchingURL = 75,
    k_EResultBadResponse = 76,
    k_EResultRequirePasswordReEntry = 77,
    k_EResultValueOutOfRange = 78,
    k_EResultUnexpectedError = 79,
    k_EResultDisabled = 80,
    k_EResultInvalidCEGSubmission = 81,
    k_EResultRestrictedDevice = 82,
    k_EResultRegionLocked = 83,
    /// Too many attempts; try later.
    k_EResultRateLimitExceeded = 84,
    k_EResultAccountLoginDeniedNeedTwoFactor = 85,
    k_EResultItemDeleted = 86,
    k_EResultAccountLoginDeniedThrottle = 87,
    k_EResultTwoFactorCodeMismatch = 88,
    k_EResultTwoFactorActivationCodeMismatch = 89,
    k_EResultAccountAssociatedToMultiplePartners = 90,
    k_EResultNotModified = 91,
    k_EResultNoMobileDevice = 92,
    k_EResultTimeNotSynced = 93,
    k_EResultSmsCodeFailed = 94,
    k_EResultAccountLimitExceeded = 95,
    k_EResultAccountActivityLimitExceeded = 96,
    k_EResultPhoneActivityLimitExceeded = 97,
    k_EResultRefundToWallet = 98,
    k_EResultEmailSendFailure = 99,
    k_EResultNotSettled = 100,
    k_EResultNeedCaptcha = 101,
    /// The game server token was denied, such as for a banned owner.
    k_EResultGSLTDenied = 102,
    k_EResultGSOwnerDenied = 103,
    k_EResultInvalidItemType = 104,
    k_EResultIPBanned = 105,
    /// The game server token has expired.
    k_EResultGSLTExpired = 106,
    k_EResultInsufficientFunds = 107,
    k_EResultTooManyPending = 108,
    k_EResultNoSiteLicensesFound = 109,
    k_EResultWGNetworkSendExceeded = 110,
    k_EResultAccountNotFriends = 111,
    k_EResultLimitedUserAccount = 112,
    k_EResultCantRemoveItem = 113,
    k_EResultAccountDeleted = 114,
    k_EResultExistingUserCancelledLicense = 115,
    k_EResultCommunityCooldown = 116,
    k_EResultNoLauncherSpecified = 117,
    k_EResultMustAgreeToSSA = 118,
    k_EResultLauncherMigrated = 119,
    k_EResultSteamRealmMismatch = 120,
    k_EResultInvalidSignature = 121,
    k_EResultParseFailure = 122,
    k_EResultNoVerifiedPhone = 123,
    k_EResultInsufficientBattery = 124,
    k_EResultChargerRequired = 125,
    k_EResultCachedCredentialInvalid = 126,
    K_EResultPhoneNumberIsVOIP = 127,
    k_EResultNotSupported = 128,
    k_EResultFamilySizeLimitExceeded = 129,
    k_EResultOfflineAppCacheInvalid = 130,
    k_EResultTryLater = 131,
};

/// Result of voice recording and decoding.
enum EVoiceResult
{
    k_EVoiceResultOK = 0,
    k_EVoiceResultNotInitialized = 1,
    k_EVoiceResultNotRecording = 2,
    k_EVoiceResultNoData = 3,
    k_EVoiceResultBufferTooSmall = 4,
    k_EVoiceResultDataCorrupted = 5,
    k_EVoiceResultRestricted = 6,
    k_EVoiceResultUnsupportedCodec = 7,
    k_EVoiceResultReceiverOutOfDate = 8,
    k_EVoiceResultReceiverDidNotAnswer = 9,
};

/// Why a player was refused or removed.
enum EDenyReason
{
    k_EDenyInvalid = 0,
    /// The client's version does not match the server's.
    k_EDenyInvalidVersion = 1,
    /// No particular reason.
    k_EDenyGeneric = 2,
    /// The player is not logged on to Steam.
    k_EDenyNotLoggedOn = 3,
    /// The player does not own the app.
    k_EDenyNoLicense = 4,
    /// The player is banned by VAC.
    k_EDenyCheater = 5,
    /// The account is in use elsewhere.
    k_EDenyLoggedInElseWhere = 6,
    /// See the optional text.
    k_EDenyUnknownText = 7,
    /// The anti-cheat modules of client and server do not match.
    k_EDenyIncompatibleAnticheat = 8,
    /// Memory corruption was found in the client.
    k_EDenyMemoryCorruption = 9,
    /// The player runs software the server does not accept.
    k_EDenyIncompatibleSoftware = 10,
    /// The connection to Steam was lost.
    k_EDenySteamConnectionLost = 11,
    /// The connection to Steam failed.
    k_EDenySteamConnectionError = 12,
    /// Steam did not answer about the player in time.
    k_EDenySteamResponseTimedOut = 13,
    /// Checking the player did not finish.
    k_EDenySteamValidationStalled = 14,
    /// The player was a guest and the host left.
    k_EDenySteamOwnerLeftGuestUser = 15,
};

/// What BeginAuthSession could say about a ticket at once.
enum EBeginAuthSessionResult
{
    /// The ticket can be checked: wait for ValidateAuthTicketResponse_t.
    k_EBeginAuthSessionResultOK = 0,
    /// The bytes are not a ticket of that Steam id.
    k_EBeginAuthSessionResultInvalidTicket = 1,
    /// A session with that Steam id is open already.
    k_EBeginAuthSessionResultDuplicateRequest = 2,
    /// The ticket has an incompatible version.
    k_EBeginAuthSessionResultInvalidVersion = 3,
    /// The ticket is for another app.
    k_EBeginAuthSessionResultGameMismatch = 4,
    /// The ticket has expired.
    k_EBeginAuthSessionResultExpiredTicket = 5,
};

/// What Steam says about a ticket, at first and whenever it changes.
enum EAuthSessionResponse
{
    /// The ticket is good and the player owns the app.
    k_EAuthSessionResponseOK = 0,
    /// The player is not connected to Steam.
    k_EAuthSessionResponseUserNotConnectedToSteam = 1,
    /// The player does not own the app, or no longer.
    k_EAuthSessionResponseNoLicenseOrExpired = 2,
    /// The player is banned by VAC.
    k_EAuthSessionResponseVACBanned = 3,
    /// The account logged on elsewhere.
    k_EAuthSessionResponseLoggedInElseWhere = 4,
    /// VAC could not check the player in time.
    k_EAuthSessionResponseVACCheckTimedOut = 5,
    /// The player cancelled the ticket.
    k_EAuthSessionResponseAuthTicketCanceled = 6,
    /// The ticket has been used before.
    k_EAuthSessionResponseAuthTicketInvalidAlreadyUsed = 7,
    /// The ticket is not from that player, or the player has gone.
    k_EAuthSessionResponseAuthTicketInvalid = 8,
    /// The player is banned by the game's publisher.
    k_EAuthSessionResponsePublisherIssuedBan = 9,
    /// The ticket was made for another recipient.
    k_EAuthSessionResponseAuthTicketNetworkIdentityFailure = 10,
};

/// Whether an authenticated player owns an app.
enum EUserHasLicenseForAppResult
{
    /// The player owns it.
    k_EUserHasLicenseResultHasLicense = 0,
    /// The player does not own it.
    k_EUserHasLicenseResultDoesNotHaveLicense = 1,
    /// The player has no auth session here.
    k_EUserHasLicenseResultNoAuth = 2,
};

/// Kind of account in a Steam id.
enum EAccountType
{
    k_EAccountTypeInvalid = 0,
    /// A user.
    k_EAccountTypeIndividual = 1,
    /// A cafe account with several seats.
    k_EAccountTypeMultiseat = 2,
    /// A game server with an account: LogOn.
    k_EAccountTypeGameServer = 3,
    /// A game server without one: LogOnAnonymous.
    k_EAccountTypeAnonGameServer = 4,
    /// Not known yet.
    k_EAccountTypePending = 5,
    /// A content server.
    k_EAccountTypeContentServer = 6,
    /// A Steam group.
    k_EAccountTypeClan = 7,
    /// A chat or lobby.
    k_EAccountTypeChat = 8,
    /// A user of a console, without a Steam account.
    k_EAccountTypeConsoleUser = 9,
    /// A user without an account.
    k_EAccountTypeAnonUser = 10,
    k_EAccountTypeMax = 11,
};

/// Kind of message in a chat.
enum EChatEntryType
{
    k_EChatEntryTypeInvalid = 0,
    k_EChatEntryTypeChatMsg = 1,
    k_EChatEntryTypeTyping = 2,
    k_EChatEntryTypeInviteGame = 3,
    k_EChatEntryTypeEmote = 4,
    k_EChatEntryTypeLeftConversation = 6,
    k_EChatEntryTypeEntered = 7,
    k_EChatEntryTypeWasKicked = 8,
    k_EChatEntryTypeWasBanned = 9,
    k_EChatEntryTypeDisconnected = 10,
    k_EChatEntryTypeHistoricalChat = 11,
    k_EChatEntryTypeLinkBlocked = 14,
};

/// Result of entering a lobby or chat.
enum EChatRoomEnterResponse
{
    k_EChatRoomEnterResponseSuccess = 1,
    k_EChatRoomEnterResponseDoesntExist = 2,
    k_EChatRoomEnterResponseNotAllowed = 3,
    k_EChatRoomEnterResponseFull = 4,
    k_EChatRoomEnterResponseError = 5,
    k_EChatRoomEnterResponseBanned = 6,
    k_EChatRoomEnterResponseLimited = 7,
    k_EChatRoomEnterResponseClanDisabled = 8,
    k_EChatRoomEnterResponseCommunityBan = 9,
    k_EChatRoomEnterResponseMemberBlockedYou = 10,
    k_EChatRoomEnterResponseYouBlockedMember = 11,
    k_EChatRoomEnterResponseRatelimitExceeded = 15,
};

/// Bits in the instance of a chat's Steam id.
enum EChatSteamIDInstanceFlags
{
    k_EChatAccountInstanceMask = 0xfff,
    k_EChatInstanceFlagClan = 0x80000,
    k_EChatInstanceFlagLobby = 0x40000,
    k_EChatInstanceFlagMMSLobby = 0x20000,
};

/// Corner of the screen where the overlay shows notifications.
enum ENotificationPosition
{
    k_EPositionInvalid = -1,
    k_EPositionTopLeft = 0,
    k_EPositionTopRight = 1,
    k_EPositionBottomLeft = 2,
    k_EPositionBottomRight = 3,
};

/// Why a broadcast ended.
enum EBroadcastUploadResult
{
    k_EBroadcastUploadResultNone = 0,
    k_EBroadcastUploadResultOK = 1,
    k_EBroadcastUploadResultInitFailed = 2,
    k_EBroadcastUploadResultFrameFailed = 3,
    k_EBroadcastUploadResultTimeout = 4,
    k_EBroadcastUploadResultBandwidthExceeded = 5,
    k_EBroadcastUploadResultLowFPS = 6,
    k_EBroadcastUploadResultMissingKeyFrames = 7,
    k_EBroadcastUploadResultNoConnection = 8,
    k_EBroadcastUploadResultRelayFailed = 9,
    k_EBroadcastUploadResultSettingsChanged = 10,
    k_EBroadcastUploadResultMissingAudio = 11,
    k_EBroadcastUploadResultTooFarBehind = 12,
    k_EBroadcastUploadResultTranscodeBehind = 13,
    k_EBroadcastUploadResultNotAllowedToPlay = 14,
    k_EBroadcastUploadResultBusy = 15,
    k_EBroadcastUploadResultBanned = 16,
    k_EBroadcastUploadResultAlreadyActive = 17,
    k_EBroadcastUploadResultForcedOff = 18,
    k_EBroadcastUploadResultAudioBehind = 19,
    k_EBroadcastUploadResultShutdown = 20,
    k_EBroadcastUploadResultDisconnect = 21,
    k_EBroadcastUploadResultVideoInitFailed = 22,
    k_EBroadcastUploadResultAudioInitFailed = 23,
};

/// Why an account may not use the market; bits.
enum EMarketNotAllowedReasonFlags
{
    k_EMarketNotAllowedReason_None = 0,
    k_EMarketNotAllowedReason_TemporaryFailure = 1,
    k_EMarketNotAllowedReason_AccountDisabled = 2,
    k_EMarketNotAllowedReason_AccountLockedDown = 4,
    k_EMarketNotAllowedReason_AccountLimited = 8,
    k_EMarketNotAllowedReason_TradeBanned = 0x10,
    k_EMarketNotAllowedReason_AccountNotTrusted = 0x20,
    k_EMarketNotAllowedReason_SteamGuardNotEnabled = 0x40,
    k_EMarketNotAllowedReason_SteamGuardOnlyRecentlyEnabled = 0x80,
    k_EMarketNotAllowedReason_RecentPasswordReset = 0x100,
    k_EMarketNotAllowedReason_NewPaymentMethod = 0x200,
    k_EMarketNotAllowedReason_InvalidCookie = 0x400,
    k_EMarketNotAllowedReason_UsingNewDevice = 0x800,
    k_EMarketNotAllowedReason_RecentSelfRefund = 0x1000,
    k_EMarketNotAllowedReason_NewPaymentMethodCannotBeVerified = 0x2000,
    k_EMarketNotAllowedReason_NoRecentPurchases = 0x4000,
    k_EMarketNotAllowedReason_AcceptedWalletGift = 0x8000,
    k_EMarketNotAllowedReason_TradeCooldown = 0x10000,
};

/// How far a player's rewards are reduced by anti-indulgence rules.
enum EDurationControlProgress
{
    k_EDurationControlProgress_Full = 0,
    k_EDurationControlProgress_Half = 1,
    k_EDurationControlProgress_None = 2,
    k_EDurationControl_ExitSoon_3h = 3,
    k_EDurationControl_ExitSoon_5h = 4,
    k_EDurationControl_ExitSoon_Night = 5,
};

/// What to tell a player about anti-indulgence rules.
enum EDurationControlNotification
{
    k_EDurationControlNotification_None = 0,
    k_EDurationControlNotification_1Hour = 1,
    k_EDurationControlNotification_3Hours = 2,
    k_EDurationControlNotification_HalfProgress = 3,
    k_EDurationControlNotification_NoProgress = 4,
    k_EDurationControlNotification_ExitSoon_3h = 5,
    k_EDurationControlNotification_ExitSoon_5h = 6,
    k_EDurationControlNotification_ExitSoon_Night = 7,
};

/// How a game counts for anti-indulgence rules.
enum EDurationControlOnlineState
{
    k_EDurationControlOnlineState_Invalid = 0,
    k_EDurationControlOnlineState_Offline = 1,
    k_EDurationControlOnlineState_Online = 2,
    k_EDurationControlOnlineState_OnlineHighPri = 3,
};

/// Properties of a beta branch; bits.
enum EBetaBranchFlags
{
    k_EBetaBranch_None = 0,
    k_EBetaBranch_Default = 1,
    k_EBetaBranch_Available = 2,
    k_EBetaBranch_Private = 4,
    k_EBetaBranch_Selected = 8,
    k_EBetaBranch_Installed = 0x10,
};

/// Protocol whose IPv6 connectivity is meant.
enum ESteamIPv6ConnectivityProtocol
{
    k_ESteamIPv6ConnectivityProtocol_Invalid = 0,
    k_ESteamIPv6ConnectivityProtocol_HTTP = 1,
    k_ESteamIPv6ConnectivityProtocol_UDP = 2,
};

/// What is known about IPv6 connectivity.
enum ESteamIPv6ConnectivityState
{
    k_ESteamIPv6ConnectivityState_Unknown = 0,
    k_ESteamIPv6ConnectivityState_Good = 1,
    k_ESteamIPv6ConnectivityState_Bad = 2,
};

#pragma pack( push, 1 )

/// The 64-bit id of a user, game server, group, lobby or chat.
/// From the low end: account number (32 bits), instance (20), account type (4), universe (8).
class CSteamID
{
public:
    CSteamID() { Clear(); }
    CSteamID( uint32 unAccountID, EUniverse eUniverse, EAccountType eAccountType )
    {
        Set( unAccountID, eUniverse, eAccountType );
    }
    CSteamID( uint32 unAccountID, unsigned int unAccountInstance, EUniverse eUniverse, EAccountType eAccountType )
    {
        InstancedSet( unAccountID, unAccountInstance, eUniverse, eAccountType );
    }
    CSteamID( uint64 ulSteamID ) { SetFromUint64( ulSteamID ); }

    /// Clans and game servers have instance 0, every other account the desktop instance.
    void Set( uint32 unAccountID, EUniverse eUniverse, EAccountType eAccountType )
    {
        const bool noInstance = eAccountType == k_EAccountTypeClan || eAccountType == k_EAccountTypeGameServer;
        InstancedSet( unAccountID, noInstance ? 0 : k_unSteamUserDefaultInstance, eUniverse, eAccountType );
    }
    void InstancedSet( uint32 unAccountID, uint32 unInstance, EUniverse eUniverse, EAccountType eAccountType )
    {
        m_steamid.m_comp.m_unAccountID = unAccountID;
        m_steamid.m_comp.m_unAccountInstance = unInstance & k_unSteamAccountInstanceMask;
        m_steamid.m_comp.m_EAccountType = eAccountType & 0xf;
        m_steamid.m_comp.m_EUniverse = eUniverse;
    }
    void FullSet( uint64 ulIdentifier, EUniverse eUniverse, EAccountType eAccountType )
    {
        InstancedSet( (uint32)( ulIdentifier & k_unSteamAccountIDMask ),
            (uint32)( ulIdentifier >> 32 ) & k_unSteamAccountInstanceMask, eUniverse, eAccountType );
    }
    void SetFromUint64( uint64 ulSteamID ) { m_steamid.m_unAll64Bits = ulSteamID; }
    void Clear() { InstancedSet( 0, 0, k_EUniverseInvalid, k_EAccountTypeInvalid ); }

    uint64 ConvertToUint64() const { return m_steamid.m_unAll64Bits; }
    /// Universe, type and account number without the instance: equal for all logons of one account.
    uint64 GetStaticAccountKey() const
    {
        return m_steamid.m_unAll64Bits & ~( (uint64)k_unSteamAccountInstanceMask << 32 );
    }

    void CreateBlankAnonLogon( EUniverse eUniverse )
    {
        InstancedSet( 0, 0, eUniverse, k_EAccountTypeAnonGameServer );
    }
    void CreateBlankAnonUserLogon( EUniverse eUniverse ) { InstancedSet( 0, 0, eUniverse, k_EAccountTypeAnonUser ); }
    /// Whether this is an anonymous id that the backend has not yet filled in.
    bool BBlankAnonAccount() const
    {
        return GetAccountID() == 0 && BAnonAccount() && GetUnAccountInstance() == 0;
    }

    bool BGameServerAccount() const { return BPersistentGameServerAccount() || BAnonGameServerAccount(); }
    bool BPersistentGameServerAccount() const { return GetEAccountType() == k_EAccountTypeGameServer; }
    bool BAnonGameServerAccount() const { return GetEAccountType() == k_EAccountTypeAnonGameServer; }
    bool BContentServerAccount() const { return GetEAccountType() == k_EAccountTypeContentServer; }
    bool BClanAccount() const { return GetEAccountType() == k_EAccountTypeClan; }
    bool BChatAccount() const { return GetEAccountType() == k_EAccountTypeChat; }
    bool IsLobby() const { return BChatAccount() && ( GetUnAccountInstance() & k_EChatInstanceFlagLobby ) != 0; }
    bool BIndividualAccount() const
    {
        return GetEAccountType() == k_EAccountTypeIndividual || BConsoleUserAccount();
    }
    bool BAnonAccount() const { return BAnonUserAccount() || BAnonGameServerAccount(); }
    bool BAnonUserAccount() const { return GetEAccountType() == k_EAccountTypeAnonUser; }
    bool BConsoleUserAccount() const { return GetEAccountType() == k_EAccountTypeConsoleUser; }

    void SetAccountID( uint32 unAccountID ) { m_steamid.m_comp.m_unAccountID = unAccountID; }
    void SetAccountInstance( uint32 unInstance )
    {
        m_steamid.m_comp.m_unAccountInstance = unInstance & k_unSteamAccountInstanceMask;
    }
    void SetEUniverse( EUniverse eUniverse ) { m_steamid.m_comp.m_EUniverse = eUniverse; }
    void ClearIndividualInstance()
    {
        if ( BIndividualAccount() )
            m_steamid.m_comp.m_unAccountInstance = 0;
    }
    bool HasNoIndividualInstance() const { return BIndividualAccount() && GetUnAccountInstance() == 0; }

    AccountID_t GetAccountID() const { return m_steamid.m_comp.m_unAccountID; }
    uint32 GetUnAccountInstance() const { return m_steamid.m_comp.m_unAccountInstance; }
    EAccountType GetEAccountType() const { return (EAccountType)m_steamid.m_comp.m_EAccountType; }
    EUniverse GetEUniverse() const { return m_steamid.m_comp.m_EUniverse; }

    /// Whether type, universe, account number and instance make a possible id together.
    bool IsValid() const
    {
        if ( GetEAccountType() <= k_EAccountTypeInvalid || GetEAccountType() >= k_EAccountTypeMax )
            return false;
        if ( GetEUniverse() <= k_EUniverseInvalid || GetEUniverse() >= k_EUniverseMax )
            return false;
        switch ( GetEAccountType() )
        {
        case k_EAccountTypeIndividual:
            return GetAccountID() != 0 && GetUnAccountInstance() == k_unSteamUserDefaultInstance;
        case k_EAccountTypeClan:
            return GetAccountID() != 0 && GetUnAccountInstance() == 0;
        case k_EAccountTypeGameServer:
            return GetAccountID() != 0;
        default:
            return true;
        }
    }

    bool operator==( const CSteamID &other ) const { return ConvertToUint64() == other.ConvertToUint64(); }
    bool operator!=( const CSteamID &other ) const { return !( *this == other ); }
    bool operator<( const CSteamID &other ) const { return ConvertToUint64() < other.ConvertToUint64(); }
    bool operator>( const CSteamID &other ) const { return other < *this; }

private:
    // Not to be constructed from a number by accident.
    CSteamID( uint32 );
    CSteamID( int32 );

    // Bit fields fill from the low end on every platform Steam runs on.
    union SteamID_t
    {
        struct SteamIDComponent_t
        {
            uint32 m_unAccountID : 32;
            unsigned int m_unAccountInstance : 20;
            unsigned int m_EAccountType : 4;
            EUniverse m_EUniverse : 8;
        } m_comp;
        uint64 m_unAll64Bits;
    } m_steamid;
};

/// No id.
#define k_steamIDNil CSteamID()
/// What a game server reports before it has an id: too old a server, a LAN server, not yet logged on, not on Steam.
#define k_steamIDOutofDateGS CSteamID( 0, 0, k_EUniverseInvalid, k_EAccountTypeInvalid )
#define k_steamIDLanModeGS CSteamID( 0, 0, k_EUniversePublic, k_EAccountTypeInvalid )
#define k_steamIDNotInitYetGS CSteamID( 1, 0, k_EUniverseInvalid, k_EAccountTypeInvalid )
#define k_steamIDNonSteamGS CSteamID( 2, 0, k_EUniverseInvalid, k_EAccountTypeInvalid )

/// The 64-bit id of an app, a mod of an app, or a non-Steam shortcut.
/// From the low end: app id (24 bits), type (8), mod id (32; a checksum with the top bit set).
class CGameID
{
public:
    CGameID() { m_ulGameID = 0; }
    explicit CGameID( uint64 ulGameID ) { m_ulGameID = ulGameID; }
    explicit CGameID( int32 nAppID )
    {
        m_ulGameID = 0;
        m_gameID.m_nAppID = (unsigned int)nAppID & 0xffffff;
    }
    explicit CGameID( uint32 nAppID )
    {
        m_ulGameID = 0;
        m_gameID.m_nAppID = nAppID & 0xffffff;
    }

    uint64 ToUint64() const { return m_ulGameID; }
    uint64 *GetUint64Ptr() { return &m_ulGameID; }
    void Set( uint64 ulGameID ) { m_ulGameID = ulGameID; }
    void Reset() { m_ulGameID = 0; }

    bool IsMod() const { return m_gameID.m_nType == k_EGameIDTypeGameMod; }
    bool IsShortcut() const { return m_gameID.m_nType == k_EGameIDTypeShortcut; }
    bool IsP2PFile() const { return m_gameID.m_nType == k_EGameIDTypeP2P; }
    bool IsSteamApp() const { return m_gameID.m_nType == k_EGameIDTypeApp; }

    uint32 ModID() const { return m_gameID.m_nModID; }
    uint32 AppID() const { return m_gameID.m_nAppID; }
    uint32 Type() const { return m_gameID.m_nType; }

    bool IsValid() const
    {
        const bool hasModID = ( m_gameID.m_nModID & 0x80000000 ) != 0;
        switch ( m_gameID.m_nType )
        {
        case k_EGameIDTypeApp:
            return m_gameID.m_nAppID != k_uAppIdInvalid;
        case k_EGameIDTypeGameMod:
            return m_gameID.m_nAppID != k_uAppIdInvalid && hasModID;
        case k_EGameIDTypeShortcut:
            return hasModID;
        case k_EGameIDTypeP2P:
            return m_gameID.m_nAppID == k_uAppIdInvalid && hasModID;
        default:
            return false;
        }
    }

    bool operator==( const CGameID &other ) const { return m_ulGameID == other.m_ulGameID; }
    bool operator!=( const CGameID &other ) const { return !( *this == other ); }
    bool operator<( const CGameID &other ) const { return m_ulGameID < other.m_ulGameID; }

    /// What the id names.
    enum EGameIDType
    {
        k_EGameIDTypeApp = 0,
        k_EGameIDTypeGameMod = 1,
        k_EGameIDTypeShortcut = 2,
        k_EGameIDTypeP2P = 3,
    };

    struct GameID_t
    {
        unsigned int m_nAppID : 24;
        unsigned int m_nType : 8;
        unsigned int m_nModID : 32;
    };

private:
    union
    {
        uint64 m_ulGameID;
        GameID_t m_gameID;
    };
};

#pragma pack( pop )

// Structs that cross the library's boundary are packed to 4 bytes on Linux, macOS and FreeBSD and to 8 elsewhere.
#if defined( __linux__ ) || defined( __APPLE__ ) || defined( __FreeBSD__ )
#define VALVE_CALLBACK_PACK_SMALL
#else
#define VALVE_CALLBACK_PACK_LARGE
#endif

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

// Fails to compile when the compiler does not honour the packing.
struct ValvePackingSentinel_t
{
    uint32 m_u32;
    uint64 m_u64;
    uint16 m_u16;
    double m_d;
};

#pragma pack( pop )

#if defined( VALVE_CALLBACK_PACK_SMALL )
static_assert( sizeof( ValvePackingSentinel_t ) == 24, "callback structs must be packed to 4 bytes here" );
#else
static_assert( sizeof( ValvePackingSentinel_t ) == 32, "callback structs must be packed to 8 bytes here" );
#endif

#endif // STEAMCLIENTPUBLIC_H
