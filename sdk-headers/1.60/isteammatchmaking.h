// ISteamMatchmaking, ISteamMatchmakingServers and ISteamParties: lobbies, the server browser and party beacons.

#ifndef ISTEAMMATCHMAKING_H
#define ISTEAMMATCHMAKING_H

#include "steam_api_common.h"
#include "matchmakingtypes.h"
#include "isteamfriends.h"

// Longest lobby data key, without the closing NUL.
#define k_nMaxLobbyKeyLength 255

/// A server list request; to be released.
typedef void *HServerListRequest;

/// A query to one server.
typedef int HServerQuery;

const int HSERVERQUERY_INVALID = 0xffffffff;
const uint32 k_unFavoriteFlagNone = 0x00;
const uint32 k_unFavoriteFlagFavorite = 0x01;
const uint32 k_unFavoriteFlagHistory = 0x02;

enum ELobbyType
{
    k_ELobbyTypePrivate = 0,
    k_ELobbyTypeFriendsOnly = 1,
    k_ELobbyTypePublic = 2,
    k_ELobbyTypeInvisible = 3,
    k_ELobbyTypePrivateUnique = 4,
};

enum ELobbyComparison
{
    k_ELobbyComparisonEqualToOrLessThan = -2,
    k_ELobbyComparisonLessThan = -1,
    k_ELobbyComparisonEqual = 0,
    k_ELobbyComparisonGreaterThan = 1,
    k_ELobbyComparisonEqualToOrGreaterThan = 2,
    k_ELobbyComparisonNotEqual = 3,
};

enum ELobbyDistanceFilter
{
    k_ELobbyDistanceFilterClose = 0,
    k_ELobbyDistanceFilterDefault = 1,
    k_ELobbyDistanceFilterFar = 2,
    k_ELobbyDistanceFilterWorldwide = 3,
};

