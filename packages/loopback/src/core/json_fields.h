// Reading the fields of a JSON object that the user wrote: wrong types, values out of range and misspelt names are
// collected as errors with their place (`items.json: $.items[3].quantity: ...`). Nothing here can throw.
#pragma once

#include "core/json_file.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace loopback {

/// What was wrong in a file; `file` stands before each.
struct JsonErrors {
  std::string file;
  std::vector<std::string> messages;

  void add(const std::string& place, const std::string& message);
  /// One per line; empty when all was right.
  std::string text() const;
};

class JsonFields {
 public:
  /// `place` is the JSON path of the value, starting with `$`. A value that is no object is an error and has no fields.
  JsonFields(const Json& value, std::string place, JsonErrors& errors);

  const std::string& place() const { return place_; }
  bool has(const char* name) const;

  std::string text(const char* name, const std::string& fallback = "");
  /// An array of texts.
  std::vector<std::string> texts(const char* name);
  bool flag(const char* name, bool fallback = false);
  double number(const char* name, double fallback = 0);
  int64_t integer(const char* name, int64_t fallback, int64_t lowest, int64_t highest);
  /// A 64-bit id, such as a SteamID: a text of decimal digits, or a number where that is exact.
  uint64_t id(const char* name, uint64_t fallback = 0);
  /// An array of such ids.
  std::vector<uint64_t> ids(const char* name);

  /// The raw value of a field; null when there is none.
  const Json* value(const char* name);
  /// The values of an array field; empty when there is none.
  std::vector<const Json*> array(const char* name);
  /// The names in this object, for objects that are maps.
  std::vector<std::string> names() const;
  /// Place of a field, or of an element of an array field.
  std::string placeOf(const char* name) const;
  std::string placeOf(const char* name, size_t index) const;

  /// Reports the fields that nobody asked for: probably misspelt.
  void expectNoOthers();

  void fail(const char* name, const std::string& message);

 private:
  const Json* value_;
  std::string place_;
  JsonErrors& errors_;
  std::set<std::string> asked_;
};

}  // namespace loopback
