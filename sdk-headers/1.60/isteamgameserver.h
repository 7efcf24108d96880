// ISteamGameServer: logging a dedicated server on, advertising it, authenticating players.

#ifndef ISTEAMGAMESERVER_H
#define ISTEAMGAMESERVER_H

#include "steam_api_common.h"

struct SteamNetworkingIdentity;

/// A dedicated server: logon, what the server browser shows, and authentication of players.
class ISteamGameServer
{
public:
    // What SteamGameServer_Init calls. It keeps its place in the vtable and has no flat export.
    STEAM_PRIVATE_API(
        virtual bool InitGameServer( uint32 unIP, uint16 usGamePort, uint16 usQueryPort, uint32 unFlags,
            AppId_t nGameAppId, const char *pchVersionString ) = 0; )

    // What the server is: set these before logon.

    /// Names the product, usually the app's name in plain letters. Required before logon.
    virtual void SetProduct( const char *pszProduct ) = 0;

    /// Describes the game for players, usually its name. Required before logon. At most 64 bytes with the NUL.
    virtual void SetGameDescription( const char *pszGameDescription ) = 0;

    /// Folder name of the mod, for games with mods; empty otherwise. At most 32 bytes with the NUL.
    virtual void SetModDir( const char *pszModDir ) = 0;

    /// Whether this is a dedicated server rather than one inside a client. Default: no. Set it before logon.
    virtual void SetDedicatedServer( bool bDedicated ) = 0;

    // Logon.

    /// Logs on with the token of a persistent game server account. SteamServersConnected_t,
    /// SteamServerConnectFailure_t and SteamServersDisconnected_t tell what becomes of it; GSPolicyResponse_t
    /// follows a success.
    virtual void LogOn( const char *pszToken ) = 0;

    /// Logs on without an account: the server gets a new Steam id each time. The same callbacks as with LogOn.
    virtual void LogOnAnonymous() = 0;

    /// Logs off and leaves the server browser. SteamServersDisconnected_t follows.
    virtual void LogOff() = 0;

    /// Whether the server is logged on to Steam now.
    virtual bool BLoggedOn() = 0;

    /// Whether the server is protected by VAC. Known after GSPolicyResponse_t.
    virtual bool BSecure() = 0;

    /// The server's Steam id; not a valid one before logon.
    virtual CSteamID GetSteamID() = 0;

    /// Whether Steam's servers asked this server to update and restart. Asking clears it.
    virtual bool WasRestartRequested() = 0;

    // What the server browser shows: set these whenever they change.

    /// Player slots to show in the server browser.
    virtual void SetMaxPlayerCount( int cPlayersMax ) = 0;

    /// Bots to show in the server browser, apart from the players.
    virtual void SetBotPlayerCount( int cBotplayers ) = 0;

    /// Name in the server browser. At most 64 bytes with the NUL.
    virtual void SetServerName( const char *pszServerName ) = 0;

    /// Map to show in the server browser. At most 32 bytes with the NUL.
    virtual void SetMapName( const char *pszMapName ) = 0;

    /// Whether the server browser shows a lock.
    virtual void SetPasswordProtected( bool bPasswordProtected ) = 0;

    /// Port of the spectator server; 0, the default, says there is none.
    virtual void SetSpectatorPort( uint16 unSpectatorPort ) = 0;

    /// Name of the spectator server. Only used with a spectator port. At most 64 bytes with the NUL.
    virtual void SetSpectatorServerName( const char *pszSpectatorServerName ) = 0;

    /// Forgets every rule that SetKeyValue set.
    virtual void ClearAllKeyValues() = 0;

    /// Sets one rule: a key and value that the server browser's rules query returns.
    virtual void SetKeyValue( const char *pKey, const char *pValue ) = 0;

    /// Comma-separated tags that players can filter servers by. At most 128 bytes with the NUL.
    virtual void SetGameTags( const char *pchGameTags ) = 0;

    /// Text that the server list can be filtered by but that is not shown. At most 2048 bytes with the NUL.
    virtual void SetGameData( const char *pchGameData ) = 0;

    /// Region of the server, for the region filter; empty, the default, means the world.
    virtual void SetRegion( const char *pszRegion ) = 0;

    // Listing.

    /// Whether the server is listed in the server browser. Switch it on when the state above is complete.
    virtual void SetAdvertiseServerActive( bool bActive ) = 0;

