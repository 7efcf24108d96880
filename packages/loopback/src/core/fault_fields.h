// The types of faults' fields. What is left out keeps its value; what is wrong or out of range is an error.
#pragma once

#include "core/json_fields.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace loopback {

using Bytes = std::vector<uint8_t>;

struct EnumValue {
  /// The SDK's, without the prefix that all values of the enum share.
  const char* name;
  int value;
};

struct EnumNames {
  /// The SDK's name of the enum.
  const char* name;
  const EnumValue* values;
  size_t count;
};

void requireField(JsonFields& fields, const char* name);

void readFlag(JsonFields& fields, const char* name, bool& value);
void readMilliseconds(JsonFields& fields, const char* name, int64_t& value);
void readPercent(JsonFields& fields, const char* name, float& value);
void readCallbackId(JsonFields& fields, const char* name, int& value);
void readPayload(JsonFields& fields, const char* name, Bytes& value);
void readSteamId(JsonFields& fields, const char* name, uint64_t& value);
void readAppId(JsonFields& fields, const char* name, uint32_t& value);
void readInteger(JsonFields& fields, const char* name, int& value, int from, int to);

/// A value of an enum, by its name or number; nothing if it is neither.
std::optional<int> readEnum(JsonFields& fields, const char* name, const EnumNames& names);

template <typename Enum>
void readNamed(JsonFields& fields, const char* name, Enum& value, const EnumNames& names) {
  if (std::optional<int> read = readEnum(fields, name, names)) value = static_cast<Enum>(*read);
}

// The same, where being left out is no value.

template <typename Value, void (*read)(JsonFields&, const char*, Value&)>
void readOptional(JsonFields& fields, const char* name, std::optional<Value>& value) {
  if (fields.has(name)) read(fields, name, value.emplace());
}

inline void readMilliseconds(JsonFields& fields, const char* name, std::optional<int64_t>& value) {
  readOptional<int64_t, readMilliseconds>(fields, name, value);
}
inline void readCallbackId(JsonFields& fields, const char* name, std::optional<int>& value) {
  readOptional<int, readCallbackId>(fields, name, value);
}
inline void readSteamId(JsonFields& fields, const char* name, std::optional<uint64_t>& value) {
  readOptional<uint64_t, readSteamId>(fields, name, value);
}
inline void readAppId(JsonFields& fields, const char* name, std::optional<uint32_t>& value) {
  readOptional<uint32_t, readAppId>(fields, name, value);
}

}  // namespace loopback
