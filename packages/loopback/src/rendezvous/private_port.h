// UDP ports of 127.0.0.1 for listeners that nobody knows by number.
#pragma once

#include <cstdint>

namespace loopback {

/// A random port, outside the ranges that systems hand out by themselves and that game servers usually take.
uint16_t randomPrivatePort();

}  // namespace loopback
