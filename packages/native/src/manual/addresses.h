// IP addresses: SteamNetworkingIPAddr is `{ ip, port }` or "1.2.3.4:27015", SteamIPAddress_t a string.
#pragma once

#include "../runtime/convert.h"

namespace headwater {

bool FromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkingIPAddr* out);
bool FromJs(Environment& environment, napi_value value, const Where& where, SteamIPAddress_t* out);
napi_value ToJs(Environment& environment, const SteamNetworkingIPAddr& address);
// "" for an address that is not set.
napi_value ToJs(Environment& environment, const SteamIPAddress_t& address);

// The address part as text, IPv4 dotted where it is a mapped one.
std::string IpText(const SteamNetworkingIPAddr& address);
bool ParseIp(const char* text, SteamNetworkingIPAddr* out);

}  // namespace headwater
