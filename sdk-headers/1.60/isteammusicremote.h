// ISteamMusicRemote: being a music player that Steam remote-controls.

#ifndef ISTEAMMUSICREMOTE_H
#define ISTEAMMUSICREMOTE_H

#include "steam_api_common.h"
#include "isteammusic.h"

#define k_SteamMusicNameMaxLength 255
#define k_SteamMusicPNGMaxLength 65535

/// Being a music player that Steam remote-controls.
class ISteamMusicRemote
{
public:
    virtual bool RegisterSteamMusicRemote( const char *pchName ) = 0;
    virtual bool DeregisterSteamMusicRemote() = 0;
    virtual bool BIsCurrentMusicRemote() = 0;
    virtual bool BActivationSuccess( bool bValue ) = 0;
    virtual bool SetDisplayName( const char *pchDisplayName ) = 0;
    virtual bool SetPNGIcon_64x64( void *pvBuffer, uint32 cbBufferLength ) = 0;
    virtual bool EnablePlayPrevious( bool bValue ) = 0;
    virtual bool EnablePlayNext( bool bValue ) = 0;
    virtual bool EnableShuffled( bool bValue ) = 0;
    virtual bool EnableLooped( bool bValue ) = 0;
    virtual bool EnableQueue( bool bValue ) = 0;
    virtual bool EnablePlaylists( bool bValue ) = 0;
    virtual bool UpdatePlaybackStatus( AudioPlayback_Status nStatus ) = 0;
    virtual bool UpdateShuffled( bool bValue ) = 0;
    virtual bool UpdateLooped( bool bValue ) = 0;
    virtual bool UpdateVolume( float flValue ) = 0;
    virtual bool CurrentEntryWillChange() = 0;
    virtual bool CurrentEntryIsAvailable( bool bAvailable ) = 0;
    virtual bool UpdateCurrentEntryText( const char *pchText ) = 0;
    virtual bool UpdateCurrentEntryElapsedSeconds( int nValue ) = 0;
    virtual bool UpdateCurrentEntryCoverArt( void *pvBuffer, uint32 cbBufferLength ) = 0;
    virtual bool CurrentEntryDidChange() = 0;
    virtual bool QueueWillChange() = 0;
    virtual bool ResetQueueEntries() = 0;
    virtual bool SetQueueEntry( int nID, int nPosition, const char *pchEntryText ) = 0;
    virtual bool SetCurrentQueueEntry( int nID ) = 0;
    virtual bool QueueDidChange() = 0;
    virtual bool PlaylistWillChange() = 0;
    virtual bool ResetPlaylistEntries() = 0;
    virtual bool SetPlaylistEntry( int nID, int nPosition, const char *pchEntryText ) = 0;
    virtual bool SetCurrentPlaylistEntry( int nID ) = 0;
    virtual bool PlaylistDidChange() = 0;
};

#define STEAMMUSICREMOTE_INTERFACE_VERSION "STEAMMUSICREMOTE_INTERFACE_VERSION001"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamMusicRemote *SteamMusicRemote();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamMusicRemote *, SteamMusicRemote, STEAMMUSICREMOTE_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

struct MusicPlayerRemoteWillActivate_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 1 };
};

struct MusicPlayerRemoteWillDeactivate_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 2 };
};

struct MusicPlayerRemoteToFront_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 3 };
};

struct MusicPlayerWillQuit_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 4 };
};

struct MusicPlayerWantsPlay_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 5 };
};

struct MusicPlayerWantsPause_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 6 };
};

struct MusicPlayerWantsPlayPrevious_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 7 };
};

struct MusicPlayerWantsPlayNext_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 8 };
};

struct MusicPlayerWantsShuffled_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 9 };
    bool m_bShuffled;
};

struct MusicPlayerWantsLooped_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 10 };
    bool m_bLooped;
};

struct MusicPlayerWantsVolume_t
{
    enum { k_iCallback = k_iSteamMusicCallbacks + 11 };
    float m_flNewVolume;
};

struct MusicPlayerSelectsQueueEntry_t
{
    enum { k_iCallback = k_iSteamMusicCallbacks + 12 };
    int nID;
};

struct MusicPlayerSelectsPlaylistEntry_t
{
    enum { k_iCallback = k_iSteamMusicCallbacks + 13 };
    int nID;
};

struct MusicPlayerWantsPlayingRepeatStatus_t
{
    enum { k_iCallback = k_iSteamMusicRemoteCallbacks + 14 };
    int m_nPlayingRepeatStatus;
};

#pragma pack( pop )

#endif // ISTEAMMUSICREMOTE_H