/// Lobbies and favourite servers.
class ISteamMatchmaking
{
public:
    virtual int GetFavoriteGameCount() = 0;
    virtual bool GetFavoriteGame(
        int iGame, AppId_t *pnAppID, uint32 *pnIP, uint16 *pnConnPort, uint16 *pnQueryPort, uint32 *punFlags,
        uint32 *pRTime32LastPlayedOnServer ) = 0;
    virtual int AddFavoriteGame(
        AppId_t nAppID, uint32 nIP, uint16 nConnPort, uint16 nQueryPort, uint32 unFlags,
        uint32 rTime32LastPlayedOnServer ) = 0;
    virtual bool RemoveFavoriteGame(
        AppId_t nAppID, uint32 nIP, uint16 nConnPort, uint16 nQueryPort, uint32 unFlags ) = 0;
    STEAM_CALL_RESULT( LobbyMatchList_t )
    virtual SteamAPICall_t RequestLobbyList() = 0;
    virtual void AddRequestLobbyListStringFilter(
        const char *pchKeyToMatch, const char *pchValueToMatch, ELobbyComparison eComparisonType ) = 0;
    virtual void AddRequestLobbyListNumericalFilter(
        const char *pchKeyToMatch, int nValueToMatch, ELobbyComparison eComparisonType ) = 0;
    virtual void AddRequestLobbyListNearValueFilter( const char *pchKeyToMatch, int nValueToBeCloseTo ) = 0;
    virtual void AddRequestLobbyListFilterSlotsAvailable( int nSlotsAvailable ) = 0;
    virtual void AddRequestLobbyListDistanceFilter( ELobbyDistanceFilter eLobbyDistanceFilter ) = 0;
    virtual void AddRequestLobbyListResultCountFilter( int cMaxResults ) = 0;
    virtual void AddRequestLobbyListCompatibleMembersFilter( CSteamID steamIDLobby ) = 0;
    virtual CSteamID GetLobbyByIndex( int iLobby ) = 0;
    STEAM_CALL_RESULT( LobbyCreated_t )
    virtual SteamAPICall_t CreateLobby( ELobbyType eLobbyType, int cMaxMembers ) = 0;
    STEAM_CALL_RESULT( LobbyEnter_t )
    virtual SteamAPICall_t JoinLobby( CSteamID steamIDLobby ) = 0;
    virtual void LeaveLobby( CSteamID steamIDLobby ) = 0;
    virtual bool InviteUserToLobby( CSteamID steamIDLobby, CSteamID steamIDInvitee ) = 0;
    virtual int GetNumLobbyMembers( CSteamID steamIDLobby ) = 0;
    virtual CSteamID GetLobbyMemberByIndex( CSteamID steamIDLobby, int iMember ) = 0;
    virtual const char *GetLobbyData( CSteamID steamIDLobby, const char *pchKey ) = 0;
    virtual bool SetLobbyData( CSteamID steamIDLobby, const char *pchKey, const char *pchValue ) = 0;
    virtual int GetLobbyDataCount( CSteamID steamIDLobby ) = 0;
    virtual bool GetLobbyDataByIndex(
        CSteamID steamIDLobby, int iLobbyData, char *pchKey, int cchKeyBufferSize, char *pchValue,
        int cchValueBufferSize ) = 0;
    virtual bool DeleteLobbyData( CSteamID steamIDLobby, const char *pchKey ) = 0;
    virtual const char *GetLobbyMemberData( CSteamID steamIDLobby, CSteamID steamIDUser, const char *pchKey ) = 0;
    virtual void SetLobbyMemberData( CSteamID steamIDLobby, const char *pchKey, const char *pchValue ) = 0;
    virtual bool SendLobbyChatMsg( CSteamID steamIDLobby, const void *pvMsgBody, int cubMsgBody ) = 0;
    virtual int GetLobbyChatEntry(
        CSteamID steamIDLobby, int iChatID, STEAM_OUT_STRUCT() CSteamID *pSteamIDUser, void *pvData, int cubData,
        EChatEntryType *peChatEntryType ) = 0;
    virtual bool RequestLobbyData( CSteamID steamIDLobby ) = 0;
    virtual void SetLobbyGameServer(
        CSteamID steamIDLobby, uint32 unGameServerIP, uint16 unGameServerPort, CSteamID steamIDGameServer ) = 0;
    virtual bool GetLobbyGameServer(
        CSteamID steamIDLobby, uint32 *punGameServerIP, uint16 *punGameServerPort,
        STEAM_OUT_STRUCT() CSteamID *psteamIDGameServer ) = 0;
    virtual bool SetLobbyMemberLimit( CSteamID steamIDLobby, int cMaxMembers ) = 0;
    virtual int GetLobbyMemberLimit( CSteamID steamIDLobby ) = 0;
    virtual bool SetLobbyType( CSteamID steamIDLobby, ELobbyType eLobbyType ) = 0;
    virtual bool SetLobbyJoinable( CSteamID steamIDLobby, bool bLobbyJoinable ) = 0;
    virtual CSteamID GetLobbyOwner( CSteamID steamIDLobby ) = 0;
    virtual bool SetLobbyOwner( CSteamID steamIDLobby, CSteamID steamIDNewOwner ) = 0;
    virtual bool SetLinkedLobby( CSteamID steamIDLobby, CSteamID steamIDLobbyDependent ) = 0;
};

#define STEAMMATCHMAKING_INTERFACE_VERSION "SteamMatchMaking009"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamMatchmaking *SteamMatchmaking();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamMatchmaking *, SteamMatchmaking, STEAMMATCHMAKING_INTERFACE_VERSION );

// The answers of the server browser arrive through these classes, which the game implements.

/// Receives the answers to a server list request.
class ISteamMatchmakingServerListResponse
{
public:
    virtual void ServerResponded( HServerListRequest hRequest, int iServer ) = 0;
    virtual void ServerFailedToRespond( HServerListRequest hRequest, int iServer ) = 0;
    virtual void RefreshComplete( HServerListRequest hRequest, EMatchMakingServerResponse response ) = 0;
};

