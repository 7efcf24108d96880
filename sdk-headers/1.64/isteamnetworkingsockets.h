// ISteamNetworkingSockets: encrypted, message-oriented connections, by IP, peer to peer and over relays.

#ifndef ISTEAMNETWORKINGSOCKETS_H
#define ISTEAMNETWORKINGSOCKETS_H

#include "steamnetworkingtypes.h"
#include "steam_api_common.h"

struct SteamNetAuthenticationStatus_t;
struct SteamNetworkingFakeIPResult_t;
class ISteamNetworkingConnectionSignaling;
class ISteamNetworkingSignalingRecvContext;
class ISteamNetworkingFakeUDPPort;

/// Connections that carry messages, reliable or not, encrypted and authenticated: by IP address, peer to peer, and
/// through Steam's relay network.
class ISteamNetworkingSockets
{
public:
    // Connecting.

    /// Listens on an address and UDP port; an all-zero address means all of them. Connections arrive as
    /// SteamNetConnectionStatusChangedCallback_t in state Connecting. k_HSteamListenSocket_Invalid on failure.
    virtual HSteamListenSocket CreateListenSocketIP(
        const SteamNetworkingIPAddr &localAddress, int nOptions, const SteamNetworkingConfigValue_t *pOptions ) = 0;

    /// Starts connecting to an address and port. SteamNetConnectionStatusChangedCallback_t tells what becomes of
    /// it. k_HSteamNetConnection_Invalid on failure.
    virtual HSteamNetConnection ConnectByIPAddress(
        const SteamNetworkingIPAddr &address, int nOptions, const SteamNetworkingConfigValue_t *pOptions ) = 0;

    /// Listens for peer-to-peer connections on a virtual port, 0 to 999, of this identity.
    virtual HSteamListenSocket CreateListenSocketP2P(
        int nLocalVirtualPort, int nOptions, const SteamNetworkingConfigValue_t *pOptions ) = 0;

    /// Starts connecting to an identity, on its virtual port.
    virtual HSteamNetConnection ConnectP2P(
        const SteamNetworkingIdentity &identityRemote, int nRemoteVirtualPort, int nOptions,
        const SteamNetworkingConfigValue_t *pOptions ) = 0;

    /// Accepts a connection that arrived at a listen socket. Do it within seconds, from the callback or soon after.
    /// k_EResultInvalidState if it is not waiting to be accepted, k_EResultInvalidParam if there is no such
    /// connection.
    virtual EResult AcceptConnection( HSteamNetConnection hConn ) = 0;

    /// Closes, refuses or forgets a connection; the handle is invalid from then on. `nReason` is one of the app's
    /// own codes (ESteamNetConnectionEnd, 1000 to 2999) or 0 and reaches the other end, as does `pszDebug`, up to
    /// 127 bytes, which may be null. With `bEnableLinger`, reliable data still waiting is delivered first.
    virtual bool CloseConnection(
        HSteamNetConnection hPeer, int nReason, const char *pszDebug, bool bEnableLinger ) = 0;

    /// Closes a listen socket, and every connection that came in on it without lingering.
    virtual bool CloseListenSocket( HSteamListenSocket hSocket ) = 0;

    // Labels.

    /// A number of the program's own on a connection; it comes with each message and status change. Default -1.
    virtual bool SetConnectionUserData( HSteamNetConnection hPeer, int64 nUserData ) = 0;

    /// The number SetConnectionUserData stored; -1 if there is no such connection.
    virtual int64 GetConnectionUserData( HSteamNetConnection hPeer ) = 0;

    /// Name of a connection for log messages.
    virtual void SetConnectionName( HSteamNetConnection hPeer, const char *pszName ) = 0;

    /// Copies the name of a connection. False if there is no such connection.
    virtual bool GetConnectionName( HSteamNetConnection hPeer, char *pszName, int nMaxLen ) = 0;

    // Messages.

