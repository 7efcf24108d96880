#include "config_value.h"

#include "../runtime/errors.h"
#include "properties.h"

namespace headwater {

namespace {

enum class OptionType { kInt32, kInt64, kFloat, kString, kPointer };

struct Option {
  ESteamNetworkingConfigValue id;
  OptionType type;
};

constexpr Option kOptions[] = {
#define HEADWATER_CONFIG_OPTION(id, type) {id, OptionType::type},
#include "../generated/config_options.inc"
#undef HEADWATER_CONFIG_OPTION
};

const Option* findOption(int id) {
  for (const Option& option : kOptions) {
    if (option.id == id) return &option;
  }
  return nullptr;
}

}  // namespace

bool ArrayIn<SteamNetworkingConfigValue_t>::read(Environment& environment, napi_value value, const Where& where,
                                                 bool nullable) {
  napi_env env = environment.env();
  if (nullable && isNullish(env, value)) return true;
  uint32_t length = 0;
  if (!readArrayLength(env, value, where, &length)) return false;
  if (!options_.allocate(length) || !values_.allocate(length)) {
    throwNoRoom(env, where, length, "elements");
    return false;
  }
  present_ = true;
  for (uint32_t i = 0; i < length; ++i) {
    napi_handle_scope scope = nullptr;
    napi_value element = nullptr;
    napi_open_handle_scope(env, &scope);
    bool read = napi_get_element(env, value, i, &element) == napi_ok &&
                options_[i].read(environment, element, where.element(i));
    napi_close_handle_scope(env, scope);
    if (!read) return false;
    values_[i] = *options_[i].pointer();
  }
  return true;
}

bool ConfigValueIn::read(Environment& environment, napi_value element, const Where& where) {
  napi_env env = environment.env();
  int id = 0;
  napi_value value = nullptr;
  if (!isObject(env, element)) {
    throwType(env, where, element, "an option { option, value }");
    return false;
  }
  if (!readProperty(environment, element, where, "option", &id)) return false;
  if (!getProperty(env, element, "value", &value)) return false;
  const Option* option = findOption(id);
  if (!option) {
    throwRangeError(env, code::kOutOfRange,
                    where.text() + ": " + std::to_string(id) + " is not an option of this SDK. Use a member of " +
                        "ESteamNetworkingConfigValue.");
    return false;
  }
  Where field = where.field("value");
  switch (option->type) {
    case OptionType::kInt32: {
      int32 number = 0;
      if (!fromJs(environment, value, field, &number)) return false;
      value_.SetInt32(option->id, number);
      return true;
    }
    case OptionType::kInt64: {
      int64 number = 0;
      if (!fromJs(environment, value, field, &number)) return false;
      value_.SetInt64(option->id, number);
      return true;
    }
    case OptionType::kFloat: {
      float number = 0;
      if (!fromJs(environment, value, field, &number)) return false;
      value_.SetFloat(option->id, number);
      return true;
    }
    case OptionType::kString: {
      if (!text_.read(env, value, field)) return false;
      value_.SetString(option->id, text_.c_str());
      return true;
    }
    case OptionType::kPointer:
      break;
  }
  throwTypeError(env, code::kArgValue,
                 where.text() + ": option " + std::to_string(id) +
                     " holds a C++ pointer and cannot be set from JavaScript; listen to the callback instead.");
  return false;
}

}  // namespace headwater
