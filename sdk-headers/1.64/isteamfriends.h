// ISteamFriends: friends, personas, groups, rich presence and the overlay.

#ifndef ISTEAMFRIENDS_H
#define ISTEAMFRIENDS_H

#include "steam_api_common.h"

/// A group of friends.
typedef int16 FriendsGroupID_t;
const FriendsGroupID_t k_FriendsGroupID_Invalid = -1;

const int k_cchMaxFriendsGroupName = 64;
const int k_cFriendsGroupLimit = 100;
const int k_cEnumerateFollowersMax = 50;
const uint16 k_usFriendGameInfoQueryPort_NotInitialized = 0xFFFF;
const uint16 k_usFriendGameInfoQueryPort_Error = 0xFFFE;
const uint32 k_cubChatMetadataMax = 8192;

enum
{
    k_cchPersonaNameMax = 128,
    k_cwchPersonaNameMax = 32,
};
enum { k_cchMaxRichPresenceKeys = 30 };
enum { k_cchMaxRichPresenceKeyLength = 64 };
enum { k_cchMaxRichPresenceValueLength = 256 };

enum EFriendRelationship
{
    k_EFriendRelationshipNone = 0,
    k_EFriendRelationshipBlocked = 1,
    k_EFriendRelationshipRequestRecipient = 2,
    k_EFriendRelationshipFriend = 3,
    k_EFriendRelationshipRequestInitiator = 4,
    k_EFriendRelationshipIgnored = 5,
    k_EFriendRelationshipIgnoredFriend = 6,
    k_EFriendRelationshipSuggested_DEPRECATED = 7,
    k_EFriendRelationshipMax = 8,
};

enum EPersonaState
{
    k_EPersonaStateOffline = 0,
    k_EPersonaStateOnline = 1,
    k_EPersonaStateBusy = 2,
    k_EPersonaStateAway = 3,
    k_EPersonaStateSnooze = 4,
    k_EPersonaStateLookingToTrade = 5,
    k_EPersonaStateLookingToPlay = 6,
    k_EPersonaStateInvisible = 7,
    k_EPersonaStateMax = 8,
};

enum EFriendFlags
{
    k_EFriendFlagNone = 0,
    k_EFriendFlagBlocked = 1,
    k_EFriendFlagFriendshipRequested = 2,
    k_EFriendFlagImmediate = 4,
    k_EFriendFlagClanMember = 8,
    k_EFriendFlagOnGameServer = 0x10,
    k_EFriendFlagRequestingFriendship = 0x80,
    k_EFriendFlagRequestingInfo = 0x100,
    k_EFriendFlagIgnored = 0x200,
    k_EFriendFlagIgnoredFriend = 0x400,
    k_EFriendFlagChatMember = 0x1000,
    k_EFriendFlagAll = 0xffff,
};

enum EOverlayToStoreFlag
{
    k_EOverlayToStoreFlag_None = 0,
    k_EOverlayToStoreFlag_AddToCart = 1,
    k_EOverlayToStoreFlag_AddToCartAndShow = 2,
};

enum EActivateGameOverlayToWebPageMode
{
    k_EActivateGameOverlayToWebPageMode_Default = 0,
    k_EActivateGameOverlayToWebPageMode_Modal = 1,
};

enum ECommunityProfileItemType
{
    k_ECommunityProfileItemType_AnimatedAvatar = 0,
    k_ECommunityProfileItemType_AvatarFrame = 1,
    k_ECommunityProfileItemType_ProfileModifier = 2,
    k_ECommunityProfileItemType_ProfileBackground = 3,
    k_ECommunityProfileItemType_MiniProfileBackground = 4,
};

enum ECommunityProfileItemProperty
{
    k_ECommunityProfileItemProperty_ImageSmall = 0,
    k_ECommunityProfileItemProperty_ImageLarge = 1,
    k_ECommunityProfileItemProperty_InternalName = 2,
    k_ECommunityProfileItemProperty_Title = 3,
    k_ECommunityProfileItemProperty_Description = 4,
    k_ECommunityProfileItemProperty_AppID = 5,
    k_ECommunityProfileItemProperty_TypeID = 6,
    k_ECommunityProfileItemProperty_Class = 7,
    k_ECommunityProfileItemProperty_MovieWebM = 8,
    k_ECommunityProfileItemProperty_MovieMP4 = 9,
    k_ECommunityProfileItemProperty_MovieWebMSmall = 10,
    k_ECommunityProfileItemProperty_MovieMP4Small = 11,
};

