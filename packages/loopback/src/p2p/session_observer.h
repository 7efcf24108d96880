// Who hears of what peers and the network do to sessions. Called while frames run, with no lock held.
#pragma once

#include "steam_gameserver.h"

#include <cstdint>

namespace loopback {

class SessionObserver {
 public:
  /// A peer without a session has sent something.
  virtual void sessionRequested(uint64_t peer) = 0;

  /// A session could not be opened, or broke without the peer closing it.
  virtual void sessionFailed(const SteamNetConnectionInfo_t& info) = 0;

 protected:
  ~SessionObserver() = default;
};

}  // namespace loopback
