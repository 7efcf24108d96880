// ISteamNetworkingMessages: messages to an identity without managing connections, UDP-like but reliable on request.

#ifndef ISTEAMNETWORKINGMESSAGES_H
#define ISTEAMNETWORKINGMESSAGES_H

#include "steamnetworkingtypes.h"
#include "steam_api_common.h"

/// Messages to an identity, without connections to manage: like UDP, but reliable on request, and encrypted.
class ISteamNetworkingMessages
{
public:
    /// Sends a message with k_nSteamNetworkingSend_* flags, opening a session if needed. Both ends use channels
    /// from 0 up to tell messages apart. k_EResultOK when it is sent or queued; k_EResultNoConnection if the
    /// session has failed, k_EResultConnectFailed if it failed and must be closed first.
    virtual EResult SendMessageToUser(
        const SteamNetworkingIdentity &identityRemote, const void *pubData, uint32 cubData, int nSendFlags,
        int nRemoteChannel ) = 0;

    /// Takes up to `nMaxMessages` messages of a channel. Returns how many. Release each one.
    virtual int ReceiveMessagesOnChannel(
        int nLocalChannel, SteamNetworkingMessage_t **ppOutMessages, int nMaxMessages ) = 0;

    /// Answers SteamNetworkingMessagesSessionRequest_t: lets the messages of a peer in. Sending to the peer does it
    /// too. False if there is no request.
    virtual bool AcceptSessionWithUser( const SteamNetworkingIdentity &identityRemote ) = 0;

    /// Ends the session with a peer and drops what is queued. False if there is none.
    virtual bool CloseSessionWithUser( const SteamNetworkingIdentity &identityRemote ) = 0;

    /// Closes one channel with a peer; the session ends with its last channel.
    virtual bool CloseChannelWithUser( const SteamNetworkingIdentity &identityRemote, int nLocalChannel ) = 0;

    /// State of the session with a peer; either pointer may be null.
    virtual ESteamNetworkingConnectionState GetSessionConnectionInfo(
        const SteamNetworkingIdentity &identityRemote, SteamNetConnectionInfo_t *pConnectionInfo,
        SteamNetConnectionRealTimeStatus_t *pQuickStatus ) = 0;

protected:
    // Not owned by its users: the library destroys it.
    ~ISteamNetworkingMessages() {}
};

#define STEAMNETWORKINGMESSAGES_INTERFACE_VERSION "SteamNetworkingMessages002"

STEAM_DEFINE_USER_INTERFACE_ACCESSOR(
    ISteamNetworkingMessages *, SteamNetworkingMessages_SteamAPI, STEAMNETWORKINGMESSAGES_INTERFACE_VERSION );
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR(
    ISteamNetworkingMessages *, SteamGameServerNetworkingMessages_SteamAPI, STEAMNETWORKINGMESSAGES_INTERFACE_VERSION );

/// The user-side instance; null before SteamAPI_Init.
inline ISteamNetworkingMessages *SteamNetworkingMessages() { return SteamNetworkingMessages_SteamAPI(); }

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamNetworkingMessages *SteamGameServerNetworkingMessages()
{
    return SteamGameServerNetworkingMessages_SteamAPI();
}

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// A peer sent messages and waits to be accepted: AcceptSessionWithUser, or ignore it.
struct SteamNetworkingMessagesSessionRequest_t
{
    enum { k_iCallback = k_iSteamNetworkingMessagesCallbacks + 1 };
    /// The peer.
    SteamNetworkingIdentity m_identityRemote;
};

#pragma pack( pop )

#pragma pack( push, 1 )

/// A session failed. What was queued is lost.
struct SteamNetworkingMessagesSessionFailed_t
{
    enum { k_iCallback = k_iSteamNetworkingMessagesCallbacks + 2 };
    /// The session: who, and why it failed.
    SteamNetConnectionInfo_t m_info;
};

#pragma pack( pop )

#endif // ISTEAMNETWORKINGMESSAGES_H
