// SteamNetworkingIdentity: a tagged object in JavaScript; a bare bigint is taken for a SteamID.
#pragma once

#include "../runtime/convert.h"

namespace headwater {

bool fromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkingIdentity* out);
napi_value toJs(Environment& environment, const SteamNetworkingIdentity& identity);

}  // namespace headwater
