// The server's side: init returns a bool, and checks no versions.
#ifndef STEAM_GAMESERVER_H
#define STEAM_GAMESERVER_H
#ifdef _WIN32
#pragma once
#endif
#include "steam_api.h"
#include "isteamgameserver.h"

enum EServerMode
{
	eServerModeInvalid = 0,
	eServerModeAuthenticationAndSecure = 3,
};
const uint16 STEAMGAMESERVER_QUERY_PORT_SHARED = 0xffff;

S_API bool S_CALLTYPE SteamInternal_GameServer_Init( uint32 unIP, uint16 usSteamPort, uint16 usGamePort, uint16 usQueryPort, EServerMode eServerMode, const char *pchVersionString );
inline bool SteamGameServer_Init( uint32 unIP, uint16 usGamePort, uint16 usQueryPort, EServerMode eServerMode, const char *pchVersionString )
{
	if ( !SteamInternal_CreateInterface( STEAMCLIENT_INTERFACE_VERSION ) )
		return false;
	return SteamInternal_GameServer_Init( unIP, 0, usGamePort, usQueryPort, eServerMode, pchVersionString );
}
S_API void SteamGameServer_Shutdown();
S_API void SteamGameServer_RunCallbacks();
S_API uint64 SteamGameServer_GetSteamID();
#endif // STEAM_GAMESERVER_H
