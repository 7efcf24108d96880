// SteamNetworkPingLocation_t: opaque bytes in JavaScript. ConvertPingLocationToString makes a text that can be sent.
#pragma once

#include "../runtime/convert.h"

namespace headwater {

bool fromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkPingLocation_t* out);
napi_value toJs(Environment& environment, const SteamNetworkPingLocation_t& location);

}  // namespace headwater
