// ISteamUser: the logged-on user, auth tickets, voice, and the logon callbacks that game servers receive too.

#ifndef ISTEAMUSER_H
#define ISTEAMUSER_H

#include "steam_api_common.h"

struct SteamNetworkingIdentity;

/// The user that is logged on to Steam.
class ISteamUser
{
public:
    /// The user's handle on the pipe.
    virtual HSteamUser GetHSteamUser() = 0;

    /// Whether there is a connection to Steam's servers now. Without one nothing works that needs the backend.
    virtual bool BLoggedOn() = 0;

    /// The user's Steam id.
    virtual CSteamID GetSteamID() = 0;

    /// Old way to authenticate with a server: fills a blob to send, returns its size in bytes. Use
    /// GetAuthSessionTicket.
    virtual int InitiateGameConnection_DEPRECATED(
        void *pAuthBlob, int cbMaxAuthBlob, CSteamID steamIDGameServer, uint32 unIPServer, uint16 usPortServer,
        bool bSecure ) = 0;

    /// Ends what InitiateGameConnection_DEPRECATED began.
    virtual void TerminateGameConnection_DEPRECATED( uint32 unIPServer, uint16 usPortServer ) = 0;

    /// Legacy usage statistics.
    virtual void TrackAppUsageEvent( CGameID gameID, int eAppUsageEvent, const char *pchExtraInfo = "" ) = 0;

    /// Folder for local saves of this user and app. False if it does not fit in `cubBuffer` bytes.
    virtual bool GetUserDataFolder( char *pchBuffer, int cubBuffer ) = 0;

    // Voice.

    /// Starts recording the microphone. Fetch the data with GetVoice every frame.
    virtual void StartVoiceRecording() = 0;

    /// Stops recording. Data still arrives for about half a second: call GetVoice until it says
    /// k_EVoiceResultNotRecording.
    virtual void StopVoiceRecording() = 0;

    /// Bytes of compressed voice that GetVoice would return now.
    virtual EVoiceResult GetAvailableVoice(
        uint32 *pcbCompressed, uint32 *pcbUncompressed_Deprecated = nullptr,
        uint32 nUncompressedVoiceDesiredSampleRate_Deprecated = 0 ) = 0;

    /// Copies recorded voice in Steam's compressed format and the number of bytes written. 8 KB is a good buffer.
    virtual EVoiceResult GetVoice(
        bool bWantCompressed, void *pDestBuffer, uint32 cbDestBufferSize, uint32 *nBytesWritten,
        bool bWantUncompressed_Deprecated = false, void *pUncompressedDestBuffer_Deprecated = nullptr,
        uint32 cbUncompressedDestBufferSize_Deprecated = 0, uint32 *nUncompressBytesWritten_Deprecated = nullptr,
        uint32 nUncompressedVoiceDesiredSampleRate_Deprecated = 0 ) = 0;

    /// Turns compressed voice into 16-bit signed mono PCM at `nDesiredSampleRate`, 11025 to 48000 Hz.
    /// k_EVoiceResultBufferTooSmall leaves the needed size in `nBytesWritten`.
    virtual EVoiceResult DecompressVoice(
        const void *pCompressed, uint32 cbCompressed, void *pDestBuffer, uint32 cbDestBufferSize, uint32 *nBytesWritten,
        uint32 nDesiredSampleRate ) = 0;

    /// Sample rate in Hz that needs no resampling.
    virtual uint32 GetVoiceOptimalSampleRate() = 0;

    // Authentication.

    /// Makes a ticket that proves to a server or peer who this user is. `pcbTicket` gets its size; 1024 bytes are
    /// enough. `pSteamNetworkingIdentity`, if given, is the only recipient that can use it. k_HAuthTicketInvalid on
    /// failure. Send it after GetAuthSessionTicketResponse_t says that Steam knows it; cancel it when the session
    /// ends.
    virtual HAuthTicket GetAuthSessionTicket(
        void *pTicket, int cbMaxTicket, uint32 *pcbTicket,
        const SteamNetworkingIdentity *pSteamNetworkingIdentity ) = 0;

    /// Asks for a ticket for a web service named by `pchIdentity`; it arrives as GetTicketForWebApiResponse_t.
    virtual HAuthTicket GetAuthTicketForWebApi( const char *pchIdentity ) = 0;

    /// Checks the ticket of a peer. If the result is OK, ValidateAuthTicketResponse_t brings Steam's answer, and
    /// again whenever it changes. End it with EndAuthSession.
    virtual EBeginAuthSessionResult BeginAuthSession( const void *pAuthTicket, int cbAuthTicket, CSteamID steamID ) = 0;

    /// Ends the session with a peer that BeginAuthSession started.
    virtual void EndAuthSession( CSteamID steamID ) = 0;

    /// Withdraws a ticket: whoever holds it is told. Call it when leaving the server.
    virtual void CancelAuthTicket( HAuthTicket hAuthTicket ) = 0;

    /// Whether a peer with an open auth session owns an app, such as a DLC.
    virtual EUserHasLicenseForAppResult UserHasLicenseForApp( CSteamID steamID, AppId_t appID ) = 0;

    /// Whether the user seems to be behind a NAT. Known only after logon.
    virtual bool BIsBehindNAT() = 0;

    /// Tells friends which server the user plays on. `unIPServer` and `usPortServer` are in host byte order; a nil
    /// id ends it.
    virtual void AdvertiseGame( CSteamID steamIDGameServer, uint32 unIPServer, uint16 usPortServer ) = 0;

    /// Asks for a ticket encrypted for the game's own backend, with up to 128 bytes of the game's data inside.
    STEAM_CALL_RESULT( EncryptedAppTicketResponse_t )
    virtual SteamAPICall_t RequestEncryptedAppTicket( void *pDataToInclude, int cbDataToInclude ) = 0;

