// A companion that does not compile: what it needs is not shipped.
#pragma once
#include "steamnetworkingtypes.h"
struct SteamDatagramHostedAddress
{
	int m_cbSize;
	SteamNetworkingPOPID m_unPOP;
};
