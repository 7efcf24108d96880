// Which stats and achievements an app has, and what may be written to them: what a developer enters on Steam's
// partner site, here in a JSON file.
#pragma once

#include "core/json_fields.h"

#include <limits>
#include <map>
#include <optional>
#include <string>

namespace loopback {

enum class StatType { Integer, Float, AverageRate };

struct StatDefinition {
  StatType type = StatType::Integer;
  double initial = 0;
  double lowest = -std::numeric_limits<double>::infinity();
  double highest = std::numeric_limits<double>::infinity();
  /// Largest change that one store may bring.
  double maxChange = std::numeric_limits<double>::infinity();
  bool incrementOnly = false;
  /// Whether game servers may set it.
  bool serverMayWrite = true;
  /// AverageRate: the seconds that the average remembers.
  double windowSeconds = 3600;
};

/// Without definitions the schema is open: everything exists that was ever set.
class StatsSchema {
 public:
  /// Reads `stats` and `achievements` of the file's object.
  void read(JsonFields& file, JsonErrors& errors);

  /// The definition of a stat; nothing if it does not exist.
  const StatDefinition* stat(const std::string& name) const;
  /// As above; in an open schema, what does not exist yet is defined by the type it is set with.
  const StatDefinition* statToSet(const std::string& name, StatType type);

  /// What a player has by now exists, as far as the schema is open.
  void defineStored(const std::string& name, StatType type);
  void defineStored(const std::string& achievement);

  bool hasAchievement(const std::string& name) const;
  /// Whether game servers may set an achievement. In an open schema it exists from then on.
  bool achievementToSet(const std::string& name);

 private:
  bool isOpen_ = true;
  std::map<std::string, StatDefinition> stats_;
  /// By name: whether game servers may set it.
  std::map<std::string, bool> achievements_;
};

}  // namespace loopback
