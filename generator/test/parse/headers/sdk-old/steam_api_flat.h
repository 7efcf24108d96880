// The flat functions; it includes the others by the name of Valve's folder.
#ifndef STEAMAPIFLAT_H
#define STEAMAPIFLAT_H
#include <stdint.h>
#include "steam/steam_api.h"

typedef uint64 uint64_steamid;
S_API ISteamUser *SteamAPI_SteamUser_v021();
S_API bool SteamAPI_ISteamUser_BLoggedOn( ISteamUser* self );
S_API ISteamUtils *SteamAPI_SteamUtils_v010();
S_API ISteamUtils *SteamAPI_SteamGameServerUtils_v010();
S_API ISteamHTMLSurface *SteamAPI_SteamHTMLSurface_v005();
S_API ISteamGameServer *SteamAPI_SteamGameServer_v014();
#endif // STEAMAPIFLAT_H
