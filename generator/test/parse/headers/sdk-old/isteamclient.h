// The client.
#ifndef ISTEAMCLIENT_H
#define ISTEAMCLIENT_H
#include "steam_api_common.h"

class ISteamClient
{
public:
	virtual HSteamPipe CreateSteamPipe() = 0;
	virtual ISteamUser *GetISteamUser( HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;
	STEAM_PRIVATE_API( virtual void RunFrame() = 0; )
	virtual uint32 GetIPCCallCount() = 0;
	STEAM_PRIVATE_API( virtual void DEPRECATED_Set( void (*)() ) = 0; )
	virtual bool BShutdownIfAllPipesClosed() = 0;
};
#define STEAMCLIENT_INTERFACE_VERSION		"SteamClient020"

#ifndef STEAM_API_EXPORTS
inline ISteamClient *SteamClient();
STEAM_DEFINE_INTERFACE_ACCESSOR( ISteamClient *, SteamClient, SteamInternal_CreateInterface( STEAMCLIENT_INTERFACE_VERSION ) );
inline ISteamClient *SteamGameServerClient() { return SteamClient(); }
#endif
#endif // ISTEAMCLIENT_H
