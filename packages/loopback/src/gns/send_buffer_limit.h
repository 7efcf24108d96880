// GNS keeps what is in flight in a list of 65,535 segments, and ends the process when a send buffer above 1 MB lets it
// overflow. Programs may ask for more, as on Steam; they get this much.
#pragma once

#include "steam_gameserver.h"

#include <vector>

namespace loopback {

constexpr int32 kMaxSendBufferBytes = 1024 * 1024;

/// The value to set for an option; says so once if it had to be lowered.
int32 limitedSendBuffer(int32 bytes);

/// The options of a new connection or listen socket with send buffers limited.
std::vector<SteamNetworkingConfigValue_t> limitedOptions(int count, const SteamNetworkingConfigValue_t* options);

}  // namespace loopback
