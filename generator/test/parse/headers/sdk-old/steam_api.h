// The user's side. No SteamAPI_InitEx yet.
#ifndef STEAM_API_H
#define STEAM_API_H
#ifdef _WIN32
#pragma once
#endif
#include "steam_api_common.h"
#include "isteamclient.h"
#include "isteamuser.h"
#include "isteamutils.h"
#include "isteamhtmlsurface.h"

S_API bool S_CALLTYPE SteamAPI_Init();
S_API void S_CALLTYPE SteamAPI_Shutdown();
S_API void S_CALLTYPE SteamAPI_WriteMiniDump( uint32 uStructuredExceptionCode, void* pvExceptionInfo, uint32 uBuildID );
S_API void S_CALLTYPE SteamAPI_ManualDispatch_Init();

#if defined( VERSION_SAFE_STEAM_API_INTERFACES )
#endif
#endif // STEAM_API_H
