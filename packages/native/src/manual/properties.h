// Reading named properties of objects users pass. Every read may run a getter, and with it any JavaScript.
#pragma once

#include "../runtime/convert.h"

namespace headwater {

bool isObject(napi_env env, napi_value value);

/// False with an exception pending only if a getter threw.
bool getProperty(napi_env env, napi_value object, const char* key, napi_value* value);

template <typename T>
bool readProperty(Environment& environment, napi_value object, const Where& of, const char* key, T* out) {
  napi_value value = nullptr;
  return getProperty(environment.env(), object, key, &value) && fromJs(environment, value, of.field(key), out);
}

bool readStringProperty(Environment& environment, napi_value object, const Where& of, const char* key, StringIn* out);

}  // namespace headwater
