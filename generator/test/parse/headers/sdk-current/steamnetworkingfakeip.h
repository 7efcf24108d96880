// A companion.
#ifndef STEAMNETWORKINGFAKEIP_H
#define STEAMNETWORKINGFAKEIP_H
#include "steamnetworkingtypes.h"
class ISteamNetworkingFakeUDPPort
{
public:
	virtual void DestroyFakeUDPPort() = 0;
};
#endif
