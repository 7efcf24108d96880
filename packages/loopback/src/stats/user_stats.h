// The stats and achievements of one player.
#pragma once

#include "stats/stats_schema.h"

#include <map>
#include <set>
#include <string>

namespace loopback {

struct StatValue {
  StatType type = StatType::Integer;
  /// Integers, and floats, as they were set.
  double number = 0;
  /// AverageRate: what was counted within the window, and the seconds it took.
  double count = 0;
  double seconds = 0;
};

struct UserStats {
  std::map<std::string, StatValue> values;
  std::set<std::string> achievements;
};

/// The value of a stat: the definition's initial one if it was never set.
StatValue valueOf(const UserStats& stats, const std::string& name, const StatDefinition& definition);

/// The number of an integer stat, which is one of 32 bits.
int32_t integerOf(const StatValue& value);

/// Adds an amount and the seconds it took to an average; old counts fade as the window moves on.
void addToAverage(StatValue& value, double count, double seconds, double windowSeconds);

/// Whether a stat may go from one value to the other in one store.
bool isAllowedChange(const StatDefinition& definition, double from, double to);

}  // namespace loopback