/// Receives the answer to PingServer.
class ISteamMatchmakingPingResponse
{
public:
    virtual void ServerResponded( gameserveritem_t &server ) = 0;
    virtual void ServerFailedToRespond() = 0;
};

/// Receives the answer to PlayerDetails.
class ISteamMatchmakingPlayersResponse
{
public:
    virtual void AddPlayerToList( const char *pchName, int nScore, float flTimePlayed ) = 0;
    virtual void PlayersFailedToRespond() = 0;
    virtual void PlayersRefreshComplete() = 0;
};

/// Receives the answer to ServerRules.
class ISteamMatchmakingRulesResponse
{
public:
    virtual void RulesResponded( const char *pchRule, const char *pchValue ) = 0;
    virtual void RulesFailedToRespond() = 0;
    virtual void RulesRefreshComplete() = 0;
};

/// The server browser.
class ISteamMatchmakingServers
{
public:
    virtual HServerListRequest RequestInternetServerList(
        AppId_t iApp, STEAM_ARRAY_COUNT( nFilters ) MatchMakingKeyValuePair_t **ppchFilters, uint32 nFilters,
        ISteamMatchmakingServerListResponse *pRequestServersResponse ) = 0;
    virtual HServerListRequest RequestLANServerList(
        AppId_t iApp, ISteamMatchmakingServerListResponse *pRequestServersResponse ) = 0;
    virtual HServerListRequest RequestFriendsServerList(
        AppId_t iApp, STEAM_ARRAY_COUNT( nFilters ) MatchMakingKeyValuePair_t **ppchFilters, uint32 nFilters,
        ISteamMatchmakingServerListResponse *pRequestServersResponse ) = 0;
    virtual HServerListRequest RequestFavoritesServerList(
        AppId_t iApp, STEAM_ARRAY_COUNT( nFilters ) MatchMakingKeyValuePair_t **ppchFilters, uint32 nFilters,
        ISteamMatchmakingServerListResponse *pRequestServersResponse ) = 0;
    virtual HServerListRequest RequestHistoryServerList(
        AppId_t iApp, STEAM_ARRAY_COUNT( nFilters ) MatchMakingKeyValuePair_t **ppchFilters, uint32 nFilters,
        ISteamMatchmakingServerListResponse *pRequestServersResponse ) = 0;
    virtual HServerListRequest RequestSpectatorServerList(
        AppId_t iApp, STEAM_ARRAY_COUNT( nFilters ) MatchMakingKeyValuePair_t **ppchFilters, uint32 nFilters,
        ISteamMatchmakingServerListResponse *pRequestServersResponse ) = 0;
    virtual void ReleaseRequest( HServerListRequest hServerListRequest ) = 0;
    virtual gameserveritem_t *GetServerDetails( HServerListRequest hRequest, int iServer ) = 0;
    virtual void CancelQuery( HServerListRequest hRequest ) = 0;
    virtual void RefreshQuery( HServerListRequest hRequest ) = 0;
    virtual bool IsRefreshing( HServerListRequest hRequest ) = 0;
    virtual int GetServerCount( HServerListRequest hRequest ) = 0;
    virtual void RefreshServer( HServerListRequest hRequest, int iServer ) = 0;
    virtual HServerQuery PingServer(
        uint32 unIP, uint16 usPort, ISteamMatchmakingPingResponse *pRequestServersResponse ) = 0;
    virtual HServerQuery PlayerDetails(
        uint32 unIP, uint16 usPort, ISteamMatchmakingPlayersResponse *pRequestServersResponse ) = 0;
    virtual HServerQuery ServerRules(
        uint32 unIP, uint16 usPort, ISteamMatchmakingRulesResponse *pRequestServersResponse ) = 0;
    virtual void CancelServerQuery( HServerQuery hServerQuery ) = 0;
};