enum EPersonaChange
{
    k_EPersonaChangeName = 1,
    k_EPersonaChangeStatus = 2,
    k_EPersonaChangeComeOnline = 4,
    k_EPersonaChangeGoneOffline = 8,
    k_EPersonaChangeGamePlayed = 0x10,
    k_EPersonaChangeGameServer = 0x20,
    k_EPersonaChangeAvatar = 0x40,
    k_EPersonaChangeJoinedSource = 0x80,
    k_EPersonaChangeLeftSource = 0x100,
    k_EPersonaChangeRelationshipChanged = 0x200,
    k_EPersonaChangeNameFirstSet = 0x400,
    k_EPersonaChangeBroadcast = 0x800,
    k_EPersonaChangeNickname = 0x1000,
    k_EPersonaChangeSteamLevel = 0x2000,
    k_EPersonaChangeRichPresence = 0x4000,
};

struct FriendGameInfo_t
{
    CGameID m_gameID;
    uint32 m_unGameIP;
    uint16 m_usGamePort;
    uint16 m_usQueryPort;
    CSteamID m_steamIDLobby;
};

/// The user's friends, personas, groups, chats, rich presence and the overlay.
class ISteamFriends
{
public:
    virtual const char *GetPersonaName() = 0;
    virtual EPersonaState GetPersonaState() = 0;
    virtual int GetFriendCount( int iFriendFlags ) = 0;
    virtual CSteamID GetFriendByIndex( int iFriend, int iFriendFlags ) = 0;
    virtual EFriendRelationship GetFriendRelationship( CSteamID steamIDFriend ) = 0;
    virtual EPersonaState GetFriendPersonaState( CSteamID steamIDFriend ) = 0;
    virtual const char *GetFriendPersonaName( CSteamID steamIDFriend ) = 0;
    virtual bool GetFriendGamePlayed(
        CSteamID steamIDFriend, STEAM_OUT_STRUCT() FriendGameInfo_t *pFriendGameInfo ) = 0;
    virtual const char *GetFriendPersonaNameHistory( CSteamID steamIDFriend, int iPersonaName ) = 0;
    virtual int GetFriendSteamLevel( CSteamID steamIDFriend ) = 0;
    virtual const char *GetPlayerNickname( CSteamID steamIDPlayer ) = 0;
    virtual int GetFriendsGroupCount() = 0;
    virtual FriendsGroupID_t GetFriendsGroupIDByIndex( int iFG ) = 0;
    virtual const char *GetFriendsGroupName( FriendsGroupID_t friendsGroupID ) = 0;
    virtual int GetFriendsGroupMembersCount( FriendsGroupID_t friendsGroupID ) = 0;
    virtual void GetFriendsGroupMembersList(
        FriendsGroupID_t friendsGroupID,
        STEAM_OUT_ARRAY_CALL( nMembersCount, GetFriendsGroupMembersCount, friendsGroupID ) CSteamID *pOutSteamIDMembers,
        int nMembersCount ) = 0;
    virtual bool HasFriend( CSteamID steamIDFriend, int iFriendFlags ) = 0;
    virtual int GetClanCount() = 0;
    virtual CSteamID GetClanByIndex( int iClan ) = 0;
    virtual const char *GetClanName( CSteamID steamIDClan ) = 0;
    virtual const char *GetClanTag( CSteamID steamIDClan ) = 0;
    virtual bool GetClanActivityCounts( CSteamID steamIDClan, int *pnOnline, int *pnInGame, int *pnChatting ) = 0;
    STEAM_CALL_RESULT( DownloadClanActivityCountsResult_t )
    virtual SteamAPICall_t DownloadClanActivityCounts(
        STEAM_ARRAY_COUNT( cClansToRequest ) CSteamID *psteamIDClans, int cClansToRequest ) = 0;
    virtual int GetFriendCountFromSource( CSteamID steamIDSource ) = 0;
    virtual CSteamID GetFriendFromSourceByIndex( CSteamID steamIDSource, int iFriend ) = 0;
    virtual bool IsUserInSource( CSteamID steamIDUser, CSteamID steamIDSource ) = 0;
    virtual void SetInGameVoiceSpeaking( CSteamID steamIDUser, bool bSpeaking ) = 0;
    virtual void ActivateGameOverlay( const char *pchDialog ) = 0;
    virtual void ActivateGameOverlayToUser( const char *pchDialog, CSteamID steamID ) = 0;
    virtual void ActivateGameOverlayToWebPage(
        const char *pchURL, EActivateGameOverlayToWebPageMode eMode = k_EActivateGameOverlayToWebPageMode_Default ) = 0;
    virtual void ActivateGameOverlayToStore( AppId_t nAppID, EOverlayToStoreFlag eFlag ) = 0;
    virtual void SetPlayedWith( CSteamID steamIDUserPlayedWith ) = 0;
    virtual void ActivateGameOverlayInviteDialog( CSteamID steamIDLobby ) = 0;
    virtual int GetSmallFriendAvatar( CSteamID steamIDFriend ) = 0;
    virtual int GetMediumFriendAvatar( CSteamID steamIDFriend ) = 0;
    virtual int GetLargeFriendAvatar( CSteamID steamIDFriend ) = 0;
    virtual bool RequestUserInformation( CSteamID steamIDUser, bool bRequireNameOnly ) = 0;
    STEAM_CALL_RESULT( ClanOfficerListResponse_t )
    virtual SteamAPICall_t RequestClanOfficerList( CSteamID steamIDClan ) = 0;
    virtual CSteamID GetClanOwner( CSteamID steamIDClan ) = 0;
    virtual int GetClanOfficerCount( CSteamID steamIDClan ) = 0;
    virtual CSteamID GetClanOfficerByIndex( CSteamID steamIDClan, int iOfficer ) = 0;
    virtual bool SetRichPresence( const char *pchKey, const char *pchValue ) = 0;
    virtual void ClearRichPresence() = 0;
    virtual const char *GetFriendRichPresence( CSteamID steamIDFriend, const char *pchKey ) = 0;
    virtual int GetFriendRichPresenceKeyCount( CSteamID steamIDFriend ) = 0;
    virtual const char *GetFriendRichPresenceKeyByIndex( CSteamID steamIDFriend, int iKey ) = 0;
    virtual void RequestFriendRichPresence( CSteamID steamIDFriend ) = 0;
    virtual bool InviteUserToGame( CSteamID steamIDFriend, const char *pchConnectString ) = 0;
    virtual int GetCoplayFriendCount() = 0;
    virtual CSteamID GetCoplayFriend( int iCoplayFriend ) = 0;
    virtual int GetFriendCoplayTime( CSteamID steamIDFriend ) = 0;
    virtual AppId_t GetFriendCoplayGame( CSteamID steamIDFriend ) = 0;
    STEAM_CALL_RESULT( JoinClanChatRoomCompletionResult_t )
    virtual SteamAPICall_t JoinClanChatRoom( CSteamID steamIDClan ) = 0;
    virtual bool LeaveClanChatRoom( CSteamID steamIDClan ) = 0;
    virtual int GetClanChatMemberCount( CSteamID steamIDClan ) = 0;
    virtual CSteamID GetChatMemberByIndex( CSteamID steamIDClan, int iUser ) = 0;
    virtual bool SendClanChatMessage( CSteamID steamIDClanChat, const char *pchText ) = 0;
    virtual int GetClanChatMessage(
        CSteamID steamIDClanChat, int iMessage, void *prgchText, int cchTextMax, EChatEntryType *peChatEntryType,
        STEAM_OUT_STRUCT() CSteamID *psteamidChatter ) = 0;
    virtual bool IsClanChatAdmin( CSteamID steamIDClanChat, CSteamID steamIDUser ) = 0;
    virtual bool IsClanChatWindowOpenInSteam( CSteamID steamIDClanChat ) = 0;
    virtual bool OpenClanChatWindowInSteam( CSteamID steamIDClanChat ) = 0;
    virtual bool CloseClanChatWindowInSteam( CSteamID steamIDClanChat ) = 0;
    virtual bool SetListenForFriendsMessages( bool bInterceptEnabled ) = 0;
    virtual bool ReplyToFriendMessage( CSteamID steamIDFriend, const char *pchMsgToSend ) = 0;
    virtual int GetFriendMessage(
        CSteamID steamIDFriend, int iMessageID, void *pvData, int cubData, EChatEntryType *peChatEntryType ) = 0;
    STEAM_CALL_RESULT( FriendsGetFollowerCount_t )
    virtual SteamAPICall_t GetFollowerCount( CSteamID steamID ) = 0;
    STEAM_CALL_RESULT( FriendsIsFollowing_t )
    virtual SteamAPICall_t IsFollowing( CSteamID steamID ) = 0;
    STEAM_CALL_RESULT( FriendsEnumerateFollowingList_t )
    virtual SteamAPICall_t EnumerateFollowingList( uint32 unStartIndex ) = 0;
    virtual bool IsClanPublic( CSteamID steamIDClan ) = 0;
    virtual bool IsClanOfficialGameGroup( CSteamID steamIDClan ) = 0;
    virtual int GetNumChatsWithUnreadPriorityMessages() = 0;
    virtual void ActivateGameOverlayRemotePlayTogetherInviteDialog( CSteamID steamIDLobby ) = 0;
    virtual bool RegisterProtocolInOverlayBrowser( const char *pchProtocol ) = 0;
    virtual void ActivateGameOverlayInviteDialogConnectString( const char *pchConnectString ) = 0;
    STEAM_CALL_RESULT( EquippedProfileItems_t )
    virtual SteamAPICall_t RequestEquippedProfileItems( CSteamID steamID ) = 0;
    virtual bool BHasEquippedProfileItem( CSteamID steamID, ECommunityProfileItemType itemType ) = 0;
    virtual const char *GetProfileItemPropertyString(
        CSteamID steamID, ECommunityProfileItemType itemType, ECommunityProfileItemProperty prop ) = 0;
    virtual uint32 GetProfileItemPropertyUint(
        CSteamID steamID, ECommunityProfileItemType itemType, ECommunityProfileItemProperty prop ) = 0;
};

