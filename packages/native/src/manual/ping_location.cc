#include "ping_location.h"

#include <cstring>

#include "../runtime/errors.h"

namespace headwater {

bool FromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkPingLocation_t* out) {
  BytesIn bytes;
  if (!bytes.Read(environment.env(), value, where, sizeof *out)) return false;
  if (bytes.size() != sizeof *out) {
    ThrowRangeError(environment.env(), code::kOutOfRange,
                    where.Text() + " must be a ping location of " + std::to_string(sizeof *out) + " bytes, as " +
                        "GetLocalPingLocation and ParsePingLocationString give it; got " +
                        std::to_string(bytes.size()) + " bytes.");
    return false;
  }
  std::memcpy(static_cast<void*>(out), bytes.data(), sizeof *out);
  return true;
}

napi_value ToJs(Environment& environment, const SteamNetworkPingLocation_t& location) {
  return MakeBytes(environment.env(), &location, sizeof location);
}

}  // namespace headwater
