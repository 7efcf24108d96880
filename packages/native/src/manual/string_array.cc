#include "string_array.h"

namespace headwater {

bool StringArrayIn::Read(Environment& environment, napi_value value, const Where& where) {
  napi_env env = environment.env();
  uint32_t length = 0;
  if (!ReadArrayLength(env, value, where, &length)) return false;
  for (uint32_t i = 0; i < length; ++i) {
    napi_value element = nullptr;
    StringIn text;
    if (napi_get_element(env, value, i, &element) != napi_ok || !text.Read(env, element, where)) return false;
    texts_.emplace_back(text.c_str());
  }
  for (const std::string& text : texts_) pointers_.push_back(text.c_str());
  array_.m_ppStrings = pointers_.data();
  array_.m_nNumStrings = static_cast<int32>(pointers_.size());
  return true;
}

}  // namespace headwater