    /// Copies and sends a message of up to 512 KB (k_cbMaxSteamNetworkingSocketsMessageSizeSend) with
    /// k_nSteamNetworkingSend_* flags. `pOutMessageNumber`, if not null, gets its number. k_EResultOK when it is
    /// sent or queued; k_EResultLimitExceeded if the send buffer is full, k_EResultNoConnection if the connection
    /// has ended, k_EResultInvalidState, k_EResultInvalidParam, and k_EResultIgnored for an unreliable message that
    /// had to be dropped.
    virtual EResult SendMessageToConnection(
        HSteamNetConnection hConn, const void *pData, uint32 cbData, int nSendFlags, int64 *pOutMessageNumber ) = 0;

    /// Sends messages from ISteamNetworkingUtils::AllocateMessage without copying, each to the connection and lane
    /// it names; takes all of them over. `pOutMessageNumberOrResult`, if not null, gets for each its number, or a
    /// negative EResult.
    virtual void SendMessages(
        int nMessages, SteamNetworkingMessage_t *const *pMessages, int64 *pOutMessageNumberOrResult ) = 0;

    /// Sends at once what Nagle's algorithm holds back on a connection.
    virtual EResult FlushMessagesOnConnection( HSteamNetConnection hConn ) = 0;

    /// Takes up to `nMaxMessages` messages that arrived on a connection. Returns how many, -1 if there is no such
    /// connection. Release each one.
    virtual int ReceiveMessagesOnConnection(
        HSteamNetConnection hConn, SteamNetworkingMessage_t **ppOutMessages, int nMaxMessages ) = 0;

    // State.

    /// Who is at the other end, and the state of a connection. False if there is no such connection.
    virtual bool GetConnectionInfo( HSteamNetConnection hConn, SteamNetConnectionInfo_t *pInfo ) = 0;

    /// Ping, quality, rates and queues of a connection, and of its first `nLanes` lanes. `pStatus` may be null, and
    /// `pLanes` if `nLanes` is 0.
    virtual EResult GetConnectionRealTimeStatus(
        HSteamNetConnection hConn, SteamNetConnectionRealTimeStatus_t *pStatus, int nLanes,
        SteamNetConnectionRealTimeLaneStatus_t *pLanes ) = 0;

    /// Writes a report of several lines for people. Returns -1 if there is no such connection, 0 on success, else
    /// the size in bytes the buffer needs.
    virtual int GetDetailedConnectionStatus( HSteamNetConnection hConn, char *pszBuf, int cbBuf ) = 0;

    /// The address and port a listen socket is bound to. False if there is no such socket or it has no address.
    virtual bool GetListenSocketAddress( HSteamListenSocket hSocket, SteamNetworkingIPAddr *address ) = 0;

    // Pairs and lanes.

    /// Two connections that are each other's other end, for a game that is its own server. With
    /// `bUseNetworkLoopback` through UDP on this machine, else by handing over memory. `pIdentity1` is who connection 1
    /// sees at its other end, `pIdentity2` who connection 2 sees; either may be null, for the local host.
    virtual bool CreateSocketPair(
        HSteamNetConnection *pOutConnection1, HSteamNetConnection *pOutConnection2, bool bUseNetworkLoopback,
        const SteamNetworkingIdentity *pIdentity1, const SteamNetworkingIdentity *pIdentity2 ) = 0;

    /// Divides the outgoing messages of a connection into lanes. Lower priority numbers are sent first; lanes of
    /// equal priority share by weight. Null arrays mean equal priorities and weights.
    virtual EResult ConfigureConnectionLanes(
        HSteamNetConnection hConn, int nNumLanes, const int *pLanePriorities, const uint16 *pLaneWeights ) = 0;

    // Identity.

    /// Who this end is. False if that is not yet known.
    virtual bool GetIdentity( SteamNetworkingIdentity *pIdentity ) = 0;

    /// Starts getting the certificate that connections need, so that the first one does not wait for it.
    virtual ESteamNetworkingAvailability InitAuthentication() = 0;

