#include "core/fault_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <string>

namespace loopback {

namespace {

constexpr int64_t kLongest = int64_t{30} * 24 * 3600 * 1000;
constexpr int kMaxInt = std::numeric_limits<int>::max();
constexpr size_t kMaxPayload = 65536;

/// The names of an enum for messages; a few of them where there are too many.
std::string list(const EnumNames& names) {
  constexpr size_t kShown = 24;
  std::string text;
  for (size_t i = 0; i < std::min(names.count, kShown); i++)
    text += (i ? ", " : "") + std::string(names.values[i].name);
  return names.count > kShown ? text + " and the others of " + names.name : text;
}

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

void requireField(JsonFields& fields, const char* name) {
  if (!fields.has(name)) fields.fail(name, "is missing");
}

void readFlag(JsonFields& fields, const char* name, bool& value) { value = fields.flag(name, value); }

void readMilliseconds(JsonFields& fields, const char* name, int64_t& value) {
  value = fields.integer(name, value, 0, kLongest);
}

void readPercent(JsonFields& fields, const char* name, float& value) {
  double read = fields.number(name, value);
  if (read < 0 || read > 100) fields.fail(name, "must be from 0 to 100");
  value = static_cast<float>(read);
}

void readCallbackId(JsonFields& fields, const char* name, int& value) { readInteger(fields, name, value, 1, kMaxInt); }

void readPayload(JsonFields& fields, const char* name, Bytes& value) {
  std::string text = fields.text(name);
  bool valid = text.size() % 2 == 0 && text.size() / 2 <= kMaxPayload;
  for (size_t i = 0; valid && i < text.size(); i += 2) {
    int high = hexDigit(text[i]), low = hexDigit(text[i + 1]);
    valid = high >= 0 && low >= 0;
    value.push_back(static_cast<uint8_t>(high << 4 | low));
  }
  if (!valid) fields.fail(name, "must be the bytes of the struct in hexadecimal, at most 65536 of them");
}

void readSteamId(JsonFields& fields, const char* name, uint64_t& value) { value = fields.id(name, value); }

void readAppId(JsonFields& fields, const char* name, uint32_t& value) {
  value = static_cast<uint32_t>(fields.integer(name, value, 1, UINT32_MAX));
}

void readInteger(JsonFields& fields, const char* name, int& value, int from, int to) {
  value = static_cast<int>(fields.integer(name, value, from, to));
}

std::optional<int> readEnum(JsonFields& fields, const char* name, const EnumNames& names) {
  const Json* given = fields.value(name);
  if (!given) return std::nullopt;
  const EnumValue* end = names.values + names.count;
  const EnumValue* found = std::find_if(names.values, end, [&](const EnumValue& each) {
    return given->is_string() ? given->get<std::string>() == each.name
                              : given->is_number_integer() && given->get<int64_t>() == each.value;
  });
  if (found != end) return found->value;
  fields.fail(name, "is no " + std::string(names.name) + "; use one of " + list(names));
  return std::nullopt;
}

}  // namespace loopback
