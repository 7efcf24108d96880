// Types of the networking interfaces: addresses, identities, messages, connection states and configuration values.

#ifndef STEAMNETWORKINGTYPES_H
#define STEAMNETWORKINGTYPES_H

#include "steamtypes.h"
#include "steamclientpublic.h"

#include <string.h>

struct SteamNetworkingMessage_t;
struct SteamNetConnectionStatusChangedCallback_t;
struct SteamNetAuthenticationStatus_t;
struct SteamRelayNetworkStatus_t;
struct SteamNetworkingMessagesSessionRequest_t;
struct SteamNetworkingMessagesSessionFailed_t;
struct SteamNetworkingFakeIPResult_t;

// Relay network types, opaque to most programs: see steamdatagram_tickets.h.
struct SteamDatagramRelayAuthTicket;
struct SteamDatagramHostedAddress;
struct SteamDatagramGameCoordinatorServerLogin;

/// Importance of a log message; higher numbers are more talkative.
enum ESteamNetworkingSocketsDebugOutputType
{
    k_ESteamNetworkingSocketsDebugOutputType_None = 0,
    k_ESteamNetworkingSocketsDebugOutputType_Bug = 1,
    k_ESteamNetworkingSocketsDebugOutputType_Error = 2,
    k_ESteamNetworkingSocketsDebugOutputType_Important = 3,
    k_ESteamNetworkingSocketsDebugOutputType_Warning = 4,
    k_ESteamNetworkingSocketsDebugOutputType_Msg = 5,
    k_ESteamNetworkingSocketsDebugOutputType_Verbose = 6,
    k_ESteamNetworkingSocketsDebugOutputType_Debug = 7,
    k_ESteamNetworkingSocketsDebugOutputType_Everything = 8,
    k_ESteamNetworkingSocketsDebugOutputType__Force32Bit = 2147483647,
};

// Handles, callbacks and limits.

/// Longest error message, including the NUL.
const int k_cchMaxSteamNetworkingErrMsg = 1024;
/// Longest reason for closing a connection, including the NUL.
const int k_cchSteamNetworkingMaxConnectionCloseReason = 128;
/// Longest description of a connection, including the NUL.
const int k_cchSteamNetworkingMaxConnectionDescription = 128;
/// Longest name a program gives a connection, including the NUL.
const int k_cchSteamNetworkingMaxConnectionAppName = 32;
/// The other end did not prove who it is.
const int k_nSteamNetworkConnectionInfoFlags_Unauthenticated = 1;
/// The connection is not encrypted.
const int k_nSteamNetworkConnectionInfoFlags_Unencrypted = 2;
/// Both ends are in this process and hand over memory.
const int k_nSteamNetworkConnectionInfoFlags_LoopbackBuffers = 4;
/// Both ends are on the same machine or local network.
const int k_nSteamNetworkConnectionInfoFlags_Fast = 8;
/// The connection goes over a relay.
const int k_nSteamNetworkConnectionInfoFlags_Relayed = 16;
/// The connection uses two wifi adapters.
const int k_nSteamNetworkConnectionInfoFlags_DualWifi = 32;
/// Most bytes of a message that can be sent.
const int k_cbMaxSteamNetworkingSocketsMessageSizeSend = 512 * 1024;
/// Send flag: may be lost, duplicated or out of order; split into packets if large.
const int k_nSteamNetworkingSend_Unreliable = 0;
/// Send flag: do not wait for more messages to fill the packet.
const int k_nSteamNetworkingSend_NoNagle = 1;
/// Unreliable, and everything waiting is sent at once.
const int k_nSteamNetworkingSend_UnreliableNoNagle = k_nSteamNetworkingSend_Unreliable | k_nSteamNetworkingSend_NoNagle;
/// Send flag: drop it if it cannot be sent within 200 ms, such as before the connection is up. Unreliable only.
const int k_nSteamNetworkingSend_NoDelay = 4;
/// Unreliable, at once or not at all: for voice and the like.
const int k_nSteamNetworkingSend_UnreliableNoDelay =
    k_nSteamNetworkingSend_Unreliable | k_nSteamNetworkingSend_NoDelay | k_nSteamNetworkingSend_NoNagle;
/// Send flag: delivered once and in order.
const int k_nSteamNetworkingSend_Reliable = 8;
/// Reliable, and everything waiting is sent at once.
const int k_nSteamNetworkingSend_ReliableNoNagle = k_nSteamNetworkingSend_Reliable | k_nSteamNetworkingSend_NoNagle;
/// Send flag: do the work in this thread instead of the network thread.
const int k_nSteamNetworkingSend_UseCurrentThread = 16;
/// Send flag of ISteamNetworkingMessages: open a new session if the last one broke.
const int k_nSteamNetworkingSend_AutoRestartBrokenSession = 32;
/// Longest text of a ping location, including the NUL.
const int k_cchMaxSteamNetworkingPingLocationString = 1024;
/// Instead of a ping: it could not be found out.
const int k_nSteamNetworkingPing_Failed = -1;
/// Instead of a ping: it is not known yet.
const int k_nSteamNetworkingPing_Unknown = -2;
/// Direct connections as Steam's settings say.
const int k_nSteamNetworkingConfig_P2P_Transport_ICE_Enable_Default = -1;
/// No direct connections.
const int k_nSteamNetworkingConfig_P2P_Transport_ICE_Enable_Disable = 0;
/// Bit: addresses of TURN servers may be shared.
const int k_nSteamNetworkingConfig_P2P_Transport_ICE_Enable_Relay = 1;
/// Bit: addresses in the local network may be shared.
const int k_nSteamNetworkingConfig_P2P_Transport_ICE_Enable_Private = 2;
/// Bit: the public address may be shared.
const int k_nSteamNetworkingConfig_P2P_Transport_ICE_Enable_Public = 4;
/// All of it may be shared.
const int k_nSteamNetworkingConfig_P2P_Transport_ICE_Enable_All = 0x7fffffff;

