// Where stored stats are kept: in memory, and in the JSON file of HEADWATER_LOOPBACK_STATS if it is set.
#pragma once

#include "stats/user_stats.h"

#include <cstdint>
#include <memory>
#include <unordered_map>

namespace loopback {

class StatsFile {
 public:
  /// Starts anew: reads the file, if there is one. What is wrong in it is said on stderr, and the rest is used.
  void open();

  StatsSchema& schema() { return schema_; }

  /// What is stored of a player. The file is read again, so that edits and other servers are seen.
  UserStats load(uint64_t steamId);
  /// Stores a player's stats. False if the file cannot be written.
  bool store(uint64_t steamId, const UserStats& stats);

 private:
  void read();

  std::string path_;
  StatsSchema schema_;
  std::unordered_map<uint64_t, UserStats> users_;
};

}  // namespace loopback
