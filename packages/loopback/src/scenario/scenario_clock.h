// The clock of delays and scheduled faults: the machine's, which tests may push forward instead of waiting.
#pragma once

#include <cstdint>

namespace loopback {

/// Milliseconds; only goes forward.
int64_t scenarioTime();

/// Lets time pass at once.
void advanceScenarioTime(int64_t milliseconds);

}  // namespace loopback
