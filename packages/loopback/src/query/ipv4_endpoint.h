// An IPv4 address and UDP port, both in host byte order, as the game server API passes them.
#pragma once

#include <cstdint>

namespace loopback {

struct Ipv4Endpoint {
  uint32_t ip = 0;
  uint16_t port = 0;
};

}  // namespace loopback
