// "users": { "<SteamID64>": { "stats": { "kills": 3 }, "achievements": ["WINNER"] } }
#include "stats/stats_file.h"

#include "core/notice.h"
#include "core/open_file.h"
#include "core/system_text.h"
#include "machine/file_lock.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace loopback {

namespace fs = std::filesystem;

namespace {
StatValue readValue(JsonFields& stats, const std::string& name, JsonErrors& errors) {
  const Json* field = stats.value(name.c_str());
  StatValue value;
  if (field->is_number()) {
    value.type = field->is_number_float() ? StatType::Float : StatType::Integer;
    value.number = field->get<double>();
    return value;
  }
  value.type = StatType::AverageRate;
  JsonFields average(*field, stats.placeOf(name.c_str()), errors);
  value.count = average.number("count");
  value.seconds = average.number("seconds");
  if (value.seconds > 0) value.number = value.count / value.seconds;
  return value;
}

UserStats readUser(const Json& json, const std::string& place, JsonErrors& errors) {
  JsonFields fields(json, place, errors);
  UserStats user;
  if (const Json* values = fields.value("stats")) {
    JsonFields stats(*values, fields.placeOf("stats"), errors);
    for (const std::string& name : stats.names()) user.values[name] = readValue(stats, name, errors);
  }
  for (const std::string& name : fields.texts("achievements")) user.achievements.insert(name);
  fields.expectNoOthers();
  return user;
}

Json toJson(const UserStats& user) {
  Json stats = Json::object();
  for (const auto& [name, value] : user.values) {
    switch (value.type) {
      case StatType::Integer:
        stats[name] = integerOf(value);
        break;
      case StatType::Float:
        stats[name] = value.number;
        break;
      case StatType::AverageRate:
        stats[name] = {{"count", value.count}, {"seconds", value.seconds}};
        break;
    }
  }
  return {{"stats", stats}, {"achievements", user.achievements}};
}

/// The file as it is, so that what it holds besides players stays. Empty for a file that is not there yet.
std::optional<Json> contentOf(const std::string& path, std::string& error) {
  std::error_code missing;
  if (!fs::exists(pathOf(path), missing)) return Json::object();
  return readJsonFile(path, error);
}
}  // namespace

void StatsFile::open() {
  path_ = environmentVariable("HEADWATER_LOOPBACK_STATS");
  users_.clear();
  schema_ = StatsSchema();
  if (!path_.empty()) read();
}

void StatsFile::read() {
  JsonErrors errors{path_, {}};
  std::string error;
  std::optional<Json> content = contentOf(path_, error);
  if (!content) {
    noticeOnce(Notice::StatsFile, error);
    return;
  }
  JsonFields file(*content, "$", errors);
  schema_.read(file, errors);
  if (const Json* value = file.value("users")) {
    JsonFields users(*value, file.placeOf("users"), errors);
    users_.clear();
    for (const std::string& steamId : users.names()) {
      std::string place = users.placeOf(steamId.c_str());
      uint64_t id = std::strtoull(steamId.c_str(), nullptr, 10);
      if (std::to_string(id) != steamId) errors.add(place, "must be named by a SteamID64");
      users_[id] = readUser(*users.value(steamId.c_str()), place, errors);
    }
  }
  for (const auto& [steamId, user] : users_) {
    for (const auto& [name, stat] : user.values) schema_.defineStored(name, stat.type);
    for (const std::string& name : user.achievements) schema_.defineStored(name);
  }
  file.expectNoOthers();
  if (!errors.messages.empty()) noticeOnce(Notice::StatsFile, errors.text());
}

UserStats StatsFile::load(uint64_t steamId) {
  if (!path_.empty()) read();
  auto found = users_.find(steamId);
  return found == users_.end() ? UserStats() : found->second;
}

bool StatsFile::store(uint64_t steamId, const UserStats& stats) {
  users_[steamId] = stats;
  if (path_.empty()) return true;
  // Other servers store into it as well: what is read has to be what is written back.
  FileLock lock(pathOf(path_ + ".lock"));
  if (!lock.isHeld()) return false;
  std::string error;
  std::optional<Json> content = contentOf(path_, error);
  // A file that is broken is its author's to repair, not ours to overwrite.
  if (!content || !content->is_object()) return false;
  Json& users = (*content)["users"];
  if (!users.is_object()) users = Json::object();
  users[std::to_string(steamId)] = toJson(stats);
  std::string text = content->dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  fs::path temporary = pathOf(path_ + ".new");
  FILE* file = openFile(temporary, "wb");
  if (!file) return false;
  bool complete = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  complete = std::fclose(file) == 0 && complete;
  std::error_code failed;
  // In one step: readers see the old file or the new one.
  if (complete) fs::rename(temporary, pathOf(path_), failed);
  return complete && !failed;
}

}  // namespace loopback
