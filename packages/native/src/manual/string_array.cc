#include "string_array.h"

namespace headwater {

bool StringArrayIn::read(Environment& environment, napi_value value, const Where& where) {
  napi_env env = environment.env();
  uint32_t length = 0;
  if (!readArrayLength(env, value, where, &length)) return false;
  if (!texts_.allocate(length) || !pointers_.allocate(length)) {
    throwNoRoom(env, where, length, "elements");
    return false;
  }
  for (uint32_t i = 0; i < length; ++i) {
    napi_handle_scope scope = nullptr;
    napi_value element = nullptr;
    napi_open_handle_scope(env, &scope);
    bool read = napi_get_element(env, value, i, &element) == napi_ok && texts_[i].read(env, element, where.element(i));
    napi_close_handle_scope(env, scope);
    if (!read) return false;
    pointers_[i] = texts_[i].c_str();
  }
  array_.m_ppStrings = pointers_.data();
  array_.m_nNumStrings = static_cast<int32>(pointers_.size());
  return true;
}

}  // namespace headwater