    /// Whether this end can authenticate itself, with details if `pDetails` is not null.
    virtual ESteamNetworkingAvailability GetAuthenticationStatus( SteamNetAuthenticationStatus_t *pDetails ) = 0;

    // Poll groups.

    /// A group that receives the messages of many connections at once.
    virtual HSteamNetPollGroup CreatePollGroup() = 0;

    /// Destroys a poll group; its connections stay open, in no group.
    virtual bool DestroyPollGroup( HSteamNetPollGroup hPollGroup ) = 0;

    /// Puts a connection in a poll group, with the messages it has; k_HSteamNetPollGroup_Invalid takes it out.
    virtual bool SetConnectionPollGroup( HSteamNetConnection hConn, HSteamNetPollGroup hPollGroup ) = 0;

    /// Takes up to `nMaxMessages` messages of a group's connections, in the order they arrived for each connection.
    /// Returns how many, -1 if there is no such group. Release each one.
    virtual int ReceiveMessagesOnPollGroup(
        HSteamNetPollGroup hPollGroup, SteamNetworkingMessage_t **ppOutMessages, int nMaxMessages ) = 0;

    // Relay network: clients.

    /// Relay network: takes a ticket for a hosted server that the game's backend handed out, and stores it for
    /// connecting.
    virtual bool ReceivedRelayAuthTicket(
        const void *pvTicket, int cbTicket, SteamDatagramRelayAuthTicket *pOutParsedTicket ) = 0;

    /// Relay network: looks for a stored ticket. Returns the seconds it is still valid, 0 if there is none.
    virtual int FindRelayAuthTicketForServer(
        const SteamNetworkingIdentity &identityGameServer, int nRemoteVirtualPort,
        SteamDatagramRelayAuthTicket *pOutParsedTicket ) = 0;

    /// Relay network: starts connecting to a server in a data center, for which a ticket is stored.
    virtual HSteamNetConnection ConnectToHostedDedicatedServer(
        const SteamNetworkingIdentity &identityTarget, int nRemoteVirtualPort, int nOptions,
        const SteamNetworkingConfigValue_t *pOptions ) = 0;

    // Relay network: servers in data centers.

    /// Relay network: the UDP port this hosted server was given (environment SDR_LISTEN_PORT); 0 if it is not
    /// hosted.
    virtual uint16 GetHostedDedicatedServerPort() = 0;

    /// Relay network: the data center this server runs in; 0 if it is not hosted or not known yet.
    virtual SteamNetworkingPOPID GetHostedDedicatedServerPOPID() = 0;

    /// Relay network: where clients reach this hosted server, to be handed to the game's backend.
    virtual EResult GetHostedDedicatedServerAddress( SteamDatagramHostedAddress *pRouting ) = 0;

    /// Relay network: listens on a virtual port of this hosted server.
    virtual HSteamListenSocket CreateHostedDedicatedServerListenSocket(
        int nLocalVirtualPort, int nOptions, const SteamNetworkingConfigValue_t *pOptions ) = 0;

    /// Relay network: a signed blob that proves to the game's backend who this hosted server is. Fill in the app
    /// data of `pLoginInfo` first; `pcbSignedBlob` is the size of the buffer and becomes the size used.
    virtual EResult GetGameCoordinatorServerLogin(
        SteamDatagramGameCoordinatorServerLogin *pLoginInfo, int *pcbSignedBlob, void *pBlob ) = 0;

    // Peer to peer with signaling of your own.

    /// Starts a peer-to-peer connection whose rendezvous messages the program carries itself.
    virtual HSteamNetConnection ConnectP2PCustomSignaling(
        ISteamNetworkingConnectionSignaling *pSignaling, const SteamNetworkingIdentity *pPeerIdentity,
        int nRemoteVirtualPort, int nOptions, const SteamNetworkingConfigValue_t *pOptions ) = 0;

    /// Hands over a rendezvous message that arrived for ConnectP2PCustomSignaling or starts a new connection.
    virtual bool ReceivedP2PCustomSignal(
        const void *pMsg, int cbMsg, ISteamNetworkingSignalingRecvContext *pContext ) = 0;

