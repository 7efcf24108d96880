// ISteamNetworking: peer-to-peer packets and sockets by Steam id. Superseded by ISteamNetworkingSockets and
// ISteamNetworkingMessages, kept for games that already use it.

#ifndef ISTEAMNETWORKING_H
#define ISTEAMNETWORKING_H

#include "steam_api_common.h"

/// A connection of the old sockets.
typedef uint32 SNetSocket_t;

/// A listen socket of the old sockets.
typedef uint32 SNetListenSocket_t;

/// Why a session failed.
enum EP2PSessionError
{
    k_EP2PSessionErrorNone = 0,
    /// This user does not own the app.
    k_EP2PSessionErrorNoRightsToApp = 2,
    /// The other end did not answer: it is away, not running the app, or refused.
    k_EP2PSessionErrorTimeout = 4,
    k_EP2PSessionErrorNotRunningApp_DELETED = 1,
    k_EP2PSessionErrorDestinationNotLoggedIn_DELETED = 3,
    k_EP2PSessionErrorMax = 5,
};

/// How a packet is sent.
enum EP2PSend
{
    /// Like UDP, up to 1200 bytes. Held back until a session exists.
    k_EP2PSendUnreliable = 0,
    /// Like UDP, but dropped while there is no session yet.
    k_EP2PSendUnreliableNoDelay = 1,
    /// Delivered in order, up to 1 MB.
    k_EP2PSendReliable = 2,
    /// Reliable, but gathered into larger packets, for up to 200 ms.
    k_EP2PSendReliableWithBuffering = 3,
};

/// State of an old socket.
enum ESNetSocketState
{
    k_ESNetSocketStateInvalid = 0,
    /// Connected.
    k_ESNetSocketStateConnected = 1,
    /// Connecting has begun.
    k_ESNetSocketStateInitiated = 10,
    k_ESNetSocketStateLocalCandidatesFound = 11,
    k_ESNetSocketStateReceivedRemoteCandidates = 12,
    k_ESNetSocketStateChallengeHandshake = 15,
    /// Closing: this end told the other.
    k_ESNetSocketStateDisconnecting = 21,
    /// Closed by this end.
    k_ESNetSocketStateLocalDisconnect = 22,
    /// Connecting took too long.
    k_ESNetSocketStateTimeoutDuringConnect = 23,
    /// Closed by the other end.
    k_ESNetSocketStateRemoteEndDisconnected = 24,
    /// The connection broke.
    k_ESNetSocketStateConnectionBroken = 25,
};

/// How an old socket is connected.
enum ESNetSocketConnectionType
{
    k_ESNetSocketConnectionTypeNotConnected = 0,
    /// Direct.
    k_ESNetSocketConnectionTypeUDP = 1,
    /// Over a relay.
    k_ESNetSocketConnectionTypeUDPRelay = 2,
};

/// State of a session, as GetP2PSessionState tells it.
struct P2PSessionState_t
{
    /// 1 if connected.
    uint8 m_bConnectionActive;
    /// 1 while connecting.
    uint8 m_bConnecting;
    /// The last EP2PSessionError.
    uint8 m_eP2PSessionError;
    /// 1 if over a relay.
    uint8 m_bUsingRelay;
    /// Bytes waiting to be sent.
    int32 m_nBytesQueuedForSend;
    /// Packets waiting to be sent.
    int32 m_nPacketsQueuedForSend;
    /// Address of the other end, host byte order; may be a relay's.
    uint32 m_nRemoteIP;
    /// Port of the other end, host byte order.
    uint16 m_nRemotePort;
};

/// Peer-to-peer packets and sockets by Steam id. Superseded by ISteamNetworkingSockets and
/// ISteamNetworkingMessages.
class ISteamNetworking
{
public:
    // Packets.

    /// Sends a packet to a user or server, opening a session if needed. Unreliable packets hold up to 1200 bytes,
    /// reliable ones up to 1 MB. Both ends use channels from 0 up to tell packets apart. False if the packet was
    /// refused; P2PSessionConnectFail_t reports later failures.
    virtual bool SendP2PPacket(
        CSteamID steamIDRemote, const void *pubData, uint32 cubData, EP2PSend eP2PSendType, int nChannel = 0 ) = 0;

    /// Whether a packet waits on a channel, and its size in bytes.
    virtual bool IsP2PPacketAvailable( uint32 *pcubMsgSize, int nChannel = 0 ) = 0;

    /// Takes the next packet of a channel: bytes, size and sender. False if there is none. What does not fit in
    /// `cubDest` bytes is lost.
    virtual bool ReadP2PPacket(
        void *pubDest, uint32 cubDest, uint32 *pcubMsgSize, CSteamID *psteamIDRemote, int nChannel = 0 ) = 0;

    /// Answers P2PSessionRequest_t: lets the packets of a user in. Sending to the user does it too.
    virtual bool AcceptP2PSessionWithUser( CSteamID steamIDRemote ) = 0;

    /// Ends the session with a user and drops what is queued. New packets from the user ask again.
    virtual bool CloseP2PSessionWithUser( CSteamID steamIDRemote ) = 0;

    /// Closes one channel with a user; the session ends with its last channel.
    virtual bool CloseP2PChannelWithUser( CSteamID steamIDRemote, int nChannel ) = 0;

