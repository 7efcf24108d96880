// One side's way to the relay network: what it knows of the pings to data centres, and since when. Thread-safe.
#pragma once

#include "callbacks/callback_queue.h"

#include <mutex>
#include <optional>

namespace loopback {

class RelayAccess {
 public:
  explicit RelayAccess(CallbackQueue& callbacks) : callbacks_(callbacks) {}

  /// Measures, unless that was done at most so many seconds ago. False if it measures: callback 1281 tells the end.
  bool isFresh(float maxAgeSeconds);

  /// Seconds since the measurement; nothing if there was none.
  std::optional<float> age() const;

  void reset();

 private:
  std::optional<float> ageNow() const;

  CallbackQueue& callbacks_;
  mutable std::mutex mutex_;
  /// On the clock of scenarios.
  std::optional<int64_t> measuredAt_;
};

/// What there is to say of relays that can be used, or have never been tried.
SteamRelayNetworkStatus_t relayStatus(bool measured);

}  // namespace loopback
