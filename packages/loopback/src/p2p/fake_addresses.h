// FakeIPs as one side sees them: who is behind an address, and which address stands for somebody. Peers without one of
// their own get one that only this side knows. Thread-safe.
#pragma once

#include "rendezvous/fake_ip_book.h"
#include "steam_gameserver.h"

#include <map>
#include <mutex>

namespace loopback {

/// A peer, and which of its FakeIP's ports is meant, from 0.
struct FakePeer {
  uint64_t steamId = 0;
  int port = 0;
};

class FakeAddresses {
 public:
  void join(uint32_t appId);
  void forgetAll();

  /// Nobody for addresses that are none, or of somebody who is gone.
  std::optional<FakePeer> peerAt(const SteamNetworkingIPAddr& address) const;

  /// The address to know somebody by who has called.
  SteamNetworkingIPAddr addressOf(uint64_t steamId);

 private:
  mutable std::mutex mutex_;
  uint32_t appId_ = 0;
  std::map<uint64_t, uint32_t> local_;
};

SteamNetworkingIPAddr fakeAddress(uint32_t ip, uint16_t port);

}  // namespace loopback