#define STEAMFRIENDS_INTERFACE_VERSION "SteamFriends018"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamFriends *SteamFriends();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamFriends *, SteamFriends, STEAMFRIENDS_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

struct PersonaStateChange_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 4 };
    uint64 m_ulSteamID;
    int m_nChangeFlags;
};

struct GameOverlayActivated_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 31 };
    uint8 m_bActive;
    bool m_bUserInitiated;
    AppId_t m_nAppID;
    uint32 m_dwOverlayPID;
};

struct GameServerChangeRequested_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 32 };
    char m_rgchServer[64];
    char m_rgchPassword[64];
};

struct GameLobbyJoinRequested_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 33 };
    CSteamID m_steamIDLobby;
    CSteamID m_steamIDFriend;
};

struct AvatarImageLoaded_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 34 };
    CSteamID m_steamID;
    int m_iImage;
    int m_iWide;
    int m_iTall;
};

struct ClanOfficerListResponse_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 35 };
    CSteamID m_steamIDClan;
    int m_cOfficers;
    uint8 m_bSuccess;
};

struct FriendRichPresenceUpdate_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 36 };
    CSteamID m_steamIDFriend;
    AppId_t m_nAppID;
};

struct GameRichPresenceJoinRequested_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 37 };
    CSteamID m_steamIDFriend;
    char m_rgchConnect[k_cchMaxRichPresenceValueLength];
};

