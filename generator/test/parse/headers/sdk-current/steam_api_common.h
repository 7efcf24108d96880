// Exports, handles, and by way of its companion all macros.
#ifndef STEAM_API_COMMON_H
#define STEAM_API_COMMON_H
#include "steamtypes.h"
#if defined( _WIN32 )
#define VALVE_CALLBACK_PACK_LARGE
#define S_API extern "C" __declspec( dllimport )
#else
#define VALVE_CALLBACK_PACK_SMALL
#define S_API extern "C"
#endif
const int k_cchMaxSteamErrMsg = 1024;
typedef char SteamErrMsg[ k_cchMaxSteamErrMsg ];
typedef int32 HSteamUser;
#include "steam_api_internal.h"
#endif // STEAM_API_COMMON_H
