// The machine's clock plus what tests have skipped.
#include "scenario/scenario_clock.h"

#include "core/process.h"

#include <atomic>

namespace loopback {

namespace {
std::atomic<int64_t> skipped{0};
}

int64_t scenarioTime() { return monotonicMilliseconds() + skipped.load(); }

void advanceScenarioTime(int64_t milliseconds) { skipped.fetch_add(milliseconds); }

}  // namespace loopback