#define STEAMMATCHMAKINGSERVERS_INTERFACE_VERSION "SteamMatchMakingServers002"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamMatchmakingServers *SteamMatchmakingServers();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR(
    ISteamMatchmakingServers *, SteamMatchmakingServers, STEAMMATCHMAKINGSERVERS_INTERFACE_VERSION );

enum EChatMemberStateChange
{
    k_EChatMemberStateChangeEntered = 1,
    k_EChatMemberStateChangeLeft = 2,
    k_EChatMemberStateChangeDisconnected = 4,
    k_EChatMemberStateChangeKicked = 8,
    k_EChatMemberStateChangeBanned = 0x10,
};

/// Matchmaking by search parameters.
class ISteamGameSearch
{
public:
    virtual EGameSearchErrorCode_t AddGameSearchParams( const char *pchKeyToFind, const char *pchValuesToFind ) = 0;
    virtual EGameSearchErrorCode_t SearchForGameWithLobby( CSteamID steamIDLobby, int nPlayerMin, int nPlayerMax ) = 0;
    virtual EGameSearchErrorCode_t SearchForGameSolo( int nPlayerMin, int nPlayerMax ) = 0;
    virtual EGameSearchErrorCode_t AcceptGame() = 0;
    virtual EGameSearchErrorCode_t DeclineGame() = 0;
    virtual EGameSearchErrorCode_t RetrieveConnectionDetails(
        CSteamID steamIDHost, char *pchConnectionDetails, int cubConnectionDetails ) = 0;
    virtual EGameSearchErrorCode_t EndGameSearch() = 0;
    virtual EGameSearchErrorCode_t SetGameHostParams( const char *pchKey, const char *pchValue ) = 0;
    virtual EGameSearchErrorCode_t SetConnectionDetails(
        const char *pchConnectionDetails, int cubConnectionDetails ) = 0;
    virtual EGameSearchErrorCode_t RequestPlayersForGame( int nPlayerMin, int nPlayerMax, int nMaxTeamSize ) = 0;
    virtual EGameSearchErrorCode_t HostConfirmGameStart( uint64 ullUniqueGameID ) = 0;
    virtual EGameSearchErrorCode_t CancelRequestPlayersForGame() = 0;
    virtual EGameSearchErrorCode_t SubmitPlayerResult(
        uint64 ullUniqueGameID, CSteamID steamIDPlayer, EPlayerResult_t EPlayerResult ) = 0;
    virtual EGameSearchErrorCode_t EndGame( uint64 ullUniqueGameID ) = 0;
};

#define STEAMGAMESEARCH_INTERFACE_VERSION "SteamMatchGameSearch001"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamGameSearch *SteamGameSearch();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamGameSearch *, SteamGameSearch, STEAMGAMESEARCH_INTERFACE_VERSION );

enum ESteamPartyBeaconLocationType
{
    k_ESteamPartyBeaconLocationType_Invalid = 0,
    k_ESteamPartyBeaconLocationType_ChatGroup = 1,
    k_ESteamPartyBeaconLocationType_Max = 2,
};

enum ESteamPartyBeaconLocationData
{
    k_ESteamPartyBeaconLocationDataInvalid = 0,
    k_ESteamPartyBeaconLocationDataName = 1,
    k_ESteamPartyBeaconLocationDataIconURLSmall = 2,
    k_ESteamPartyBeaconLocationDataIconURLMedium = 3,
    k_ESteamPartyBeaconLocationDataIconURLLarge = 4,
};

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

struct SteamPartyBeaconLocation_t
{
    ESteamPartyBeaconLocationType m_eType;
    uint64 m_ulLocationID;
};

