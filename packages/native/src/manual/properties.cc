#include "properties.h"

namespace headwater {

bool isObject(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  return napi_typeof(env, value, &type) == napi_ok && type == napi_object;
}

bool getProperty(napi_env env, napi_value object, const char* key, napi_value* value) {
  return napi_get_named_property(env, object, key, value) == napi_ok;
}

bool readStringProperty(Environment& environment, napi_value object, const Where& of, const char* key, StringIn* out) {
  napi_value value = nullptr;
  return getProperty(environment.env(), object, key, &value) && out->read(environment.env(), value, of.field(key));
}

}  // namespace headwater
