// Utilities, which both sides have.
#ifndef ISTEAMUTILS_H
#define ISTEAMUTILS_H
#include "steam_api_common.h"

enum ESteamAPICallFailure
{
	k_ESteamAPICallFailureNone = -1,
	k_ESteamAPICallFailureSteamGone = 0,
};
extern "C" typedef void ( S_CALLTYPE *SteamAPIWarningMessageHook_t )( int, const char * );

class ISteamUtils
{
public:
	virtual uint32 GetSecondsSinceAppActive() = 0;
	virtual bool GetImageRGBA( int iImage, STEAM_OUT_BUFFER_COUNT( nDestBufferSize ) uint8 *pubDest, int nDestBufferSize ) = 0;
	virtual ESteamAPICallFailure GetAPICallFailureReason( SteamAPICall_t hSteamAPICall ) = 0;
	virtual void SetWarningMessageHook( SteamAPIWarningMessageHook_t pFunction ) = 0;
	STEAM_PRIVATE_API( virtual void RunFrame() = 0; )
};
#define STEAMUTILS_INTERFACE_VERSION "SteamUtils010"

inline ISteamUtils *SteamUtils();
STEAM_DEFINE_INTERFACE_ACCESSOR( ISteamUtils *, SteamUtils, SteamInternal_FindOrCreateUserInterface( 0, STEAMUTILS_INTERFACE_VERSION ) );
inline ISteamUtils *SteamGameServerUtils();
STEAM_DEFINE_INTERFACE_ACCESSOR( ISteamUtils *, SteamGameServerUtils, SteamInternal_FindOrCreateGameServerInterface( 0, STEAMUTILS_INTERFACE_VERSION ) );
#endif // ISTEAMUTILS_H
