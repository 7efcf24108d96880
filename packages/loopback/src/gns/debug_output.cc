// One function for the process, as in the SDK; level and function belong together.
#include "gns/debug_output.h"

#include <mutex>

namespace loopback {

namespace {
constexpr auto kNothing = k_ESteamNetworkingSocketsDebugOutputType_None;
constexpr auto kRefused = k_ESteamNetworkingSocketsDebugOutputType_Warning;

struct Output {
  ESteamNetworkingSocketsDebugOutputType level = kNothing;
  FSteamNetworkingSocketsDebugOutput function = nullptr;
};

std::mutex mutex;
Output current;

Output output() {
  std::lock_guard lock(mutex);
  return current;
}
}  // namespace

void setDebugOutput(ESteamNetworkingSocketsDebugOutputType level, FSteamNetworkingSocketsDebugOutput function) {
  std::lock_guard lock(mutex);
  current = {function ? level : kNothing, function};
}

void passDebugOutput(const GnsFunctions& gns) {
  auto [level, function] = output();
  gns.ISteamNetworkingUtils_SetDebugOutputFunction(gns.utils(), level, function);
}

void sayRefused(const std::string& reason) {
  // Without the lock: the program may call back.
  auto [level, function] = output();
  if (function && level >= kRefused) function(kRefused, reason.c_str());
}

}  // namespace loopback
