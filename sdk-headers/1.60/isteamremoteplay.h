// ISteamRemotePlay: Remote Play sessions and their input.

#ifndef ISTEAMREMOTEPLAY_H
#define ISTEAMREMOTEPLAY_H

#include "steam_api_common.h"

/// A Remote Play session.
typedef uint32 RemotePlaySessionID_t;

enum ESteamDeviceFormFactor
{
    k_ESteamDeviceFormFactorUnknown = 0,
    k_ESteamDeviceFormFactorPhone = 1,
    k_ESteamDeviceFormFactorTablet = 2,
    k_ESteamDeviceFormFactorComputer = 3,
    k_ESteamDeviceFormFactorTV = 4,
    k_ESteamDeviceFormFactorVRHeadset = 5,
};

/// Remote Play sessions.
class ISteamRemotePlay
{
public:
    virtual uint32 GetSessionCount() = 0;
    virtual RemotePlaySessionID_t GetSessionID( int iSessionIndex ) = 0;
    virtual CSteamID GetSessionSteamID( RemotePlaySessionID_t unSessionID ) = 0;
    virtual const char *GetSessionClientName( RemotePlaySessionID_t unSessionID ) = 0;
    virtual ESteamDeviceFormFactor GetSessionClientFormFactor( RemotePlaySessionID_t unSessionID ) = 0;
    virtual bool BGetSessionClientResolution(
        RemotePlaySessionID_t unSessionID, int *pnResolutionX, int *pnResolutionY ) = 0;
    virtual bool BStartRemotePlayTogether( bool bShowOverlay = true ) = 0;
    virtual bool BSendRemotePlayTogetherInvite( CSteamID steamIDFriend ) = 0;
};

#define STEAMREMOTEPLAY_INTERFACE_VERSION "STEAMREMOTEPLAY_INTERFACE_VERSION002"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamRemotePlay *SteamRemotePlay();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamRemotePlay *, SteamRemotePlay, STEAMREMOTEPLAY_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

struct SteamRemotePlaySessionConnected_t
{
    enum { k_iCallback = k_iSteamRemotePlayCallbacks + 1 };
    RemotePlaySessionID_t m_unSessionID;
};

struct SteamRemotePlaySessionDisconnected_t
{
    enum { k_iCallback = k_iSteamRemotePlayCallbacks + 2 };
    RemotePlaySessionID_t m_unSessionID;
};

struct SteamRemotePlayTogetherGuestInvite_t
{
    enum { k_iCallback = k_iSteamRemotePlayCallbacks + 3 };
    char m_szConnectURL[1024];
};

#pragma pack( pop )

#endif // ISTEAMREMOTEPLAY_H