/// Party beacons that other users can join.
class ISteamParties
{
public:
    virtual uint32 GetNumActiveBeacons() = 0;
    virtual PartyBeaconID_t GetBeaconByIndex( uint32 unIndex ) = 0;
    virtual bool GetBeaconDetails(
        PartyBeaconID_t ulBeaconID, CSteamID *pSteamIDBeaconOwner,
        STEAM_OUT_STRUCT() SteamPartyBeaconLocation_t *pLocation,
        STEAM_OUT_STRING_COUNT( cchMetadata ) char *pchMetadata, int cchMetadata ) = 0;
    STEAM_CALL_RESULT( JoinPartyCallback_t )
    virtual SteamAPICall_t JoinParty( PartyBeaconID_t ulBeaconID ) = 0;
    virtual bool GetNumAvailableBeaconLocations( uint32 *puNumLocations ) = 0;
    virtual bool GetAvailableBeaconLocations( SteamPartyBeaconLocation_t *pLocationList, uint32 uMaxNumLocations ) = 0;
    STEAM_CALL_RESULT( CreateBeaconCallback_t )
    virtual SteamAPICall_t CreateBeacon(
        uint32 unOpenSlots, SteamPartyBeaconLocation_t *pBeaconLocation, const char *pchConnectString,
        const char *pchMetadata ) = 0;
    virtual void OnReservationCompleted( PartyBeaconID_t ulBeacon, CSteamID steamIDUser ) = 0;
    virtual void CancelReservation( PartyBeaconID_t ulBeacon, CSteamID steamIDUser ) = 0;
    STEAM_CALL_RESULT( ChangeNumOpenSlotsCallback_t )
    virtual SteamAPICall_t ChangeNumOpenSlots( PartyBeaconID_t ulBeacon, uint32 unOpenSlots ) = 0;
    virtual bool DestroyBeacon( PartyBeaconID_t ulBeacon ) = 0;
    virtual bool GetBeaconLocationData(
        SteamPartyBeaconLocation_t BeaconLocation, ESteamPartyBeaconLocationData eData,
        STEAM_OUT_STRING_COUNT( cchDataStringOut ) char *pchDataStringOut, int cchDataStringOut ) = 0;
};

#define STEAMPARTIES_INTERFACE_VERSION "SteamParties002"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamParties *SteamParties();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamParties *, SteamParties, STEAMPARTIES_INTERFACE_VERSION );

struct FavoritesListChanged_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 2 };
    uint32 m_nIP;
    uint32 m_nQueryPort;
    uint32 m_nConnPort;
    uint32 m_nAppID;
    uint32 m_nFlags;
    bool m_bAdd;
    AccountID_t m_unAccountId;
};

struct LobbyInvite_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 3 };
    uint64 m_ulSteamIDUser;
    uint64 m_ulSteamIDLobby;
    uint64 m_ulGameID;
};

struct LobbyEnter_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 4 };
    uint64 m_ulSteamIDLobby;
    uint32 m_rgfChatPermissions;
    bool m_bLocked;
    uint32 m_EChatRoomEnterResponse;
};

struct LobbyDataUpdate_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 5 };
    uint64 m_ulSteamIDLobby;
    uint64 m_ulSteamIDMember;
    uint8 m_bSuccess;
};

struct LobbyChatUpdate_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 6 };
    uint64 m_ulSteamIDLobby;
    uint64 m_ulSteamIDUserChanged;
    uint64 m_ulSteamIDMakingChange;
    uint32 m_rgfChatMemberStateChange;
};

struct LobbyChatMsg_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 7 };
    uint64 m_ulSteamIDLobby;
    uint64 m_ulSteamIDUser;
    uint8 m_eChatEntryType;
    uint32 m_iChatID;
};

struct LobbyGameCreated_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 9 };
    uint64 m_ulSteamIDLobby;
    uint64 m_ulSteamIDGameServer;
    uint32 m_unIP;
    uint16 m_usPort;
};

struct LobbyMatchList_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 10 };
    uint32 m_nLobbiesMatching;
};

struct LobbyKicked_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 12 };
    uint64 m_ulSteamIDLobby;
    uint64 m_ulSteamIDAdmin;
    uint8 m_bKickedDueToDisconnect;
};

struct LobbyCreated_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 13 };
    EResult m_eResult;
    uint64 m_ulSteamIDLobby;
};

struct PSNGameBootInviteResult_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 15 };
    bool m_bGameBootInviteExists;
    CSteamID m_steamIDLobby;
};

