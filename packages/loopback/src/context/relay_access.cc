// There is nothing to measure: a measurement is over at once, and its end is told with the next frame.
#include "context/relay_access.h"

#include "scenario/scenario_clock.h"

#include <cstdio>

namespace loopback {

bool RelayAccess::isFresh(float maxAgeSeconds) {
  {
    std::lock_guard lock(mutex_);
    std::optional<float> age = ageNow();
    if (age && *age <= maxAgeSeconds) return true;
    measuredAt_ = scenarioTime();
  }
  callbacks_.post(relayStatus(true));
  return false;
}

std::optional<float> RelayAccess::age() const {
  std::lock_guard lock(mutex_);
  return ageNow();
}

std::optional<float> RelayAccess::ageNow() const {
  if (!measuredAt_) return std::nullopt;
  return static_cast<float>(scenarioTime() - *measuredAt_) / 1000;
}

void RelayAccess::reset() {
  std::lock_guard lock(mutex_);
  measuredAt_.reset();
}

SteamRelayNetworkStatus_t relayStatus(bool measured) {
  SteamRelayNetworkStatus_t status{};
  status.m_eAvail = measured ? k_ESteamNetworkingAvailability_Current : k_ESteamNetworkingAvailability_NeverTried;
  status.m_eAvailNetworkConfig = status.m_eAvail;
  status.m_eAvailAnyRelay = status.m_eAvail;
  std::snprintf(
      status.m_debugMsg, sizeof status.m_debugMsg, "%s",
      measured ? "OK (loopback: no relays, and pings that are made up)" : "InitRelayNetworkAccess was not called");
  return status;
}

}  // namespace loopback