/// Receives connection status changes.
typedef void ( *FnSteamNetConnectionStatusChanged )( SteamNetConnectionStatusChangedCallback_t * );

/// Receives authentication status changes.
typedef void ( *FnSteamNetAuthenticationStatusChanged )( SteamNetAuthenticationStatus_t * );

/// Receives relay network status changes.
typedef void ( *FnSteamRelayNetworkStatusChanged )( SteamRelayNetworkStatus_t * );

/// Receives session requests of ISteamNetworkingMessages.
typedef void ( *FnSteamNetworkingMessagesSessionRequest )( SteamNetworkingMessagesSessionRequest_t * );

/// Receives session failures of ISteamNetworkingMessages.
typedef void ( *FnSteamNetworkingMessagesSessionFailed )( SteamNetworkingMessagesSessionFailed_t * );

/// Receives FakeIP allocations.
typedef void ( *FnSteamNetworkingFakeIPResult )( SteamNetworkingFakeIPResult_t * );

/// A connection.
typedef uint32 HSteamNetConnection;
/// No connection.
const HSteamNetConnection k_HSteamNetConnection_Invalid = 0;

/// A listen socket.
typedef uint32 HSteamListenSocket;
/// No listen socket.
const HSteamListenSocket k_HSteamListenSocket_Invalid = 0;

/// A poll group.
typedef uint32 HSteamNetPollGroup;
/// No poll group.
const HSteamNetPollGroup k_HSteamNetPollGroup_Invalid = 0;

/// Room for an error message.
typedef char SteamNetworkingErrMsg[k_cchMaxSteamNetworkingErrMsg];

/// A point of presence (data center) of the relay network: its code of three or four letters, packed.
typedef uint32 SteamNetworkingPOPID;
/// Point of presence of servers outside all data centers.
const SteamNetworkingPOPID k_SteamDatagramPOPID_dev = ( (uint32)'d' << 16U ) | ( (uint32)'e' << 8U ) | (uint32)'v';

/// A time or duration in microseconds. Times count from an arbitrary start.
typedef int64 SteamNetworkingMicroseconds;

/// Receives log messages; may be called from any thread.
typedef void ( *FSteamNetworkingSocketsDebugOutput )( ESteamNetworkingSocketsDebugOutputType, const char * );

/// Whether something can be used. Negative values mean failure, positive ones progress,
/// k_ESteamNetworkingAvailability_Current success.
enum ESteamNetworkingAvailability
{
    /// Something it needs has failed.
    k_ESteamNetworkingAvailability_CannotTry = -102,
    /// It was tried and failed.
    k_ESteamNetworkingAvailability_Failed = -101,
    /// It worked, but has broken since.
    k_ESteamNetworkingAvailability_Previously = -100,
    /// It failed and is being tried again.
    k_ESteamNetworkingAvailability_Retrying = -10,
    /// It has not been needed yet.
    k_ESteamNetworkingAvailability_NeverTried = 1,
    /// It waits for something it needs.
    k_ESteamNetworkingAvailability_Waiting = 2,
    /// It is being tried.
    k_ESteamNetworkingAvailability_Attempting = 3,
    /// It works.
    k_ESteamNetworkingAvailability_Current = 100,
    k_ESteamNetworkingAvailability_Unknown = 0,
    k_ESteamNetworkingAvailability__Force32bit = 2147483647,
};

/// What kind of identity it is.
enum ESteamNetworkingIdentityType
{
    k_ESteamNetworkingIdentityType_Invalid = 0,
    k_ESteamNetworkingIdentityType_SteamID = 16,
    k_ESteamNetworkingIdentityType_XboxPairwiseID = 17,
    k_ESteamNetworkingIdentityType_SonyPSN = 18,
    k_ESteamNetworkingIdentityType_IPAddress = 1,
    k_ESteamNetworkingIdentityType_GenericString = 2,
    k_ESteamNetworkingIdentityType_GenericBytes = 3,
    k_ESteamNetworkingIdentityType_UnknownType = 4,
    k_ESteamNetworkingIdentityType__Force32bit = 2147483647,
};

/// What kind of address it is.
enum ESteamNetworkingFakeIPType
{
    k_ESteamNetworkingFakeIPType_Invalid = 0,
    k_ESteamNetworkingFakeIPType_NotFake = 1,
    k_ESteamNetworkingFakeIPType_GlobalIPv4 = 2,
    k_ESteamNetworkingFakeIPType_LocalIPv4 = 3,
    k_ESteamNetworkingFakeIPType__Force32Bit = 2147483647,
};

#pragma pack( push, 1 )

/// An IPv6 address and port. IPv4 addresses are stored in their mapped form, ::ffff:a.b.c.d.
struct SteamNetworkingIPAddr
{
    /// Room for the longest text of an address with its port, including the NUL.
    enum { k_cchMaxString = 48 };

    /// All zeros: "any" address, no port.
    void Clear() { memset( this, 0, sizeof( *this ) ); }
    bool IsIPv6AllZeros() const
    {
        for ( int i = 0; i < 16; ++i )
        {
            if ( m_ipv6[i] != 0 )
                return false;
        }
        return true;
    }

