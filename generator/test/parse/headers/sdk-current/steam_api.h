// Init with a message and the list of versions.
#ifndef STEAM_API_H
#define STEAM_API_H
#include "steam_api_common.h"
#include "isteamclient.h"
#include "isteamnetworkingsockets.h"
enum ESteamAPIInitResult
{
	k_ESteamAPIInitResult_OK = 0,
	k_ESteamAPIInitResult_FailedGeneric = 1,
};
S_API ESteamAPIInitResult S_CALLTYPE SteamInternal_SteamAPI_Init( const char *pszInternalCheckInterfaceVersions, SteamErrMsg *pOutErrMsg );
inline ESteamAPIInitResult SteamAPI_InitEx( SteamErrMsg *pOutErrMsg )
{
	const char *pszInternalCheckInterfaceVersions = STEAMNETWORKINGSOCKETS_INTERFACE_VERSION "\0" "\0";
	return SteamInternal_SteamAPI_Init( pszInternalCheckInterfaceVersions, pOutErrMsg );
}
#endif // STEAM_API_H
