#include "convert.h"

#include <cmath>
#include <cstring>
#include <new>

#include "errors.h"

namespace headwater {

std::string Where::text() const {
  if (of) return of->text() + (name ? std::string(".") + name : "[" + std::to_string(index) + "]");
  std::string text = std::string(method) + ": ";
  if (argument > 0) return text + "argument " + std::to_string(argument) + " (" + name + ")";
  return text + name;
}

napi_value throwType(napi_env env, const Where& where, napi_value got, const char* expected) {
  return throwTypeError(env, code::kArgType,
                        where.text() + " must be " + expected + ", got " + describe(env, got) + ".");
}

napi_value throwRange(napi_env env, const Where& where, napi_value got, const std::string& expected) {
  return throwRangeError(env, code::kOutOfRange,
                         where.text() + " must be " + expected + ", got " + describe(env, got) + ".");
}

void throwNoRoom(napi_env env, const Where& where, size_t count, const char* what) {
  throwNoMemory(env, where.text(), "its " + std::to_string(count) + " " + what);
}

bool isNullish(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  return type == napi_undefined || type == napi_null;
}

bool readBool(napi_env env, napi_value value, const Where& where, bool* out) {
  if (napi_get_value_bool(env, value, out) == napi_ok) return true;
  throwType(env, where, value, "a boolean");
  return false;
}

bool refuseInteger(napi_env env, napi_value value, const Where& where, double min, double max) {
  double number = 0;
  if (napi_get_value_double(env, value, &number) != napi_ok) {
    throwType(env, where, value, "a number");
    return false;
  }
  throwRange(env, where, value,
             "an integer from " + std::to_string(static_cast<int64_t>(min)) + " to " +
                 std::to_string(static_cast<int64_t>(max)));
  return false;
}

bool refuseBigint(napi_env env, napi_value value, const Where& where, const char* expected) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  if (type == napi_bigint) {
    throwRange(env, where, value, expected);
  } else {
    throwType(env, where, value, "a bigint (a number cannot hold 64 bits exactly; write 5n or BigInt(text))");
  }
  return false;
}

bool readDouble(napi_env env, napi_value value, const Where& where, double limit, double* out) {
  if (napi_get_value_double(env, value, out) != napi_ok) {
    throwType(env, where, value, "a number");
    return false;
  }
  if (std::isfinite(*out) && std::fabs(*out) <= limit) return true;
  throwRange(env, where, value, "a finite number that fits the C++ type");
  return false;
}

bool StringIn::read(napi_env env, napi_value value, const Where& where) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env, value, buffer_, sizeof buffer_, &length) != napi_ok) {
    throwType(env, where, value, "a string");
    return false;
  }
  text_ = buffer_;
  // Up to three bytes stay unused when a character does not fit whole, so this may be all of the text or a part.
  if (length + 4 >= sizeof buffer_) {
    napi_get_value_string_utf8(env, value, nullptr, 0, &length);
    heap_.reset(new (std::nothrow) char[length + 1]);
    if (!heap_) {
      throwNoRoom(env, where, length, "bytes");
      return false;
    }
    napi_get_value_string_utf8(env, value, heap_.get(), length + 1, &length);
    text_ = heap_.get();
  }
  size_ = length;
  const void* nul = std::memchr(text_, 0, length);
  if (!nul) return true;
  throwTypeError(env, code::kArgValue,
                 where.text() + " must not contain a NUL character (there is one at byte " +
                     std::to_string(static_cast<const char*>(nul) - text_) + "): C++ would end the text there.");
  return false;
}

bool readArrayLength(napi_env env, napi_value value, const Where& where, uint32_t* length) {
  bool isArray = false;
  bool isTyped = false;
  napi_is_array(env, value, &isArray);
  if (!isArray) napi_is_typedarray(env, value, &isTyped);
  if (!isArray && !isTyped) {
    throwType(env, where, value, "an array");
    return false;
  }
  size_t count = 0;
  if (isArray) {
    if (napi_get_array_length(env, value, length) != napi_ok) return false;
    count = *length;
  } else {
    napi_typedarray_type type = napi_uint8_array;
    napi_get_typedarray_info(env, value, &type, &count, nullptr, nullptr, nullptr);
  }
  // No function of the SDK takes more; a sparse array of 4 billion would only exhaust memory.
  constexpr size_t kMaxElements = 65536;
  if (count > kMaxElements) {
    throwRangeError(env, code::kOutOfRange,
                    where.text() + " has " + std::to_string(count) + " elements; at most " +
                        std::to_string(kMaxElements) + " can be passed.");
    return false;
  }
  *length = static_cast<uint32_t>(count);
  return true;
}

napi_value makeString(napi_env env, const char* text, size_t maxLength) {
  napi_value result = nullptr;
  const void* end = std::memchr(text, 0, maxLength);
  size_t length = end ? static_cast<size_t>(static_cast<const char*>(end) - text) : maxLength;
  napi_create_string_utf8(env, text, length, &result);
  return result;
}

napi_value toJs(Environment& environment, const char* text) {
  napi_value result = nullptr;
  if (text) {
    napi_create_string_utf8(environment.env(), text, NAPI_AUTO_LENGTH, &result);
  } else {
    napi_get_null(environment.env(), &result);
  }
  return result;
}

napi_value toJs(Environment& environment, const CSteamID& id) { return toJs(environment, id.ConvertToUint64()); }
napi_value toJs(Environment& environment, const CGameID& id) { return toJs(environment, id.ToUint64()); }

}  // namespace headwater