    /// State of the session with a user. False if there is none.
    virtual bool GetP2PSessionState( CSteamID steamIDRemote, P2PSessionState_t *pConnectionState ) = 0;

    /// Whether packets may go over Steam's relays when a direct connection fails. Default: yes. Applies to sessions
    /// opened later.
    virtual bool AllowP2PPacketRelay( bool bAllow ) = 0;

    // Sockets, older still.

    /// Old sockets: listens on a virtual port for Steam ids, or on an address and port (host byte order) for IP.
    /// SocketStatusCallback_t reports connections. 0 on failure.
    virtual SNetListenSocket_t CreateListenSocket(
        int nVirtualP2PPort, SteamIPAddress_t nIP, uint16 nPort, bool bAllowUseOfPacketRelay ) = 0;

    /// Old sockets: connects to a virtual port of a Steam id. `nTimeoutSec` 0 means the default. Progress arrives
    /// as SocketStatusCallback_t.
    virtual SNetSocket_t CreateP2PConnectionSocket(
        CSteamID steamIDTarget, int nVirtualPort, int nTimeoutSec, bool bAllowUseOfPacketRelay ) = 0;

    /// Old sockets: connects to an address and port (host byte order).
    virtual SNetSocket_t CreateConnectionSocket( SteamIPAddress_t nIP, uint16 nPort, int nTimeoutSec ) = 0;

    /// Old sockets: closes a connection, telling the other end or not. Unread data is lost.
    virtual bool DestroySocket( SNetSocket_t hSocket, bool bNotifyRemoteEnd ) = 0;

    /// Old sockets: closes a listen socket and all its connections.
    virtual bool DestroyListenSocket( SNetListenSocket_t hSocket, bool bNotifyRemoteEnd ) = 0;

    /// Old sockets: sends a message; reliable ones hold up to 1 MB, unreliable ones up to GetMaxPacketSize bytes.
    virtual bool SendDataOnSocket( SNetSocket_t hSocket, void *pubData, uint32 cubData, bool bReliable ) = 0;

    /// Old sockets: whether a message waits on a connection, and its size in bytes.
    virtual bool IsDataAvailableOnSocket( SNetSocket_t hSocket, uint32 *pcubMsgSize ) = 0;

    /// Old sockets: takes the next message of a connection. False if there is none. What does not fit is lost.
    virtual bool RetrieveDataFromSocket( SNetSocket_t hSocket, void *pubDest, uint32 cubDest, uint32 *pcubMsgSize ) = 0;

    /// Old sockets: whether a message waits on any connection of a listen socket, its size, and which.
    virtual bool IsDataAvailable( SNetListenSocket_t hListenSocket, uint32 *pcubMsgSize, SNetSocket_t *phSocket ) = 0;

    /// Old sockets: takes the next message of any connection of a listen socket.
    virtual bool RetrieveData(
        SNetListenSocket_t hListenSocket, void *pubDest, uint32 cubDest, uint32 *pcubMsgSize,
        SNetSocket_t *phSocket ) = 0;

    /// Old sockets: the other end of a connection, its state (ESNetSocketState), address and port.
    virtual bool GetSocketInfo(
        SNetSocket_t hSocket, CSteamID *pSteamIDRemote, int *peSocketStatus, SteamIPAddress_t *punIPRemote,
        uint16 *punPortRemote ) = 0;

    /// Old sockets: address and port a listen socket is bound to.
    virtual bool GetListenSocketInfo( SNetListenSocket_t hListenSocket, SteamIPAddress_t *pnIP, uint16 *pnPort ) = 0;

    /// Old sockets: whether a connection is direct, relayed, or not connected.
    virtual ESNetSocketConnectionType GetSocketConnectionType( SNetSocket_t hSocket ) = 0;

    /// Old sockets: most bytes of an unreliable message on this connection.
    virtual int GetMaxPacketSize( SNetSocket_t hSocket ) = 0;
};

#define STEAMNETWORKING_INTERFACE_VERSION "SteamNetworking006"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamNetworking *SteamNetworking();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamNetworking *, SteamNetworking, STEAMNETWORKING_INTERFACE_VERSION );

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamNetworking *SteamGameServerNetworking();
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR(
    ISteamNetworking *, SteamGameServerNetworking, STEAMNETWORKING_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// A user sent packets and waits to be accepted: AcceptP2PSessionWithUser, or ignore it.
struct P2PSessionRequest_t
{
    enum { k_iCallback = k_iSteamNetworkingCallbacks + 2 };
    /// The user.
    CSteamID m_steamIDRemote;
};

/// Packets could not be delivered; what was queued for the user is lost.
struct P2PSessionConnectFail_t
{
    enum { k_iCallback = k_iSteamNetworkingCallbacks + 3 };
    /// The user.
    CSteamID m_steamIDRemote;
    /// An EP2PSessionError.
    uint8 m_eP2PSessionError;
};

/// An old socket changed its state.
struct SocketStatusCallback_t
{
    enum { k_iCallback = k_iSteamNetworkingCallbacks + 1 };
    /// The connection.
    SNetSocket_t m_hSocket;
    /// The listen socket it came in on; 0 if none.
    SNetListenSocket_t m_hListenSocket;
    /// The other end, if it has a Steam id.
    CSteamID m_steamIDRemote;
    /// An ESNetSocketState.
    int m_eSNetSocketState;
};

#pragma pack( pop )

#endif // ISTEAMNETWORKING_H
