// Networking options: `{ option, value }` in JavaScript, typed by the option in C++. Texts need a place to live for
// the length of the call, hence an array class of its own.
#pragma once

#include "../runtime/convert.h"

namespace headwater {

/// One option, read from an object { option, value }.
class ConfigValueIn {
 public:
  bool read(Environment& environment, napi_value value, const Where& where);
  const SteamNetworkingConfigValue_t* pointer() const { return &value_; }

 private:
  friend class ArrayIn<SteamNetworkingConfigValue_t>;

  SteamNetworkingConfigValue_t value_{};
  StringIn text_;
};

template <>
class ArrayIn<SteamNetworkingConfigValue_t> {
 public:
  bool read(Environment& environment, napi_value value, const Where& where, bool nullable);
  bool present() const { return present_; }
  size_t size() const { return values_.size(); }
  SteamNetworkingConfigValue_t* data() { return values_.data(); }

 private:
  /// With the texts that the values point to.
  HeapArray<ConfigValueIn> options_;
  HeapArray<SteamNetworkingConfigValue_t> values_;
  bool present_ = false;
};

}  // namespace headwater
