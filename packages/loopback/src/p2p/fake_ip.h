// The FakeIP of one side: asked for before the logon, given with it. Thread-safe.
#pragma once

#include "callbacks/callback_queue.h"
#include "rendezvous/fake_ip_book.h"
#include "steamnetworkingfakeip.h"

#include <mutex>

namespace loopback {

class FakeIp {
 public:
  explicit FakeIp(CallbackQueue& callbacks) : callbacks_(callbacks) {}

  /// False if one was asked for already, or for a number of ports that there cannot be.
  bool request(int ports);
  bool isAwaited() const;

  /// Gives it out, or refuses with this result: callback 1223.
  void answer(uint32_t appId, uint64_t steamId, EResult result);

  /// What there is to tell of the ports from this one on.
  SteamNetworkingFakeIPResult_t result(int firstPort) const;

  /// Whether there will be a port of this index, or is.
  bool hasPort(int index) const;

  /// Stands for another SteamID from now on.
  void moveTo(uint32_t appId, uint64_t steamId);
  void forget(uint32_t appId);

 private:
  SteamNetworkingFakeIPResult_t resultFrom(int firstPort) const;

  CallbackQueue& callbacks_;
  mutable std::mutex mutex_;
  /// Asked for; 0 before.
  int ports_ = 0;
  EResult state_ = k_EResultNoMatch;
  FakeIpEntry entry_;
};

}  // namespace loopback
