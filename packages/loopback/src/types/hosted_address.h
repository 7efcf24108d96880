// How to reach a server in a relay data centre, as the library takes it. No SDK brings a header that defines it, though
// its interfaces and flat functions use it.
#pragma once

#include "steam_gameserver.h"

#include <cstring>

struct SteamDatagramHostedAddress {
  /// Bytes in use in m_data.
  int m_cbSize;
  char m_data[128];

  void Clear() { std::memset(this, 0, sizeof(*this)); }
};

namespace loopback {

/// What is in m_data: there are development addresses only.
struct DevAddress {
  uint32 ip;
  uint32 port;
  SteamNetworkingPOPID popId;
};
static_assert(sizeof(DevAddress) <= sizeof(SteamDatagramHostedAddress::m_data));

inline void setDevAddress(SteamDatagramHostedAddress& out, const DevAddress& address) {
  out.Clear();
  std::memcpy(out.m_data, &address, sizeof address);
  out.m_cbSize = sizeof address;
}

}  // namespace loopback
