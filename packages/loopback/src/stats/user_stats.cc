// Rules that Steam applies to values.
#include "stats/user_stats.h"

#include <cmath>
#include <cstdint>

namespace loopback {

StatValue valueOf(const UserStats& stats, const std::string& name, const StatDefinition& definition) {
  auto found = stats.values.find(name);
  if (found != stats.values.end()) return found->second;
  StatValue initial;
  initial.type = definition.type;
  initial.number = definition.initial;
  return initial;
}

int32_t integerOf(const StatValue& value) {
  return static_cast<int32_t>(std::fmin(std::fmax(value.number, INT32_MIN), INT32_MAX));
}

void addToAverage(StatValue& value, double count, double seconds, double windowSeconds) {
  double kept = value.seconds + seconds > windowSeconds ? std::fmax(0.0, windowSeconds - seconds) : value.seconds;
  double share = value.seconds > 0 ? kept / value.seconds : 0;
  value.count = value.count * share + count;
  value.seconds = kept + seconds;
  value.number = value.count / value.seconds;
}

bool isAllowedChange(const StatDefinition& definition, double from, double to) {
  if (!(to >= definition.lowest && to <= definition.highest)) return false;
  if (definition.incrementOnly && to < from) return false;
  return std::fabs(to - from) <= definition.maxChange;
}

}  // namespace loopback
