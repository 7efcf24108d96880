// Networking options: `{ option, value }` in JavaScript, typed by the option in C++. Texts need a place to live for
// the length of the call, hence an array class of its own.
#pragma once

#include <deque>

#include "../runtime/convert.h"

namespace headwater {

template <>
class ArrayIn<SteamNetworkingConfigValue_t> {
 public:
  bool Read(Environment& environment, napi_value value, const Where& where, bool nullable);
  bool present() const { return present_; }
  size_t size() const { return values_.size(); }
  SteamNetworkingConfigValue_t* data() { return values_.empty() ? nullptr : values_.data(); }

 private:
  bool ReadOne(Environment& environment, napi_value element, const Where& where);

  std::vector<SteamNetworkingConfigValue_t> values_;
  std::deque<std::string> texts_;
  bool present_ = false;
};

}  // namespace headwater