    /// `ipv6` has 16 bytes in network byte order.
    void SetIPv6( const uint8 *ipv6, uint16 nPort )
    {
        memcpy( m_ipv6, ipv6, sizeof( m_ipv6 ) );
        m_port = nPort;
    }
    /// `nIP` is in host byte order.
    void SetIPv4( uint32 nIP, uint16 nPort )
    {
        m_ipv4.m_8zeros = 0;
        m_ipv4.m_0000 = 0;
        m_ipv4.m_ffff = 0xffff;
        m_ipv4.m_ip[0] = (uint8)( nIP >> 24 );
        m_ipv4.m_ip[1] = (uint8)( nIP >> 16 );
        m_ipv4.m_ip[2] = (uint8)( nIP >> 8 );
        m_ipv4.m_ip[3] = (uint8)nIP;
        m_port = nPort;
    }
    bool IsIPv4() const { return m_ipv4.m_8zeros == 0 && m_ipv4.m_0000 == 0 && m_ipv4.m_ffff == 0xffff; }
    /// Host byte order; 0 when the address is not IPv4.
    uint32 GetIPv4() const
    {
        if ( !IsIPv4() )
            return 0;
        return ( (uint32)m_ipv4.m_ip[0] << 24 ) | ( (uint32)m_ipv4.m_ip[1] << 16 ) | ( (uint32)m_ipv4.m_ip[2] << 8 ) |
            m_ipv4.m_ip[3];
    }
    /// ::1
    void SetIPv6LocalHost( uint16 nPort )
    {
        memset( m_ipv6, 0, sizeof( m_ipv6 ) );
        m_ipv6[15] = 1;
        m_port = nPort;
    }
    /// ::1 or 127.0.0.1
    bool IsLocalHost() const
    {
        SteamNetworkingIPAddr localhost;
        localhost.SetIPv6LocalHost( m_port );
        return *this == localhost || GetIPv4() == 0x7f000001;
    }

    /// Writes `a.b.c.d` or IPv6 text, with the port on request.
    inline void ToString( char *buf, uint32 cbBuf, bool bWithPort ) const;
    /// Reads what ToString writes; without a port in the text the port becomes 0. False if it is not an address.
    inline bool ParseString( const char *pszStr );

    bool operator==( const SteamNetworkingIPAddr &x ) const { return memcmp( this, &x, sizeof( *this ) ) == 0; }
    bool operator<( const SteamNetworkingIPAddr &x ) const { return memcmp( this, &x, sizeof( *this ) ) < 0; }

    inline ESteamNetworkingFakeIPType GetFakeIPType() const;
    inline bool IsFakeIP() const;

    struct IPv4MappedAddress
    {
        uint64 m_8zeros;
        uint16 m_0000;
        uint16 m_ffff;
        /// Network byte order.
        uint8 m_ip[4];
    };
    union
    {
        /// Network byte order.
        uint8 m_ipv6[16];
        IPv4MappedAddress m_ipv4;
    };
    /// Host byte order.
    uint16 m_port;
};

/// Who is at the other end: a Steam user or server, an account of another platform, an address, or an id of the
/// game's own. Two are equal when all bytes are: start from Clear().
struct SteamNetworkingIdentity
{
    ESteamNetworkingIdentityType m_eType;

    void Clear() { memset( this, 0, sizeof( *this ) ); }
    bool IsInvalid() const { return m_eType == k_ESteamNetworkingIdentityType_Invalid; }

    void SetSteamID( CSteamID steamID ) { SetSteamID64( steamID.ConvertToUint64() ); }
    /// An invalid id when the identity is of another kind.
    CSteamID GetSteamID() const { return CSteamID( GetSteamID64() ); }
    void SetSteamID64( uint64 steamID )
    {
        SetKind( k_ESteamNetworkingIdentityType_SteamID, sizeof( m_steamID64 ) );
        m_steamID64 = steamID;
    }
    /// 0 when the identity is of another kind.
    uint64 GetSteamID64() const { return m_eType == k_ESteamNetworkingIdentityType_SteamID ? m_steamID64 : 0; }

    /// False if the text is empty or longer than k_cchMaxXboxPairwiseID - 1.
    bool SetXboxPairwiseID( const char *pszString )
    {
        return SetText(
            k_ESteamNetworkingIdentityType_XboxPairwiseID, m_szXboxPairwiseID, k_cchMaxXboxPairwiseID, pszString );
    }
    /// Null when the identity is of another kind.
    const char *GetXboxPairwiseID() const
    {
        return m_eType == k_ESteamNetworkingIdentityType_XboxPairwiseID ? m_szXboxPairwiseID : nullptr;
    }

    void SetPSNID( uint64 id )
    {
        SetKind( k_ESteamNetworkingIdentityType_SonyPSN, sizeof( m_PSNID ) );
        m_PSNID = id;
    }
    /// 0 when the identity is of another kind.
    uint64 GetPSNID() const { return m_eType == k_ESteamNetworkingIdentityType_SonyPSN ? m_PSNID : 0; }

    void SetIPAddr( const SteamNetworkingIPAddr &addr )
    {
        SetKind( k_ESteamNetworkingIdentityType_IPAddress, (int)sizeof( m_ip ) );
        m_ip = addr;
    }
    /// Null when the identity is of another kind.
    const SteamNetworkingIPAddr *GetIPAddr() const
    {
        return m_eType == k_ESteamNetworkingIdentityType_IPAddress ? &m_ip : nullptr;
    }
    /// `nIPv4` is in host byte order.
    void SetIPv4Addr( uint32 nIPv4, uint16 nPort )
    {
        SetKind( k_ESteamNetworkingIdentityType_IPAddress, (int)sizeof( m_ip ) );
        m_ip.SetIPv4( nIPv4, nPort );
    }
    /// Host byte order; 0 when the identity is not an IPv4 address.
    uint32 GetIPv4() const { return m_eType == k_ESteamNetworkingIdentityType_IPAddress ? m_ip.GetIPv4() : 0; }

    inline ESteamNetworkingFakeIPType GetFakeIPType() const;
    inline bool IsFakeIP() const;

    /// This host, whoever that is: the address ::1.
    void SetLocalHost()
    {
        SetKind( k_ESteamNetworkingIdentityType_IPAddress, (int)sizeof( m_ip ) );
        m_ip.SetIPv6LocalHost( 0 );
    }
    bool IsLocalHost() const
    {
        return m_eType == k_ESteamNetworkingIdentityType_IPAddress && m_ip.IsLocalHost();
    }

