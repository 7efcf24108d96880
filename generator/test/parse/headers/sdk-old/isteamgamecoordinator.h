// A companion: nothing includes it.
#ifndef ISTEAMGAMECOORDINATOR
#define ISTEAMGAMECOORDINATOR
#include "steam_api_common.h"
enum EGCResults { k_EGCResultOK = 0, k_EGCResultNoMessage = 1 };
class ISteamGameCoordinator
{
public:
	virtual bool IsMessageAvailable( uint32 *pcubMsgSize ) = 0;
};
#define STEAMGAMECOORDINATOR_INTERFACE_VERSION "SteamGameCoordinator001"
#endif
