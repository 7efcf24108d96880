// The client, whose accessor is annotated but not exported.
#ifndef ISTEAMCLIENT_H
#define ISTEAMCLIENT_H
#include "steam_api_common.h"
class ISteamClient
{
public:
	virtual bool BShutdownIfAllPipesClosed() = 0;
};
#define STEAMCLIENT_INTERFACE_VERSION "SteamClient021"
inline ISteamClient *SteamClient();
STEAM_DEFINE_INTERFACE_ACCESSOR( ISteamClient *, SteamClient, SteamInternal_CreateInterface( STEAMCLIENT_INTERFACE_VERSION ), "global", STEAMCLIENT_INTERFACE_VERSION );
#endif // ISTEAMCLIENT_H