    /// An id of the game's own. False if the text is empty or longer than k_cchMaxGenericString - 1.
    bool SetGenericString( const char *pszString )
    {
        return SetText(
            k_ESteamNetworkingIdentityType_GenericString, m_szGenericString, k_cchMaxGenericString, pszString );
    }
    /// Null when the identity is of another kind.
    const char *GetGenericString() const
    {
        return m_eType == k_ESteamNetworkingIdentityType_GenericString ? m_szGenericString : nullptr;
    }
    /// An id of the game's own. False if `cbLen` is more than k_cbMaxGenericBytes.
    bool SetGenericBytes( const void *data, uint32 cbLen )
    {
        if ( cbLen > k_cbMaxGenericBytes )
            return false;
        SetKind( k_ESteamNetworkingIdentityType_GenericBytes, (int)cbLen );
        memcpy( m_genericBytes, data, cbLen );
        return true;
    }
    /// Null when the identity is of another kind.
    const uint8 *GetGenericBytes( int &cbLen ) const
    {
        if ( m_eType != k_ESteamNetworkingIdentityType_GenericBytes )
            return nullptr;
        cbLen = m_cbSize;
        return m_genericBytes;
    }

    bool operator==( const SteamNetworkingIdentity &x ) const
    {
        return m_eType == x.m_eType && m_cbSize == x.m_cbSize &&
            memcmp( m_genericBytes, x.m_genericBytes, (size_t)m_cbSize ) == 0;
    }
    bool operator<( const SteamNetworkingIdentity &x ) const
    {
        if ( m_eType != x.m_eType )
            return m_eType < x.m_eType;
        if ( m_cbSize != x.m_cbSize )
            return m_cbSize < x.m_cbSize;
        return memcmp( m_genericBytes, x.m_genericBytes, (size_t)m_cbSize ) < 0;
    }

    /// Writes the text form: `steamid:<number>`, `ip:<address>`, `str:<text>`, `gen:<hex>` and the like.
    inline void ToString( char *buf, uint32 cbBuf ) const;
    /// Reads what ToString writes. Of kinds it does not know it keeps the text. False if it is no identity.
    inline bool ParseString( const char *pszStr );

    enum
    {
        /// Room for the longest text form, including the NUL.
        k_cchMaxString = 128,
        k_cchMaxGenericString = 32,
        k_cchMaxXboxPairwiseID = 33,
        k_cbMaxGenericBytes = 32,
    };

    /// Bytes in use below, including the NUL of texts.
    int m_cbSize;
    union
    {
        uint64 m_steamID64;
        uint64 m_PSNID;
        char m_szGenericString[k_cchMaxGenericString];
        char m_szXboxPairwiseID[k_cchMaxXboxPairwiseID];
        uint8 m_genericBytes[k_cbMaxGenericBytes];
        /// The text of an identity of a kind this library does not know.
        char m_szUnknownRawString[k_cchMaxString];
        SteamNetworkingIPAddr m_ip;
        // Fixes the size, for kinds still to come.
        uint32 m_reserved[32];
    };

private:
    void SetKind( ESteamNetworkingIdentityType eType, int cbSize )
    {
        Clear();
        m_eType = eType;
        m_cbSize = cbSize;
    }
    bool SetText( ESteamNetworkingIdentityType eType, char *pszTo, size_t cchMax, const char *pszFrom )
    {
        const size_t cch = pszFrom ? strlen( pszFrom ) : 0;
        if ( cch == 0 || cch >= cchMax )
            return false;
        SetKind( eType, (int)cch + 1 );
        memcpy( pszTo, pszFrom, cch + 1 );
        return true;
    }
};

#pragma pack( pop )

/// State of a connection.
enum ESteamNetworkingConnectionState
{
    /// There is no such connection, or it is closed.
    k_ESteamNetworkingConnectionState_None = 0,
    /// On its way; at a listen socket: waiting for AcceptConnection.
    k_ESteamNetworkingConnectionState_Connecting = 1,
    /// Peer-to-peer: both ends agreed and look for a route.
    k_ESteamNetworkingConnectionState_FindingRoute = 2,
    /// Connected: messages flow.
    k_ESteamNetworkingConnectionState_Connected = 3,
    /// The other end closed it. Read what is left, then CloseConnection.
    k_ESteamNetworkingConnectionState_ClosedByPeer = 4,
    /// It failed or timed out. CloseConnection.
    k_ESteamNetworkingConnectionState_ProblemDetectedLocally = 5,
    k_ESteamNetworkingConnectionState_FinWait = -1,
    k_ESteamNetworkingConnectionState_Linger = -2,
    k_ESteamNetworkingConnectionState_Dead = -3,
    k_ESteamNetworkingConnectionState__Force32Bit = 2147483647,
};

