// ISteamVideo: video URLs and broadcasting.

#ifndef ISTEAMVIDEO_H
#define ISTEAMVIDEO_H

#include "steam_api_common.h"

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// Video URLs and broadcasting.
class ISteamVideo
{
public:
    virtual void GetVideoURL( AppId_t unVideoAppID ) = 0;
    virtual bool IsBroadcasting( int *pnNumViewers ) = 0;
    STEAM_CALL_BACK( GetOPFSettingsResult_t )
    virtual void GetOPFSettings( AppId_t unVideoAppID ) = 0;
    virtual bool GetOPFStringForApp( AppId_t unVideoAppID, char *pchBuffer, int32 *pnBufferSize ) = 0;
};

#define STEAMVIDEO_INTERFACE_VERSION "STEAMVIDEO_INTERFACE_V007"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamVideo *SteamVideo();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamVideo *, SteamVideo, STEAMVIDEO_INTERFACE_VERSION );

struct GetVideoURLResult_t
{
    enum { k_iCallback = k_iSteamVideoCallbacks + 11 };
    EResult m_eResult;
    AppId_t m_unVideoAppID;
    char m_rgchURL[256];
};

struct GetOPFSettingsResult_t
{
    enum { k_iCallback = k_iSteamVideoCallbacks + 24 };
    EResult m_eResult;
    AppId_t m_unVideoAppID;
};

#pragma pack( pop )

#endif // ISTEAMVIDEO_H
