// Counts inits and shutdowns: what the C++ accessors of the SDK cached before the last one is stale.
#pragma once

#include <cstdint>

namespace loopback {

/// Never 0, which is what a fresh cache holds.
uintptr_t initGeneration();

void nextInitGeneration();

}  // namespace loopback