/// Why a connection ended. 1000-1999 are the app's codes for normal endings, 2000-2999 for its errors; 3000-3999
/// local problems, 4000-4999 problems of the other end, 5000-5999 problems of neither.
enum ESteamNetConnectionEnd
{
    /// Not ended, or no reason given.
    k_ESteamNetConnectionEnd_Invalid = 0,
    k_ESteamNetConnectionEnd_App_Min = 1000,
    /// Normal ending without a particular reason.
    k_ESteamNetConnectionEnd_App_Generic = 1000,
    k_ESteamNetConnectionEnd_App_Max = 1999,
    k_ESteamNetConnectionEnd_AppException_Min = 2000,
    /// Error of the app without a particular reason.
    k_ESteamNetConnectionEnd_AppException_Generic = 2000,
    k_ESteamNetConnectionEnd_AppException_Max = 2999,
    k_ESteamNetConnectionEnd_Local_Min = 3000,
    /// Steam is in offline mode.
    k_ESteamNetConnectionEnd_Local_OfflineMode = 3001,
    /// No relay can be reached from here.
    k_ESteamNetConnectionEnd_Local_ManyRelayConnectivity = 3002,
    /// The hosted server lost its relay.
    k_ESteamNetConnectionEnd_Local_HostedServerPrimaryRelay = 3003,
    /// The network configuration could not be fetched.
    k_ESteamNetConnectionEnd_Local_NetworkConfig = 3004,
    /// This end has no right to do that.
    k_ESteamNetConnectionEnd_Local_Rights = 3005,
    /// No public address was found for a direct connection.
    k_ESteamNetConnectionEnd_Local_P2P_ICE_NoPublicAddresses = 3006,
    k_ESteamNetConnectionEnd_Local_Max = 3999,
    k_ESteamNetConnectionEnd_Remote_Min = 4000,
    /// The other end stopped answering, in a way that points to its side.
    k_ESteamNetConnectionEnd_Remote_Timeout = 4001,
    /// The other end's encryption makes no sense.
    k_ESteamNetConnectionEnd_Remote_BadCrypt = 4002,
    /// The other end's certificate is missing, expired or not trusted.
    k_ESteamNetConnectionEnd_Remote_BadCert = 4003,
    /// The other end speaks another protocol version.
    k_ESteamNetConnectionEnd_Remote_BadProtocolVersion = 4006,
    /// The other end found no public address for a direct connection.
    k_ESteamNetConnectionEnd_Remote_P2P_ICE_NoPublicAddresses = 4007,
    k_ESteamNetConnectionEnd_Remote_Max = 4999,
    k_ESteamNetConnectionEnd_Misc_Min = 5000,
    /// Some other problem.
    k_ESteamNetConnectionEnd_Misc_Generic = 5001,
    /// A bug in the library.
    k_ESteamNetConnectionEnd_Misc_InternalError = 5002,
    /// The other end stopped answering, for whatever reason.
    k_ESteamNetConnectionEnd_Misc_Timeout = 5003,
    /// There is no connection to Steam.
    k_ESteamNetConnectionEnd_Misc_SteamConnectivity = 5005,
    /// No relay has a session with the client any more.
    k_ESteamNetConnectionEnd_Misc_NoRelaySessionsToClient = 5006,
    /// The two ends could not exchange their addresses.
    k_ESteamNetConnectionEnd_Misc_P2P_Rendezvous = 5008,
    /// A NAT or firewall prevents a direct connection, and relays are not allowed.
    k_ESteamNetConnectionEnd_Misc_P2P_NAT_Firewall = 5009,
    /// The other end does not know the connection: it was restarted or forgot it.
    k_ESteamNetConnectionEnd_Misc_PeerSentNoConnection = 5010,
    k_ESteamNetConnectionEnd_Misc_Max = 5999,
    k_ESteamNetConnectionEnd__Force32Bit = 2147483647,
};

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// Who is at the other end of a connection, and its state.
struct SteamNetConnectionInfo_t
{
    /// Who is at the other end. Not proven if m_nFlags has k_nSteamNetworkConnectionInfoFlags_Unauthenticated.
    SteamNetworkingIdentity m_identityRemote;
    /// What SetConnectionUserData stored.
    int64 m_nUserData;
    /// The listen socket it came in on; k_HSteamListenSocket_Invalid for outgoing ones.
    HSteamListenSocket m_hListenSocket;
    /// Address of the other end; all zeros if unknown or relayed.
    SteamNetworkingIPAddr m_addrRemote;
    uint16 m__pad1;
    /// Data center near the other end; 0 if not known.
    SteamNetworkingPOPID m_idPOPRemote;
    /// Data center of the relay in use; 0 if none.
    SteamNetworkingPOPID m_idPOPRelay;
    /// State of the connection.
    ESteamNetworkingConnectionState m_eState;
    /// Why it ended: an ESteamNetConnectionEnd or a code of the app.
    int m_eEndReason;
    /// Why it ended, in English, for logs.
    char m_szEndDebug[k_cchSteamNetworkingMaxConnectionCloseReason];
    /// Description for logs, with the name given to it.
    char m_szConnectionDescription[k_cchSteamNetworkingMaxConnectionDescription];
    /// k_nSteamNetworkConnectionInfoFlags_* bits.
    int m_nFlags;
    /// For fields still to come.
    uint32 reserved[63];
};

/// How a connection is doing right now.
struct SteamNetConnectionRealTimeStatus_t
{
    /// State of the connection.
    ESteamNetworkingConnectionState m_eState;
    /// Round trip in milliseconds.
    int m_nPing;
    /// Share of packets that arrive here in order, 0 to 1; -1 if not known.
    float m_flConnectionQualityLocal;
    /// The same as the other end sees it.
    float m_flConnectionQualityRemote;
    /// Packets sent per second, lately.
    float m_flOutPacketsPerSec;
    /// Bytes sent per second, lately.
    float m_flOutBytesPerSec;
    /// Packets received per second, lately.
    float m_flInPacketsPerSec;
    /// Bytes received per second, lately.
    float m_flInBytesPerSec;
    /// Bytes per second the connection is estimated to carry.
    int m_nSendRateBytesPerSecond;
    /// Bytes of unreliable messages waiting to be sent.
    int m_cbPendingUnreliable;
    /// Bytes of reliable messages waiting to be sent, or to be sent again.
    int m_cbPendingReliable;
    /// Bytes of reliable messages sent but not acknowledged.
    int m_cbSentUnackedReliable;
    /// Microseconds a message sent now would wait before going out.
    SteamNetworkingMicroseconds m_usecQueueTime;
    /// Largest jitter lately, in microseconds; -1 if not known.
    int32 m_usecMaxJitter;
    /// For fields still to come.
    uint32 reserved[15];
};

/// The queues of one lane.
struct SteamNetConnectionRealTimeLaneStatus_t
{
    /// Bytes of unreliable messages waiting to be sent.
    int m_cbPendingUnreliable;
    /// Bytes of reliable messages waiting to be sent, or to be sent again.
    int m_cbPendingReliable;
    /// Bytes of reliable messages sent but not acknowledged.
    int m_cbSentUnackedReliable;
    int _reservePad1;
    /// Microseconds a message sent on this lane now would wait before going out.
    SteamNetworkingMicroseconds m_usecQueueTime;
    /// For fields still to come.
    uint32 reserved[10];
};

#pragma pack( pop )

