// IP addresses: SteamNetworkingIPAddr is `{ ip, port }` or "1.2.3.4:27015", SteamIPAddress_t a string.
#pragma once

#include "../runtime/convert.h"

namespace headwater {

bool fromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkingIPAddr* out);
bool fromJs(Environment& environment, napi_value value, const Where& where, SteamIPAddress_t* out);
napi_value toJs(Environment& environment, const SteamNetworkingIPAddr& address);
/// "" for an address that is not set.
napi_value toJs(Environment& environment, const SteamIPAddress_t& address);

/// The address part as text, IPv4 dotted where it is a mapped one.
std::string ipText(const SteamNetworkingIPAddr& address);
bool parseIp(const char* text, SteamNetworkingIPAddr* out);

}  // namespace headwater
