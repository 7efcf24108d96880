#include "ping_location.h"

#include <cstring>

#include "../runtime/errors.h"

namespace headwater {

bool fromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkPingLocation_t* out) {
  BytesIn bytes;
  if (!bytes.read(environment.env(), value, where, sizeof *out)) return false;
  if (bytes.size() != sizeof *out) {
    throwRangeError(environment.env(), code::kOutOfRange,
                    where.text() + " must be a ping location of " + std::to_string(sizeof *out) + " bytes, as " +
                        "GetLocalPingLocation and ParsePingLocationString give it; got " +
                        std::to_string(bytes.size()) + " bytes.");
    return false;
  }
  std::memcpy(static_cast<void*>(out), bytes.data(), sizeof *out);
  return true;
}

napi_value toJs(Environment& environment, const SteamNetworkPingLocation_t& location) {
  return makeBytes(environment.env(), &location, sizeof location);
}

}  // namespace headwater