/// A message received, or one to send without copying it. The library owns it: received ones are given back with
/// Release, sent ones belong to the library from SendMessages on. Never copied, created or deleted by hand.
struct SteamNetworkingMessage_t
{
    void *m_pData;
    /// Bytes in m_pData.
    int m_cbSize;
    /// Received: the connection it came from. To send: the connection it goes to.
    HSteamNetConnection m_conn;
    /// Received: who sent it. Unused when sending.
    SteamNetworkingIdentity m_identityPeer;
    /// Received: the user data of the connection when the message arrived; -1 by default.
    int64 m_nConnUserData;
    /// Received: local time of arrival, on the clock of ISteamNetworkingUtils::GetLocalTimestamp.
    SteamNetworkingMicroseconds m_usecTimeReceived;
    /// Number the sender gave it. Of unreliable messages some are missing, and they may arrive out of order.
    int64 m_nMessageNumber;
    /// Frees m_pData. Set by whoever allocated the data; null if there is nothing to free.
    void ( *m_pfnFreeData )( SteamNetworkingMessage_t *pMsg );
    /// Frees the message; called through Release.
    void ( *m_pfnRelease )( SteamNetworkingMessage_t *pMsg );
    /// Received through ISteamNetworkingMessages: the channel.
    int m_nChannel;
    /// k_nSteamNetworkingSend_* flags; of received messages only k_nSteamNetworkingSend_Reliable is set.
    int m_nFlags;
    /// For the program's own use. It is not sent.
    int64 m_nUserData;
    /// Lane to send on, or received on.
    uint16 m_idxLane;
    uint16 _pad1__;

    /// Gives the message back to the library. Call it once, on the pointer the library returned.
    inline void Release() { ( *m_pfnRelease )( this ); }

    inline uint32 GetSize() const { return (uint32)m_cbSize; }
    inline const void *GetData() const { return m_pData; }
    inline int GetChannel() const { return m_nChannel; }
    inline HSteamNetConnection GetConnection() const { return m_conn; }
    inline int64 GetConnectionUserData() const { return m_nConnUserData; }
    inline SteamNetworkingMicroseconds GetTimeReceived() const { return m_usecTimeReceived; }
    inline int64 GetMessageNumber() const { return m_nMessageNumber; }

protected:
    // Use Release.
    inline ~SteamNetworkingMessage_t() {}
};

/// Where a host is on the internet, as its pings to the data centers. Send it as text to others.
struct SteamNetworkPingLocation_t
{
    uint8 m_data[512];
};

/// What an option applies to; narrower scopes inherit from wider ones.
enum ESteamNetworkingConfigScope
{
    /// Everything: the defaults.
    k_ESteamNetworkingConfig_Global = 1,
    /// One ISteamNetworkingSockets.
    k_ESteamNetworkingConfig_SocketsInterface = 2,
    /// A listen socket, and connections it accepts from then on.
    k_ESteamNetworkingConfig_ListenSocket = 3,
    /// A connection.
    k_ESteamNetworkingConfig_Connection = 4,
    k_ESteamNetworkingConfigScope__Force32Bit = 2147483647,
};

/// Type of an option.
enum ESteamNetworkingConfigDataType
{
    k_ESteamNetworkingConfig_Int32 = 1,
    k_ESteamNetworkingConfig_Int64 = 2,
    k_ESteamNetworkingConfig_Float = 3,
    k_ESteamNetworkingConfig_String = 4,
    k_ESteamNetworkingConfig_Ptr = 5,
    k_ESteamNetworkingConfigDataType__Force32Bit = 2147483647,
};

