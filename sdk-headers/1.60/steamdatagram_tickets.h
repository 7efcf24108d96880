// Routing to servers in relay data centers, and the login blob such a server hands to a game coordinator.

#ifndef STEAMDATAGRAM_TICKETS_H
#define STEAMDATAGRAM_TICKETS_H

#include "steamnetworkingtypes.h"
#include "steam_api_common.h"

/// Most bytes of a serialized relay ticket.
const uint32 k_cbSteamDatagramMaxSerializedTicket = 512;
/// Most bytes of app data in a server login.
const uint32 k_cbMaxSteamDatagramGameCoordinatorServerLoginAppData = 2048;
/// Most bytes of a serialized server login.
const uint32 k_cbMaxSteamDatagramGameCoordinatorServerLoginSerialized = 4096;

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// How to reach a server in a relay data center. Opaque, but for the plain form of development servers.
struct SteamDatagramHostedAddress
{
    /// Bytes in use in m_data.
    int m_cbSize;
    char m_data[128];

    void Clear() { memset( this, 0, sizeof( *this ) ); }

    /// The data center.
    inline SteamNetworkingPOPID GetPopID() const;

    /// An address that is not in a data center. `nIP` and `nPort` are in host byte order.
    inline void SetDevAddress( uint32 nIP, uint16 nPort, SteamNetworkingPOPID popid = 0 );
};

/// What a hosted server tells a game coordinator, signed by Steam.
struct SteamDatagramGameCoordinatorServerLogin
{
    /// The server, as Steam authenticated it.
    SteamNetworkingIdentity m_identity;
    SteamDatagramHostedAddress m_routing;
    AppId_t m_nAppID;
    /// Unix time of the login.
    RTime32 m_rtime;
    /// Bytes in use in m_appData.
    int m_cbAppData;
    char m_appData[k_cbMaxSteamDatagramGameCoordinatorServerLoginAppData];
};

#pragma pack( pop )

S_API SteamNetworkingPOPID SteamAPI_SteamDatagramHostedAddress_GetPopID( SteamDatagramHostedAddress *self );
S_API void SteamAPI_SteamDatagramHostedAddress_SetDevAddress(
    SteamDatagramHostedAddress *self, uint32 nIP, uint16 nPort, SteamNetworkingPOPID popid );

// The contents are the library's to read and write.
inline SteamNetworkingPOPID SteamDatagramHostedAddress::GetPopID() const
{
    return SteamAPI_SteamDatagramHostedAddress_GetPopID( const_cast<SteamDatagramHostedAddress *>( this ) );
}
inline void SteamDatagramHostedAddress::SetDevAddress( uint32 nIP, uint16 nPort, SteamNetworkingPOPID popid )
{
    SteamAPI_SteamDatagramHostedAddress_SetDevAddress( this, nIP, nPort, popid );
}

#endif // STEAMDATAGRAM_TICKETS_H
