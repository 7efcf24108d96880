// ISteamTimeline: marks on the timeline of game recordings.

#ifndef ISTEAMTIMELINE_H
#define ISTEAMTIMELINE_H

#include "steam_api_common.h"

const uint32 k_unMaxTimelinePriority = 1000;
const float k_flMaxTimelineEventDuration = 600.f;

enum ETimelineGameMode
{
    k_ETimelineGameMode_Invalid = 0,
    k_ETimelineGameMode_Playing = 1,
    k_ETimelineGameMode_Staging = 2,
    k_ETimelineGameMode_Menus = 3,
    k_ETimelineGameMode_LoadingScreen = 4,
    k_ETimelineGameMode_Max = 5,
};

enum ETimelineEventClipPriority
{
    k_ETimelineEventClipPriority_Invalid = 0,
    k_ETimelineEventClipPriority_None = 1,
    k_ETimelineEventClipPriority_Standard = 2,
    k_ETimelineEventClipPriority_Featured = 3,
};

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// The timeline of game recordings.
class ISteamTimeline
{
public:
    virtual void SetTimelineStateDescription( const char *pchDescription, float flTimeDelta ) = 0;
    virtual void ClearTimelineStateDescription( float flTimeDelta ) = 0;
    virtual void AddTimelineEvent(
        const char *pchIcon, const char *pchTitle, const char *pchDescription, uint32 unPriority,
        float flStartOffsetSeconds, float flDurationSeconds, ETimelineEventClipPriority ePossibleClip ) = 0;
    virtual void SetTimelineGameMode( ETimelineGameMode eMode ) = 0;
};

#define STEAMTIMELINE_INTERFACE_VERSION "STEAMTIMELINE_INTERFACE_V001"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamTimeline *SteamTimeline();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamTimeline *, SteamTimeline, STEAMTIMELINE_INTERFACE_VERSION );

#pragma pack( pop )

#endif // ISTEAMTIMELINE_H