/// The options of networking. Types and units stand beside each; times are in milliseconds and sizes in bytes if
/// nothing else is said.
enum ESteamNetworkingConfigValue
{
    k_ESteamNetworkingConfig_Invalid = 0,
    /// int32, ms: how long connecting may take. Default 10000.
    k_ESteamNetworkingConfig_TimeoutInitial = 24,
    /// int32, ms: silence after which a connection has failed. Default 10000.
    k_ESteamNetworkingConfig_TimeoutConnected = 25,
    /// int32, bytes: most data waiting to be sent; more is refused. Default 512 KB.
    k_ESteamNetworkingConfig_SendBufferSize = 9,
    /// int32, bytes: most data received but not read; more is dropped. Default 1 MB.
    k_ESteamNetworkingConfig_RecvBufferSize = 47,
    /// int32: most messages received but not read. Default 1000.
    k_ESteamNetworkingConfig_RecvBufferMessages = 48,
    /// int32, bytes: largest message accepted. Default 512 KB.
    k_ESteamNetworkingConfig_RecvMaxMessageSize = 49,
    /// int32: most message segments accepted in one packet.
    k_ESteamNetworkingConfig_RecvMaxSegmentsPerPacket = 50,
    /// int64: user data of new connections. Default -1.
    k_ESteamNetworkingConfig_ConnectionUserData = 40,
    /// int32, bytes per second: lowest send rate. Give it and SendRateMax the same value. Default 256 KB.
    k_ESteamNetworkingConfig_SendRateMin = 10,
    /// int32, bytes per second: highest send rate. Default 256 KB.
    k_ESteamNetworkingConfig_SendRateMax = 11,
    /// int32, microseconds: how long a message may wait for more to fill the packet. Default 5000.
    k_ESteamNetworkingConfig_NagleTime = 12,
    /// int32: whether connections by IP work without authentication: 0 no (default), 1 yes but with warnings, 2
    /// yes, without trying to authenticate.
    k_ESteamNetworkingConfig_IP_AllowWithoutAuth = 23,
    /// int32: the same for connections to this machine.
    k_ESteamNetworkingConfig_IPLocalHost_AllowWithoutAuth = 52,
    /// int32, bytes: largest UDP payload sent. Default 1300.
    k_ESteamNetworkingConfig_MTU_PacketSize = 32,
    /// int32, bytes, read only: largest message that fits in one packet.
    k_ESteamNetworkingConfig_MTU_DataSize = 33,
    /// int32: 0 encrypt (default), 1 encrypt if the other end does, 2 do not if the other end agrees, 3 never
    /// encrypt. For development only.
    k_ESteamNetworkingConfig_Unencrypted = 34,
    /// int32: 1 lets two peers connect to each other at once and get one connection. Default 0.
    k_ESteamNetworkingConfig_SymmetricConnect = 37,
    /// int32: virtual port an outgoing peer-to-peer connection comes from.
    k_ESteamNetworkingConfig_LocalVirtualPort = 38,
    /// int32: whether a second wifi adapter is used.
    k_ESteamNetworkingConfig_DualWifi_Enable = 39,
    /// int32: whether the connection may be shown in Steam's diagnostics.
    k_ESteamNetworkingConfig_EnableDiagnosticsUI = 46,
    /// int32: whether packets carry the time since the one before, so that jitter can be measured.
    k_ESteamNetworkingConfig_SendTimeSincePreviousPacket = 59,
    /// float, percent 0-100: outgoing packets dropped on purpose.
    k_ESteamNetworkingConfig_FakePacketLoss_Send = 2,
    /// float, percent 0-100: incoming packets dropped on purpose.
    k_ESteamNetworkingConfig_FakePacketLoss_Recv = 3,
    /// int32, ms: delay of outgoing packets.
    k_ESteamNetworkingConfig_FakePacketLag_Send = 4,
    /// int32, ms: delay of incoming packets.
    k_ESteamNetworkingConfig_FakePacketLag_Recv = 5,
    /// float, ms: average extra delay of outgoing packets.
    k_ESteamNetworkingConfig_FakePacketJitter_Send_Avg = 53,
    /// float, ms: largest extra delay of outgoing packets.
    k_ESteamNetworkingConfig_FakePacketJitter_Send_Max = 54,
    /// float, percent 0-100: outgoing packets with extra delay.
    k_ESteamNetworkingConfig_FakePacketJitter_Send_Pct = 55,
    /// float, ms: average extra delay of incoming packets.
    k_ESteamNetworkingConfig_FakePacketJitter_Recv_Avg = 56,
    /// float, ms: largest extra delay of incoming packets.
    k_ESteamNetworkingConfig_FakePacketJitter_Recv_Max = 57,
    /// float, percent 0-100: incoming packets with extra delay.
    k_ESteamNetworkingConfig_FakePacketJitter_Recv_Pct = 58,
    /// float, percent 0-100: outgoing packets held back.
    k_ESteamNetworkingConfig_FakePacketReorder_Send = 6,
    /// float, percent 0-100: incoming packets held back.
    k_ESteamNetworkingConfig_FakePacketReorder_Recv = 7,
    /// int32, ms: how long packets are held back.
    k_ESteamNetworkingConfig_FakePacketReorder_Time = 8,
    /// float, percent 0-100: outgoing packets sent twice.
    k_ESteamNetworkingConfig_FakePacketDup_Send = 26,
    /// float, percent 0-100: incoming packets received twice.
    k_ESteamNetworkingConfig_FakePacketDup_Recv = 27,
    /// int32, ms: longest delay of a duplicate.
    k_ESteamNetworkingConfig_FakePacketDup_TimeMax = 28,
    /// int32: bytes of each packet to log; 0 for the whole packet, -1 (default) for none.
    k_ESteamNetworkingConfig_PacketTraceMaxBytes = 41,
    /// int32, bytes per second: limit on sending; 0 for none.
    k_ESteamNetworkingConfig_FakeRateLimit_Send_Rate = 42,
    /// int32, bytes: what may go beyond the limit for a moment.
    k_ESteamNetworkingConfig_FakeRateLimit_Send_Burst = 43,
    /// int32, bytes per second: limit on receiving; 0 for none.
    k_ESteamNetworkingConfig_FakeRateLimit_Recv_Rate = 44,
    /// int32, bytes: what may go beyond the limit for a moment.
    k_ESteamNetworkingConfig_FakeRateLimit_Recv_Burst = 45,
    /// int32, microseconds: how long an early packet waits for the one before it; 0 for not at all.
    k_ESteamNetworkingConfig_OutOfOrderCorrectionWindowMicroseconds = 51,
    /// Function pointer, FnSteamNetConnectionStatusChanged.
    k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged = 201,
    /// Function pointer, FnSteamNetAuthenticationStatusChanged. Global only.
    k_ESteamNetworkingConfig_Callback_AuthStatusChanged = 202,
    /// Function pointer, FnSteamRelayNetworkStatusChanged. Global only.
    k_ESteamNetworkingConfig_Callback_RelayNetworkStatusChanged = 203,
    /// Function pointer, FnSteamNetworkingMessagesSessionRequest. Global only.
    k_ESteamNetworkingConfig_Callback_MessagesSessionRequest = 204,
    /// Function pointer, FnSteamNetworkingMessagesSessionFailed. Global only.
    k_ESteamNetworkingConfig_Callback_MessagesSessionFailed = 205,
    /// Function pointer that makes the signaling of peer-to-peer connections.
    k_ESteamNetworkingConfig_Callback_CreateConnectionSignaling = 206,
    /// Function pointer, FnSteamNetworkingFakeIPResult. Global only.
    k_ESteamNetworkingConfig_Callback_FakeIPResult = 207,
    /// string: STUN servers, separated by commas.
    k_ESteamNetworkingConfig_P2P_STUN_ServerList = 103,
    /// int32: k_nSteamNetworkingConfig_P2P_Transport_ICE_Enable_* bits: which addresses may be shared for a direct
    /// connection.
    k_ESteamNetworkingConfig_P2P_Transport_ICE_Enable = 104,
    /// int32, ms: added to the ping of direct routes when routes are compared.
    k_ESteamNetworkingConfig_P2P_Transport_ICE_Penalty = 105,
    /// int32, ms: added to the ping of relayed routes when routes are compared.
    k_ESteamNetworkingConfig_P2P_Transport_SDR_Penalty = 106,
    /// string: TURN servers, separated by commas.
    k_ESteamNetworkingConfig_P2P_TURN_ServerList = 107,
    /// string: user names for the TURN servers, separated by commas.
    k_ESteamNetworkingConfig_P2P_TURN_UserList = 108,
    /// string: passwords for the TURN servers, separated by commas.
    k_ESteamNetworkingConfig_P2P_TURN_PassList = 109,
    /// int32: which ICE implementation is used: 0 default, 1 native, 2 WebRTC.
    k_ESteamNetworkingConfig_P2P_Transport_ICE_Implementation = 110,
    /// int32: lost pings after which a relay not yet used counts as unreachable.
    k_ESteamNetworkingConfig_SDRClient_ConsecutitivePingTimeoutsFailInitial = 19,
    /// int32: lost pings after which a relay in use counts as unreachable.
    k_ESteamNetworkingConfig_SDRClient_ConsecutitivePingTimeoutsFail = 20,
    /// int32: pings needed before a relay's ping counts as measured.
    k_ESteamNetworkingConfig_SDRClient_MinPingsBeforePingAccurate = 21,
    /// int32: whether all relay traffic uses one local port.
    k_ESteamNetworkingConfig_SDRClient_SingleSocket = 22,
    /// string: code of the only data center whose relays are used.
    k_ESteamNetworkingConfig_SDRClient_ForceRelayCluster = 29,
    /// string: ticket for testing a relay.
    k_ESteamNetworkingConfig_SDRClient_DevTicket = 30,
    /// string: addresses of the only relays that are used.
    k_ESteamNetworkingConfig_SDRClient_ForceProxyAddr = 31,
    /// string: pings to pretend, as `code=ms` separated by commas.
    k_ESteamNetworkingConfig_SDRClient_FakeClusterPing = 36,
    /// int32: how many of the nearest data centers are pinged.
    k_ESteamNetworkingConfig_SDRClient_LimitPingProbesToNearestN = 60,
    /// int32, ESteamNetworkingSocketsDebugOutputType: acknowledgements and round trip times.
    k_ESteamNetworkingConfig_LogLevel_AckRTT = 13,
    /// int32, log level: packets.
    k_ESteamNetworkingConfig_LogLevel_PacketDecode = 14,
    /// int32, log level: messages.
    k_ESteamNetworkingConfig_LogLevel_Message = 15,
    /// int32, log level: missing and unordered packets.
    k_ESteamNetworkingConfig_LogLevel_PacketGaps = 16,
    /// int32, log level: how peers find each other.
    k_ESteamNetworkingConfig_LogLevel_P2PRendezvous = 17,
    /// int32, log level: pings to relays.
    k_ESteamNetworkingConfig_LogLevel_SDRRelayPings = 18,
    /// int32: congestion bits (ECN) of outgoing packets.
    k_ESteamNetworkingConfig_ECN = 999,
    /// int32: whether pings try out the type-of-service field.
    k_ESteamNetworkingConfig_SDRClient_EnableTOSProbes = 998,
    k_ESteamNetworkingConfig_DELETED_EnumerateDevVars = 35,
    k_ESteamNetworkingConfigValue__Force32Bit = 2147483647,
};

