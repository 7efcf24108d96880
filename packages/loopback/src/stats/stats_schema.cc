// { "stats": { "kills": { "type": "int", "min": 0 } }, "achievements": { "WINNER": {} } }
#include "stats/stats_schema.h"

#include <nlohmann/json.hpp>

namespace loopback {

namespace {
StatType typeNamed(JsonFields& fields) {
  std::string name = fields.text("type", "int");
  if (name == "float") return StatType::Float;
  if (name == "avgrate") return StatType::AverageRate;
  if (name != "int") fields.fail("type", "must be \"int\", \"float\" or \"avgrate\"");
  return StatType::Integer;
}

StatDefinition readStat(JsonFields fields) {
  StatDefinition definition;
  definition.type = typeNamed(fields);
  definition.initial = fields.number("default", definition.initial);
  definition.lowest = fields.number("min", definition.lowest);
  definition.highest = fields.number("max", definition.highest);
  definition.maxChange = fields.number("maxChange", definition.maxChange);
  definition.incrementOnly = fields.flag("incrementOnly");
  definition.serverMayWrite = fields.flag("gameServer", true);
  definition.windowSeconds = fields.number("window", definition.windowSeconds);
  fields.expectNoOthers();
  return definition;
}
}  // namespace

void StatsSchema::read(JsonFields& file, JsonErrors& errors) {
  if (const Json* stats = file.value("stats")) {
    isOpen_ = false;
    JsonFields all(*stats, file.placeOf("stats"), errors);
    for (const std::string& name : all.names())
      stats_[name] = readStat(JsonFields(*all.value(name.c_str()), all.placeOf(name.c_str()), errors));
  }
  if (const Json* achievements = file.value("achievements")) {
    isOpen_ = false;
    JsonFields all(*achievements, file.placeOf("achievements"), errors);
    for (const std::string& name : all.names()) {
      JsonFields fields(*all.value(name.c_str()), all.placeOf(name.c_str()), errors);
      achievements_[name] = fields.flag("gameServer", true);
      fields.expectNoOthers();
    }
  }
}

const StatDefinition* StatsSchema::stat(const std::string& name) const {
  auto found = stats_.find(name);
  return found == stats_.end() ? nullptr : &found->second;
}

const StatDefinition* StatsSchema::statToSet(const std::string& name, StatType type) {
  defineStored(name, type);
  const StatDefinition* definition = stat(name);
  return definition && definition->type == type && definition->serverMayWrite ? definition : nullptr;
}

void StatsSchema::defineStored(const std::string& name, StatType type) {
  if (isOpen_ && !stat(name)) stats_[name].type = type;
}

void StatsSchema::defineStored(const std::string& achievement) {
  if (isOpen_) achievements_.emplace(achievement, true);
}

bool StatsSchema::hasAchievement(const std::string& name) const { return achievements_.count(name) > 0; }

bool StatsSchema::achievementToSet(const std::string& name) {
  defineStored(name);
  auto found = achievements_.find(name);
  return found != achievements_.end() && found->second;
}

}  // namespace loopback