    // Certificates of your own.

    /// Makes a request to be signed by an authority of the game's own. `pcbBlob` is the size of the buffer and
    /// becomes the size used.
    virtual bool GetCertificateRequest( int *pcbBlob, void *pBlob, SteamNetworkingErrMsg &errMsg ) = 0;

    /// Sets the certificate that answers GetCertificateRequest.
    virtual bool SetCertificate( const void *pCertificate, int cbCertificate, SteamNetworkingErrMsg &errMsg ) = 0;

    /// Changes who this end is, and forgets its certificate. Only while there are no connections or listen sockets.
    virtual void ResetIdentity( const SteamNetworkingIdentity *pIdentity ) = 0;

    // Callback functions.

    /// Runs the callback functions set in the configuration. Status changes of the Steam API come through the usual
    /// callbacks instead.
    virtual void RunCallbacks() = 0;

    // FakeIP.

    /// Asks for a FakeIP with this many ports. SteamNetworkingFakeIPResult_t tells the result.
    virtual bool BeginAsyncRequestFakeIP( int nNumPorts ) = 0;

    /// The FakeIP and ports of this end, from a port index on.
    virtual void GetFakeIP( int idxFirstPort, SteamNetworkingFakeIPResult_t *pInfo ) = 0;

    /// Listens on one of the FakeIP's ports, by its index.
    virtual HSteamListenSocket CreateListenSocketP2PFakeIP(
        int idxFakePort, int nOptions, const SteamNetworkingConfigValue_t *pOptions ) = 0;

    /// The FakeIP of the other end of a connection that came in or went out by FakeIP.
    virtual EResult GetRemoteFakeIPForConnection( HSteamNetConnection hConn, SteamNetworkingIPAddr *pOutAddr ) = 0;

    /// A port of the FakeIP to use like a UDP socket, by its index; -1 for a client's own port.
    virtual ISteamNetworkingFakeUDPPort *CreateFakeUDPPort( int idxFakeServerPort ) = 0;

protected:
    // Not owned by its users: the library destroys it.
    ~ISteamNetworkingSockets() {}
};

#define STEAMNETWORKINGSOCKETS_INTERFACE_VERSION "SteamNetworkingSockets012"

STEAM_DEFINE_USER_INTERFACE_ACCESSOR(
    ISteamNetworkingSockets *, SteamNetworkingSockets_SteamAPI, STEAMNETWORKINGSOCKETS_INTERFACE_VERSION );
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR(
    ISteamNetworkingSockets *, SteamGameServerNetworkingSockets_SteamAPI, STEAMNETWORKINGSOCKETS_INTERFACE_VERSION );

/// The user-side instance; null before SteamAPI_Init.
inline ISteamNetworkingSockets *SteamNetworkingSockets() { return SteamNetworkingSockets_SteamAPI(); }

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamNetworkingSockets *SteamGameServerNetworkingSockets()
{
    return SteamGameServerNetworkingSockets_SteamAPI();
}

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// A connection was created, connected, closed by the other end, or failed. After ClosedByPeer or
/// ProblemDetectedLocally, close the handle with CloseConnection.
struct SteamNetConnectionStatusChangedCallback_t
{
    enum { k_iCallback = k_iSteamNetworkingSocketsCallbacks + 1 };
    /// The connection.
    HSteamNetConnection m_hConn;
    /// The connection as it is now.
    SteamNetConnectionInfo_t m_info;
    /// The state before.
    ESteamNetworkingConnectionState m_eOldState;
};

/// This end's ability to authenticate itself changed.
struct SteamNetAuthenticationStatus_t
{
    enum { k_iCallback = k_iSteamNetworkingSocketsCallbacks + 2 };
    /// The status.
    ESteamNetworkingAvailability m_eAvail;
    /// More about it, in English, for logs.
    char m_debugMsg[256];
};

#pragma pack( pop )

#endif // ISTEAMNETWORKINGSOCKETS_H