    // Authentication.

    /// Makes a ticket that proves to a client who this server is. `pcbTicket` gets its size; 1024 bytes are enough.
    /// `pSnid`, if given, is the only recipient that can use it. k_HAuthTicketInvalid on failure.
    virtual HAuthTicket GetAuthSessionTicket(
        void *pTicket, int cbMaxTicket, uint32 *pcbTicket, const SteamNetworkingIdentity *pSnid ) = 0;

    /// Checks the ticket a player sent, of `cbAuthTicket` bytes. If the result is OK, ValidateAuthTicketResponse_t
    /// brings Steam's answer, and again whenever it changes. Each session ends with EndAuthSession.
    virtual EBeginAuthSessionResult BeginAuthSession( const void *pAuthTicket, int cbAuthTicket, CSteamID steamID ) = 0;

    /// Ends the session of a player who left, so that the same Steam id can come back.
    virtual void EndAuthSession( CSteamID steamID ) = 0;

    /// Withdraws a ticket that GetAuthSessionTicket made.
    virtual void CancelAuthTicket( HAuthTicket hAuthTicket ) = 0;

    /// Whether a player with an open auth session owns an app, such as a DLC.
    virtual EUserHasLicenseForAppResult UserHasLicenseForApp( CSteamID steamID, AppId_t appID ) = 0;

    /// Asks whether a player belongs to a Steam group. GSClientGroupStatus_t answers. False if the server is not
    /// logged on or an id is wrong.
    virtual bool RequestUserGroupStatus( CSteamID steamIDUser, CSteamID steamIDGroup ) = 0;

    // Statistics that Steam no longer keeps.

    /// Retired: no answer comes any more.
    virtual void GetGameplayStats() = 0;

    /// Retired: the result no longer says anything useful.
    STEAM_CALL_RESULT( GSReputation_t )
    virtual SteamAPICall_t GetServerReputation() = 0;

    // Network.

    /// The server's address as Steam sees it. Not set before logon.
    virtual SteamIPAddress_t GetPublicIP() = 0;

    /// With a shared query port: hands over a packet that starts with FF FF FF FF and came in on the game's socket.
    /// `srcIP` and `srcPort` are in host byte order. True if it was for Steam. Then send what GetNextOutgoingPacket
    /// returns.
    virtual bool HandleIncomingPacket( const void *pData, int cbData, uint32 srcIP, uint16 srcPort ) = 0;

    /// With a shared query port: the next packet to send from the game's socket, with address and port in host byte
    /// order. Returns its size in bytes, 0 when there is none. Buffers should hold 16 KB.
    virtual int GetNextOutgoingPacket( void *pOut, int cbMaxOut, uint32 *pNetAdr, uint16 *pPort ) = 0;

    // Whether players get on with each other.

    /// Ties the server to a Steam group, for ComputeNewPlayerCompatibility.
    STEAM_CALL_RESULT( AssociateWithClanResult_t )
    virtual SteamAPICall_t AssociateWithClan( CSteamID steamIDClan ) = 0;

    /// Asks how many of the players present a newcomer has blocked or is blocked by.
    STEAM_CALL_RESULT( ComputeNewPlayerCompatibilityResult_t )
    virtual SteamAPICall_t ComputeNewPlayerCompatibility( CSteamID steamIDNewPlayer ) = 0;

    // Players in the server browser, and the authentication that tickets replaced.

    /// Old way to authenticate a player, with the blob of ISteamUser::InitiateGameConnection_DEPRECATED and the
    /// client's address in host byte order. Answered by GSClientApprove_t or GSClientDeny_t. Use BeginAuthSession.
    virtual bool SendUserConnectAndAuthenticate_DEPRECATED(
        uint32 unIPClient, const void *pvAuthBlob, uint32 cubAuthBlobSize, CSteamID *pSteamIDUser ) = 0;

    /// Makes a Steam id for a bot or a player without authentication, to show it in the server browser. Give it
    /// back with SendUserDisconnect_DEPRECATED.
    virtual CSteamID CreateUnauthenticatedUserConnection() = 0;

    /// A player of SendUserConnectAndAuthenticate_DEPRECATED or CreateUnauthenticatedUserConnection has left.
    virtual void SendUserDisconnect_DEPRECATED( CSteamID steamIDUser ) = 0;

