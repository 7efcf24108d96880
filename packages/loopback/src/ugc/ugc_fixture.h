// Workshop items of a fixture file.
#pragma once

#include "core/json_fields.h"
#include "isteamugc.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace loopback {

struct UgcItem {
  PublishedFileId_t id = 0;
  std::string title;
  std::string description;
  std::string metadata;
  std::string previewUrl;
  uint64_t owner = 0;
  uint32_t created = 0;
  uint32_t updated = 0;
  uint32_t votesUp = 0;
  uint32_t votesDown = 0;
  /// Whether the user is subscribed to it at the start.
  bool subscribed = false;
  EWorkshopFileType type = k_EWorkshopFileTypeCommunity;
  std::vector<std::string> tags;
  std::vector<uint64_t> children;
  /// Keys may repeat.
  std::vector<std::pair<std::string, std::string>> keyValues;
  /// By name of EItemStatistic without its prefix: NumSubscriptions.
  std::map<std::string, uint64_t> statistics;
  /// Absolute path of its content; empty for an item that cannot be downloaded.
  std::string folder;

  /// From 0 to 1, as Steam's without votes: 0.
  float score() const;
  bool hasTag(const std::string& tag) const;
};

using UgcFixture = std::map<PublishedFileId_t, UgcItem>;

/// Reads the file of HEADWATER_LOOPBACK_UGC. Nothing, with a line on stderr if there is something wrong, when there
/// is none to use.
std::optional<UgcFixture> ugcFixtureFromEnvironment();

}  // namespace loopback
