// Where a host is, as its pings to data centres say: a text such as `lo1=2,lo2=30`, kept as it is in the SDK's struct.
#pragma once

#include "steam_gameserver.h"

#include <map>
#include <optional>
#include <string>

namespace loopback {

/// Milliseconds to data centres.
using PingLocation = std::map<SteamNetworkingPOPID, int>;

/// Where every loopback is.
const PingLocation& localPingLocation();

/// Nothing for a text of another form.
std::optional<PingLocation> parsePingLocation(const char* text);
std::string pingLocationText(const PingLocation& location);

/// Nothing for a struct that holds no location.
std::optional<PingLocation> readPingLocation(const SteamNetworkPingLocation_t& location);
/// False if it does not fit.
bool writePingLocation(const PingLocation& location, SteamNetworkPingLocation_t& out);

/// Milliseconds between two hosts: by the data centre that is best for both; nothing if they share none.
std::optional<int> pingBetween(const PingLocation& one, const PingLocation& other);

}  // namespace loopback