    /// Copies the ticket after EncryptedAppTicketResponse_t. False if it does not fit; the size is written either
    /// way.
    virtual bool GetEncryptedAppTicket( void *pTicket, int cbMaxTicket, uint32 *pcbTicket ) = 0;

    /// Level of the user's badge of this game; 0 without one.
    virtual int GetGameBadgeLevel( int nSeries, bool bFoil ) = 0;

    /// The user's Steam level.
    virtual int GetPlayerSteamLevel() = 0;

    /// Asks for a store URL that logs the user on in a browser and goes on to `pchRedirectURL`.
    STEAM_CALL_RESULT( StoreAuthURLResponse_t )
    virtual SteamAPICall_t RequestStoreAuthURL( const char *pchRedirectURL ) = 0;

    /// Whether a phone number is verified for the account.
    virtual bool BIsPhoneVerified() = 0;

    /// Whether the account uses the mobile authenticator.
    virtual bool BIsTwoFactorEnabled() = 0;

    /// Whether the account's phone number identifies a person.
    virtual bool BIsPhoneIdentifying() = 0;

    /// Whether the phone number waits for verification.
    virtual bool BIsPhoneRequiringVerification() = 0;

    /// Asks whether the account may use the market.
    STEAM_CALL_RESULT( MarketEligibilityResponse_t )
    virtual SteamAPICall_t GetMarketEligibility() = 0;

    /// Asks how anti-indulgence rules apply to the user now.
    STEAM_CALL_RESULT( DurationControl_t )
    virtual SteamAPICall_t GetDurationControl() = 0;

    /// Tells Steam how this session counts for anti-indulgence rules.
    virtual bool BSetDurationControlOnlineState( EDurationControlOnlineState eNewState ) = 0;
};

#define STEAMUSER_INTERFACE_VERSION "SteamUser023"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamUser *SteamUser();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamUser *, SteamUser, STEAMUSER_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// Logged on to Steam: sent to users and game servers after every successful (re)connection.
struct SteamServersConnected_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 1 };
};

/// A logon or reconnection failed.
struct SteamServerConnectFailure_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 2 };
    /// Why.
    EResult m_eResult;
    /// Whether Steam keeps trying by itself.
    bool m_bStillRetrying;
};

/// The connection to Steam was lost; it reconnects by itself unless LogOff was called.
struct SteamServersDisconnected_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 3 };
    /// Why.
    EResult m_eResult;
};

/// A game server refused this client through the old connection API.
struct ClientGameServerDeny_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 13 };
    uint32 m_uAppID;
    uint32 m_unGameServerIP;
    uint16 m_usGameServerPort;
    uint16 m_bSecure;
    /// An EDenyReason.
    uint32 m_uReason;
};

/// The connection to the Steam client broke; calls fail from now on.
struct IPCFailure_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 17 };

    /// What broke.
    enum EFailureType
    {
        k_EFailureFlushedCallbackQueue = 0,
        k_EFailurePipeFail = 1,
    };

    uint8 m_eFailureType;
};

/// The user's licenses changed.
struct LicensesUpdated_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 25 };
};

/// Steam's answer about a ticket given to BeginAuthSession, and later news about it, such as its cancellation.
struct ValidateAuthTicketResponse_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 43 };
    /// The player the ticket is of.
    CSteamID m_SteamID;
    /// k_EAuthSessionResponseOK lets the player in; anything else should remove them.
    EAuthSessionResponse m_eAuthSessionResponse;
    /// Who owns the app: another account than the player's when it is borrowed through family sharing.
    CSteamID m_OwnerSteamID;
};

/// The user approved or declined a purchase.
struct MicroTxnAuthorizationResponse_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 52 };
    uint32 m_unAppID;
    uint64 m_ulOrderID;
    uint8 m_bAuthorized;
};

/// Result of RequestEncryptedAppTicket.
struct EncryptedAppTicketResponse_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 54 };
    EResult m_eResult;
};

/// A ticket of GetAuthSessionTicket can be used now.
struct GetAuthSessionTicketResponse_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 63 };
    /// The ticket.
    HAuthTicket m_hAuthTicket;
    /// k_EResultOK when Steam's servers know it.
    EResult m_eResult;
};

/// A steam:// URL of the game was opened.
struct GameWebCallback_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 64 };
    char m_szURL[256];
};

/// Result of RequestStoreAuthURL; the URL is valid for a short time.
struct StoreAuthURLResponse_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 65 };
    char m_szURL[512];
};

/// Result of GetMarketEligibility.
struct MarketEligibilityResponse_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 66 };
    bool m_bAllowed;
    EMarketNotAllowedReasonFlags m_eNotAllowedReason;
    RTime32 m_rtAllowedAtTime;
    int m_cdaySteamGuardRequiredDays;
    int m_cdayNewDeviceCooldown;
};

/// Anti-indulgence state: result of GetDurationControl, and sent when it changes.
struct DurationControl_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 67 };
    EResult m_eResult;
    AppId_t m_appid;
    bool m_bApplicable;
    int32 m_csecsLast5h;
    EDurationControlProgress m_progress;
    EDurationControlNotification m_notification;
    int32 m_csecsToday;
    int32 m_csecsRemaining;
};

/// The ticket that GetAuthTicketForWebApi asked for.
struct GetTicketForWebApiResponse_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 68 };
    HAuthTicket m_hAuthTicket;
    EResult m_eResult;
    /// Bytes of the ticket.
    int m_cubTicket;
    uint8 m_rgubTicket[2560];
};

#pragma pack( pop )

#endif // ISTEAMUSER_H