struct GameConnectedClanChatMsg_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 38 };
    CSteamID m_steamIDClanChat;
    CSteamID m_steamIDUser;
    int m_iMessageID;
};

struct GameConnectedChatJoin_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 39 };
    CSteamID m_steamIDClanChat;
    CSteamID m_steamIDUser;
};

struct GameConnectedChatLeave_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 40 };
    CSteamID m_steamIDClanChat;
    CSteamID m_steamIDUser;
    bool m_bKicked;
    bool m_bDropped;
};

struct DownloadClanActivityCountsResult_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 41 };
    bool m_bSuccess;
};

struct JoinClanChatRoomCompletionResult_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 42 };
    CSteamID m_steamIDClanChat;
    EChatRoomEnterResponse m_eChatRoomEnterResponse;
};

struct GameConnectedFriendChatMsg_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 43 };
    CSteamID m_steamIDUser;
    int m_iMessageID;
};

struct FriendsGetFollowerCount_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 44 };
    EResult m_eResult;
    CSteamID m_steamID;
    int m_nCount;
};

struct FriendsIsFollowing_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 45 };
    EResult m_eResult;
    CSteamID m_steamID;
    bool m_bIsFollowing;
};

struct FriendsEnumerateFollowingList_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 46 };
    EResult m_eResult;
    CSteamID m_rgSteamID[k_cEnumerateFollowersMax];
    int32 m_nResultsReturned;
    int32 m_nTotalResultCount;
};

struct UnreadChatMessagesChanged_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 48 };
};

struct OverlayBrowserProtocolNavigation_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 49 };
    char rgchURI[1024];
};

struct EquippedProfileItemsChanged_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 50 };
    CSteamID m_steamID;
};

struct EquippedProfileItems_t
{
    enum { k_iCallback = k_iSteamFriendsCallbacks + 51 };
    EResult m_eResult;
    CSteamID m_steamID;
    bool m_bHasAnimatedAvatar;
    bool m_bHasAvatarFrame;
    bool m_bHasProfileModifier;
    bool m_bHasProfileBackground;
    bool m_bHasMiniProfileBackground;
    bool m_bFromCache;
};

#pragma pack( pop )

#endif // ISTEAMFRIENDS_H
