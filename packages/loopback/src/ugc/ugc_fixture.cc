// { "items": { "1234": { "title": "A map", "tags": ["map"], "folder": "maps/a" } } }
#include "ugc/ugc_fixture.h"

#include "core/notice.h"
#include "core/open_file.h"
#include "core/system_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace loopback {

namespace {
namespace fs = std::filesystem;

uint32_t number(JsonFields& fields, const char* name) {
  return static_cast<uint32_t>(fields.integer(name, 0, 0, UINT32_MAX));
}

/// Folders are relative to the fixture, so that a test can be moved.
std::string readFolder(JsonFields& fields, const fs::path& base) {
  std::string folder = fields.text("folder");
  if (folder.empty()) return folder;
  std::error_code error;
  fs::path path = fs::weakly_canonical(base / pathOf(folder), error);
  if (!fs::is_directory(path, error)) fields.fail("folder", "is no folder: " + path.u8string());
  return path.u8string();
}

void readKeyValues(JsonFields& fields, UgcItem& item, JsonErrors& errors) {
  const Json* value = fields.value("keyValues");
  if (!value) return;
  JsonFields all(*value, fields.placeOf("keyValues"), errors);
  for (const std::string& key : all.names()) {
    const Json* entry = all.value(key.c_str());
    if (entry->is_array()) {
      for (const std::string& text : all.texts(key.c_str())) item.keyValues.emplace_back(key, text);
    } else {
      item.keyValues.emplace_back(key, all.text(key.c_str()));
    }
  }
}

UgcItem readItem(PublishedFileId_t id, JsonFields fields, const fs::path& base, JsonErrors& errors) {
  UgcItem item;
  item.id = id;
  item.title = fields.text("title");
  item.description = fields.text("description");
  item.metadata = fields.text("metadata");
  item.previewUrl = fields.text("previewUrl");
  item.owner = fields.id("owner");
  item.created = number(fields, "created");
  item.updated = number(fields, "updated");
  item.votesUp = number(fields, "votesUp");
  item.votesDown = number(fields, "votesDown");
  item.subscribed = fields.flag("subscribed");
  if (fields.flag("collection")) item.type = k_EWorkshopFileTypeCollection;
  item.tags = fields.texts("tags");
  item.children = fields.ids("children");
  readKeyValues(fields, item, errors);
  if (const Json* statistics = fields.value("statistics")) {
    JsonFields all(*statistics, fields.placeOf("statistics"), errors);
    for (const std::string& name : all.names()) item.statistics[name] = all.id(name.c_str());
  }
  item.folder = readFolder(fields, base);
  fields.expectNoOthers();
  return item;
}

void readItems(JsonFields items, const fs::path& base, UgcFixture& fixture, JsonErrors& errors) {
  for (const std::string& name : items.names()) {
    std::string place = items.placeOf(name.c_str());
    uint64_t id = std::strtoull(name.c_str(), nullptr, 10);
    if (id == 0 || std::to_string(id) != name) errors.add(place, "must be named by a published file id");
    fixture[id] = readItem(id, JsonFields(*items.value(name.c_str()), place, errors), base, errors);
  }
}
}  // namespace

float UgcItem::score() const {
  uint32_t votes = votesUp + votesDown;
  return votes ? static_cast<float>(votesUp) / static_cast<float>(votes) : 0;
}

bool UgcItem::hasTag(const std::string& tag) const { return std::find(tags.begin(), tags.end(), tag) != tags.end(); }

std::optional<UgcFixture> ugcFixtureFromEnvironment() {
  std::string path = environmentVariable("HEADWATER_LOOPBACK_UGC");
  if (path.empty()) return std::nullopt;
  JsonErrors errors{path, {}};
  std::string error;
  std::optional<Json> content = readJsonFile(path, error);
  UgcFixture fixture;
  if (content) {
    JsonFields file(*content, "$", errors);
    if (const Json* items = file.value("items"))
      readItems(JsonFields(*items, file.placeOf("items"), errors), pathOf(path).parent_path(), fixture, errors);
    file.expectNoOthers();
    error = errors.text();
  }
  if (error.empty()) return fixture;
  noticeOnce(Notice::UgcFile, error + "\nThere is no Workshop until this is corrected.");
  return std::nullopt;
}

}  // namespace loopback
