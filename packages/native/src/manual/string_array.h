// SteamParamStringArray_t: an array of strings in JavaScript.
#pragma once

#include <string>
#include <vector>

#include "../runtime/convert.h"

namespace headwater {

class StringArrayIn {
 public:
  bool Read(Environment& environment, napi_value value, const Where& where);
  const SteamParamStringArray_t* pointer() const { return &array_; }

 private:
  std::vector<std::string> texts_;
  std::vector<const char*> pointers_;
  SteamParamStringArray_t array_{};
};

}  // namespace headwater
