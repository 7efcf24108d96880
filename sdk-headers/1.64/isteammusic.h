// ISteamMusic: the user's music player.

#ifndef ISTEAMMUSIC_H
#define ISTEAMMUSIC_H

#include "steam_api_common.h"

enum AudioPlayback_Status
{
    AudioPlayback_Undefined = 0,
    AudioPlayback_Playing = 1,
    AudioPlayback_Paused = 2,
    AudioPlayback_Idle = 3,
};

/// The user's music player.
class ISteamMusic
{
public:
    virtual bool BIsEnabled() = 0;
    virtual bool BIsPlaying() = 0;
    virtual AudioPlayback_Status GetPlaybackStatus() = 0;
    virtual void Play() = 0;
    virtual void Pause() = 0;
    virtual void PlayPrevious() = 0;
    virtual void PlayNext() = 0;
    virtual void SetVolume( float flVolume ) = 0;
    virtual float GetVolume() = 0;
};

#define STEAMMUSIC_INTERFACE_VERSION "STEAMMUSIC_INTERFACE_VERSION001"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamMusic *SteamMusic();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamMusic *, SteamMusic, STEAMMUSIC_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

struct PlaybackStatusHasChanged_t
{
    enum { k_iCallback = k_iSteamMusicCallbacks + 1 };
};

struct VolumeHasChanged_t
{
    enum { k_iCallback = k_iSteamMusicCallbacks + 2 };
    float m_flNewVolume;
};

#pragma pack( pop )

#endif // ISTEAMMUSIC_H