/// One option for a new listen socket or connection, or for SetConfigValueStruct.
struct SteamNetworkingConfigValue_t
{
    ESteamNetworkingConfigValue m_eValue;
    /// Which member of m_val is set.
    ESteamNetworkingConfigDataType m_eDataType;
    union
    {
        int32_t m_int32;
        int64_t m_int64;
        float m_float;
        const char *m_string;
        void *m_ptr;
    } m_val;

    inline void SetInt32( ESteamNetworkingConfigValue eVal, int32_t data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_Int32;
        m_val.m_int32 = data;
    }
    inline void SetInt64( ESteamNetworkingConfigValue eVal, int64_t data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_Int64;
        m_val.m_int64 = data;
    }
    inline void SetFloat( ESteamNetworkingConfigValue eVal, float data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_Float;
        m_val.m_float = data;
    }
    inline void SetPtr( ESteamNetworkingConfigValue eVal, void *data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_Ptr;
        m_val.m_ptr = data;
    }
    /// The text is not copied: it must live until the option has been applied.
    inline void SetString( ESteamNetworkingConfigValue eVal, const char *data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_String;
        m_val.m_string = data;
    }
};

/// Result of GetConfigValue.
enum ESteamNetworkingGetConfigValueResult
{
    /// There is no such option.
    k_ESteamNetworkingGetConfigValue_BadValue = -1,
    /// There is no such connection or listen socket.
    k_ESteamNetworkingGetConfigValue_BadScopeObj = -2,
    /// The value does not fit; its size has been written.
    k_ESteamNetworkingGetConfigValue_BufferTooSmall = -3,
    /// The value is set in this scope.
    k_ESteamNetworkingGetConfigValue_OK = 1,
    /// The value comes from a wider scope.
    k_ESteamNetworkingGetConfigValue_OKInherited = 2,
    k_ESteamNetworkingGetConfigValueResult__Force32Bit = 2147483647,
};

/// Packs a point of presence code of three or four letters into a SteamNetworkingPOPID.
inline SteamNetworkingPOPID CalculateSteamNetworkingPOPIDFromString( const char *pszCode )
{
    // The fourth letter goes on top, so that codes of three sort and print as plain numbers do.
    return ( (uint32)(uint8)pszCode[0] << 16U ) | ( (uint32)(uint8)pszCode[1] << 8U ) | (uint32)(uint8)pszCode[2] |
        ( pszCode[2] ? (uint32)(uint8)pszCode[3] << 24U : 0U );
}

/// Unpacks a SteamNetworkingPOPID into up to four letters and a NUL.
template <int N>
inline void GetSteamNetworkingLocationPOPStringFromID( SteamNetworkingPOPID id, char ( &szCode )[N] )
{
    static_assert( N >= 5, "a point of presence code needs 5 characters with its NUL" );
    szCode[0] = (char)( id >> 16U );
    szCode[1] = (char)( id >> 8U );
    szCode[2] = (char)id;
    szCode[3] = (char)( id >> 24U );
    szCode[4] = 0;
}

#endif // STEAMNETWORKINGTYPES_H
