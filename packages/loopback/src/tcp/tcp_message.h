// Messages of this networking: what a program allocates to send, and what it is given to read.
#pragma once

#include "steam_gameserver.h"

#include "isteamnetworkingutils.h"

#include <cstddef>

namespace loopback {

/// On the clock of ISteamNetworkingUtils::GetLocalTimestamp.
SteamNetworkingMicroseconds tcpNow();

/// A message with room for so many bytes, which Release frees; null if there is no memory for it.
SteamNetworkingMessage_t* newTcpMessage(size_t size);

}  // namespace loopback
