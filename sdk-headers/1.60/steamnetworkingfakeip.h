// FakeIP: stable fake addresses for peer-to-peer connections, for games that think in IP addresses.

#ifndef STEAMNETWORKINGFAKEIP_H
#define STEAMNETWORKINGFAKEIP_H

#include "steamnetworkingtypes.h"
#include "steam_api_common.h"

/// Bytes of a message that are sure to fit in one packet.
const int k_cbSteamNetworkingSocketsFakeUDPPortRecommendedMTU = 1200;
/// Most bytes of a message.
const int k_cbSteamNetworkingSocketsFakeUDPPortMaxMessageSize = 4096;

/// A port of a FakeIP, used like a UDP socket.
class ISteamNetworkingFakeUDPPort
{
public:
    /// Closes the port and frees this object.
    virtual void DestroyFakeUDPPort() = 0;

    /// Sends up to k_cbSteamNetworkingSocketsFakeUDPPortMaxMessageSize bytes to a FakeIP, unreliably.
    virtual EResult SendMessageToFakeIP(
        const SteamNetworkingIPAddr &remoteAddress, const void *pData, uint32 cbData, int nSendFlags ) = 0;

    /// Takes up to `nMaxMessages` messages. Returns how many. Release each one; its identity is the sender's
    /// FakeIP.
    virtual int ReceiveMessages( SteamNetworkingMessage_t **ppOutMessages, int nMaxMessages ) = 0;

    /// Forgets a remote address soon, to free memory.
    virtual void ScheduleCleanup( const SteamNetworkingIPAddr &remoteAddress ) = 0;
};

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// Result of BeginAsyncRequestFakeIP.
struct SteamNetworkingFakeIPResult_t
{
    enum { k_iCallback = k_iSteamNetworkingSocketsCallbacks + 3 };
    enum { k_nMaxReturnPorts = 8 };
    /// k_EResultOK on success.
    EResult m_eResult;
    /// Whose FakeIP it is.
    SteamNetworkingIdentity m_identity;
    /// The FakeIP, host byte order.
    uint32 m_unIP;
    /// Its ports, host byte order; 0 for unused entries.
    uint16 m_unPorts[k_nMaxReturnPorts];
};

#pragma pack( pop )

#endif // STEAMNETWORKINGFAKEIP_H
