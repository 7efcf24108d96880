// mt19937_64 is specified bit by bit; the standard's distributions are not, so the fraction is made here.
#include "scenario/scenario_random.h"

#include <mutex>
#include <random>

namespace loopback {

namespace {
std::mutex mutex;

std::mt19937_64& generator() {
  static std::mt19937_64 instance{0};
  return instance;
}
}  // namespace

void seedScenario(uint64_t seed) {
  std::lock_guard lock(mutex);
  generator().seed(seed);
}

double scenarioChance() {
  std::lock_guard lock(mutex);
  constexpr int kMantissaBits = 53;
  return static_cast<double>(generator()() >> (64 - kMantissaBits)) / static_cast<double>(1ull << kMantissaBits);
}

}  // namespace loopback