    /// Name and score of a player for the server browser. False if the Steam id is not on the server.
    virtual bool BUpdateUserData( CSteamID steamIDUser, const char *pchPlayerName, uint32 uScore ) = 0;

    // Heartbeats have been automatic for years; these keep their places in the vtable and have no flat export.
    STEAM_PRIVATE_API(
        virtual void SetMasterServerHeartbeatInterval_DEPRECATED( int iHeartbeatInterval ) = 0;
        virtual void ForceMasterServerHeartbeat_DEPRECATED() = 0; )
};

#define STEAMGAMESERVER_INTERFACE_VERSION "SteamGameServer015"

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamGameServer *SteamGameServer();
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR( ISteamGameServer *, SteamGameServer, STEAMGAMESERVER_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// A player may join: answer to SendUserConnectAndAuthenticate_DEPRECATED.
struct GSClientApprove_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 1 };
    /// The player.
    CSteamID m_SteamID;
    /// Who owns the app: another account when it is borrowed through family sharing.
    CSteamID m_OwnerSteamID;
};

/// A player must not join: answer to SendUserConnectAndAuthenticate_DEPRECATED.
struct GSClientDeny_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 2 };
    /// The player.
    CSteamID m_SteamID;
    /// Why.
    EDenyReason m_eDenyReason;
    /// More about it, for k_EDenyUnknownText.
    char m_rgchOptionalText[128];
};

/// A player who had been let in must be removed.
struct GSClientKick_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 3 };
    /// The player.
    CSteamID m_SteamID;
    /// Why.
    EDenyReason m_eDenyReason;
};

/// Whether a player has an achievement.
struct GSClientAchievementStatus_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 6 };
    /// The player.
    uint64 m_SteamID;
    /// Name of the achievement.
    char m_pchAchievement[128];
    /// Whether the player has it.
    bool m_bUnlocked;
};

/// Sent after each logon: whether VAC protects the server.
struct GSPolicyResponse_t
{
    enum { k_iCallback = k_iSteamUserCallbacks + 15 };
    /// 1 if VAC is on.
    uint8 m_bSecure;
};

/// Retired: answer to GetGameplayStats.
struct GSGameplayStats_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 7 };
    /// k_EResultOK on success.
    EResult m_eResult;
    /// Rank of the server, from 0.
    int32 m_nRank;
    /// Clients that have connected since statistics began.
    uint32 m_unTotalConnects;
    /// Minutes played on the server since statistics began.
    uint32 m_unTotalMinutesPlayed;
};

/// Answer to RequestUserGroupStatus.
struct GSClientGroupStatus_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 8 };
    /// The player.
    CSteamID m_SteamIDUser;
    /// The group.
    CSteamID m_SteamIDGroup;
    /// Whether the player is in the group.
    bool m_bMember;
    /// Whether the player is an officer of the group.
    bool m_bOfficer;
};

/// Result of GetServerReputation.
struct GSReputation_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 9 };
    /// k_EResultOK on success.
    EResult m_eResult;
    /// Score of the server.
    uint32 m_unReputationScore;
    /// Whether the server is banned; the fields below tell about the ban.
    bool m_bBanned;
    /// Banned address, host byte order.
    uint32 m_unBannedIP;
    /// Banned port, host byte order.
    uint16 m_usBannedPort;
    /// Game the ban is for.
    uint64 m_ulBannedGameID;
    /// Unix time at which the ban ends.
    uint32 m_unBanExpires;
};

/// Result of AssociateWithClan.
struct AssociateWithClanResult_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 10 };
    /// k_EResultOK on success.
    EResult m_eResult;
};

/// Result of ComputeNewPlayerCompatibility.
struct ComputeNewPlayerCompatibilityResult_t
{
    enum { k_iCallback = k_iSteamGameServerCallbacks + 11 };
    /// k_EResultOK on success.
    EResult m_eResult;
    /// Players present who blocked the newcomer.
    int m_cPlayersThatDontLikeCandidate;
    /// Players present whom the newcomer blocked.
    int m_cPlayersThatCandidateDoesntLike;
    /// Members of the server's group who blocked the newcomer.
    int m_cClanPlayersThatDontLikeCandidate;
    /// The newcomer.
    CSteamID m_SteamIDCandidate;
};

#pragma pack( pop )

#endif // ISTEAMGAMESERVER_H