struct FavoritesListAccountsUpdated_t
{
    enum { k_iCallback = k_iSteamMatchmakingCallbacks + 16 };
    EResult m_eResult;
};

struct SearchForGameProgressCallback_t
{
    enum { k_iCallback = k_iSteamGameSearchCallbacks + 1 };
    uint64 m_ullSearchID;
    EResult m_eResult;
    CSteamID m_lobbyID;
    CSteamID m_steamIDEndedSearch;
    int32 m_nSecondsRemainingEstimate;
    int32 m_cPlayersSearching;
};

struct SearchForGameResultCallback_t
{
    enum { k_iCallback = k_iSteamGameSearchCallbacks + 2 };
    uint64 m_ullSearchID;
    EResult m_eResult;
    int32 m_nCountPlayersInGame;
    int32 m_nCountAcceptedGame;
    CSteamID m_steamIDHost;
    bool m_bFinalCallback;
};

struct RequestPlayersForGameProgressCallback_t
{
    enum { k_iCallback = k_iSteamGameSearchCallbacks + 11 };
    EResult m_eResult;
    uint64 m_ullSearchID;
};

struct RequestPlayersForGameResultCallback_t
{
    enum { k_iCallback = k_iSteamGameSearchCallbacks + 12 };

    enum PlayerAcceptState_t
    {
        k_EStateUnknown = 0,
        k_EStatePlayerAccepted = 1,
        k_EStatePlayerDeclined = 2,
    };

    EResult m_eResult;
    uint64 m_ullSearchID;
    CSteamID m_SteamIDPlayerFound;
    CSteamID m_SteamIDLobby;
    PlayerAcceptState_t m_ePlayerAcceptState;
    int32 m_nPlayerIndex;
    int32 m_nTotalPlayersFound;
    int32 m_nTotalPlayersAcceptedGame;
    int32 m_nSuggestedTeamIndex;
    uint64 m_ullUniqueGameID;
};

struct RequestPlayersForGameFinalResultCallback_t
{
    enum { k_iCallback = k_iSteamGameSearchCallbacks + 13 };
    EResult m_eResult;
    uint64 m_ullSearchID;
    uint64 m_ullUniqueGameID;
};

struct SubmitPlayerResultResultCallback_t
{
    enum { k_iCallback = k_iSteamGameSearchCallbacks + 14 };
    EResult m_eResult;
    uint64 ullUniqueGameID;
    CSteamID steamIDPlayer;
};

struct EndGameResultCallback_t
{
    enum { k_iCallback = k_iSteamGameSearchCallbacks + 15 };
    EResult m_eResult;
    uint64 ullUniqueGameID;
};

struct JoinPartyCallback_t
{
    enum { k_iCallback = k_iSteamPartiesCallbacks + 1 };
    EResult m_eResult;
    PartyBeaconID_t m_ulBeaconID;
    CSteamID m_SteamIDBeaconOwner;
    char m_rgchConnectString[256];
};

struct CreateBeaconCallback_t
{
    enum { k_iCallback = k_iSteamPartiesCallbacks + 2 };
    EResult m_eResult;
    PartyBeaconID_t m_ulBeaconID;
};

struct ReservationNotificationCallback_t
{
    enum { k_iCallback = k_iSteamPartiesCallbacks + 3 };
    PartyBeaconID_t m_ulBeaconID;
    CSteamID m_steamIDJoiner;
};

struct ChangeNumOpenSlotsCallback_t
{
    enum { k_iCallback = k_iSteamPartiesCallbacks + 4 };
    EResult m_eResult;
};

struct AvailableBeaconLocationsUpdated_t
{
    enum { k_iCallback = k_iSteamPartiesCallbacks + 5 };
};

struct ActiveBeaconsUpdated_t
{
    enum { k_iCallback = k_iSteamPartiesCallbacks + 6 };
};

#pragma pack( pop )

#endif // ISTEAMMATCHMAKING_H
