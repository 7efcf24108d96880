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
