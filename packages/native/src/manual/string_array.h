// SteamParamStringArray_t: an array of strings in JavaScript.
#pragma once

#include "../runtime/convert.h"

namespace headwater {

class StringArrayIn {
 public:
  bool read(Environment& environment, napi_value value, const Where& where);
  const SteamParamStringArray_t* pointer() const { return &array_; }

 private:
  HeapArray<StringIn> texts_;
  HeapArray<const char*> pointers_;
  SteamParamStringArray_t array_{};
};

}  // namespace headwater
