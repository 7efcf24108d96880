// Chance that repeats itself: the same seed gives the same numbers on every platform.
#pragma once

#include <cstdint>

namespace loopback {

/// Starts the sequence again.
void seedScenario(uint64_t seed);

/// The next number, from 0 up to but without 1.
double scenarioChance();

}  // namespace loopback
