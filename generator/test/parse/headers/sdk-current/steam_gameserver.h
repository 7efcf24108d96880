// The server.
#ifndef STEAM_GAMESERVER_H
#define STEAM_GAMESERVER_H
#include "steam_api.h"
S_API ESteamAPIInitResult S_CALLTYPE SteamInternal_GameServer_Init_V2( uint32 unIP, uint16 usGamePort, const char *pszInternalCheckInterfaceVersions, SteamErrMsg *pOutErrMsg );
#endif // STEAM_GAMESERVER_H
