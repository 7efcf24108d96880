// The one place where JavaScript values become C++ values and back. Reading validates everything and leaves an
// exception pending on failure; nothing here trusts its caller.
#pragma once

#include <node_api.h>

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>

#include "environment.h"
#include "heap_array.h"
#include "steam_sdk.h"

namespace headwater {

/// Names the value being read, for error texts: `ISteamGameServer.SetProduct: argument 1 (pszProduct)`, and what is in
/// it: `argument 2 (pOptions)[3].value`.
struct Where {
  const char* method;
  int argument;      // from 1; 0 for what is in another value, and for options
  const char* name;  // nullptr for an element
  const Where* of = nullptr;
  uint32_t index = 0;

  Where field(const char* key) const { return {method, 0, key, this}; }
  Where element(uint32_t at) const { return {method, 0, nullptr, this, at}; }
  std::string text() const;
};

napi_value throwType(napi_env env, const Where& where, napi_value got, const char* expected);
napi_value throwRange(napi_env env, const Where& where, napi_value got, const std::string& expected);
void throwNoRoom(napi_env env, const Where& where, size_t count, const char* what);

// ---- JavaScript to C++ ------------------------------------------------------------------------------------------

bool readBool(napi_env env, napi_value value, const Where& where, bool* out);
bool refuseInteger(napi_env env, napi_value value, const Where& where, double min, double max);
/// Inline, so that `where` is put together only for what is refused. The bounds are within what an int64 holds.
inline bool readInteger(napi_env env, napi_value value, const Where& where, double min, double max, double* out) {
  // NaN fails the comparison, too.
  if (napi_get_value_double(env, value, out) == napi_ok && *out >= min && *out <= max &&
      static_cast<double>(static_cast<int64_t>(*out)) == *out) {
    return true;
  }
  return refuseInteger(env, value, where, min, max);
}
bool refuseBigint(napi_env env, napi_value value, const Where& where, const char* expected);
inline bool readInt64(napi_env env, napi_value value, const Where& where, int64_t* out) {
  bool lossless = false;
  return (napi_get_value_bigint_int64(env, value, out, &lossless) == napi_ok && lossless) ||
         refuseBigint(env, value, where, "a bigint that fits 64 bits, signed");
}
inline bool readUint64(napi_env env, napi_value value, const Where& where, uint64_t* out) {
  bool lossless = false;
  return (napi_get_value_bigint_uint64(env, value, out, &lossless) == napi_ok && lossless) ||
         refuseBigint(env, value, where, "a bigint from 0n to 2n ** 64n - 1n");
}
bool readDouble(napi_env env, napi_value value, const Where& where, double limit, double* out);

template <typename T>
constexpr bool kIsScalar = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// Scalars by C++ type.
template <typename T>
bool readScalar(napi_env env, napi_value value, const Where& where, T* out) {
  if constexpr (std::is_same_v<T, bool>) {
    return readBool(env, value, where, out);
  } else if constexpr (std::is_floating_point_v<T>) {
    double number = 0;
    if (!readDouble(env, value, where, static_cast<double>(std::numeric_limits<T>::max()), &number)) return false;
    *out = static_cast<T>(number);
    return true;
  } else if constexpr (std::is_enum_v<T>) {
    // Any int32: a newer Steam knows members that this SDK does not.
    double number = 0;
    if (!readInteger(env, value, where, INT32_MIN, INT32_MAX, &number)) return false;
    *out = static_cast<T>(static_cast<int32_t>(number));
    return true;
  } else if constexpr (sizeof(T) == 8 && std::is_signed_v<T>) {
    int64_t integer = 0;
    if (!readInt64(env, value, where, &integer)) return false;
    *out = static_cast<T>(integer);
    return true;
  } else if constexpr (sizeof(T) == 8) {
    uint64_t integer = 0;
    if (!readUint64(env, value, where, &integer)) return false;
    *out = static_cast<T>(integer);
    return true;
  } else {
    static_assert(std::is_integral_v<T>, "no conversion for this type: write a FromJs overload");
    double number = 0;
    if (!readInteger(env, value, where, static_cast<double>(std::numeric_limits<T>::min()),
                     static_cast<double>(std::numeric_limits<T>::max()), &number)) {
      return false;
    }
    *out = static_cast<T>(number);
    return true;
  }
}

/// Structs have overloads of their own beside their converters.
template <typename T>
bool fromJs(Environment& environment, napi_value value, const Where& where, T* out) {
  return readScalar(environment.env(), value, where, out);
}

/// A string argument: UTF-8, no embedded NUL, on the stack when it is short.
class StringIn {
 public:
  bool read(napi_env env, napi_value value, const Where& where);
  const char* c_str() const { return text_; }
  /// In bytes.
  size_t size() const { return size_; }

 private:
  char buffer_[256];
  std::unique_ptr<char[]> heap_;
  const char* text_ = nullptr;
  size_t size_ = 0;
};

/// Bytes of an ArrayBuffer or a view. The pointer is valid until JavaScript runs again, so buffers are read last.
class BytesIn {
 public:
  /// `max`: the largest size the C++ length parameter can say.
  bool read(napi_env env, napi_value value, const Where& where, uint64_t max);
  uint8_t* data() const { return data_; }
  size_t size() const { return size_; }

 private:
  uint8_t* data_ = nullptr;
  size_t size_ = 0;
};

/// Room for bytes: a Uint8Array to fill, or a number to allocate. Gives back the part that was written.
class BytesOut {
 public:
  bool read(napi_env env, napi_value value, const Where& where, uint64_t max);
  uint8_t* data() const { return data_; }
  size_t capacity() const { return capacity_; }
  /// A view on the first `written` bytes, never more than there is room for.
  napi_value take(napi_env env, uint64_t written) const;

 private:
  napi_value buffer_ = nullptr;
  size_t offset_ = 0;
  uint8_t* data_ = nullptr;
  size_t capacity_ = 0;
};

/// The most that a bare capacity may ask for; larger results go into a buffer of the caller's.
constexpr double kMaxCapacity = 64 * 1024 * 1024;

bool isNullish(napi_env env, napi_value value);

/// An optional value behind a pointer parameter: null and undefined pass a null pointer.
template <typename T>
class Nullable {
 public:
  bool read(Environment& environment, napi_value value, const Where& where) {
    if (isNullish(environment.env(), value)) return true;
    present_ = true;
    return fromJs(environment, value, where, &value_);
  }
  const T* pointer() const { return present_ ? &value_ : nullptr; }

 private:
  T value_{};
  bool present_ = false;
};

bool readArrayLength(napi_env env, napi_value value, const Where& where, uint32_t* length);

/// An array argument, copied: its elements may be getters that run code.
template <typename T>
class ArrayIn {
 public:
  bool read(Environment& environment, napi_value value, const Where& where, bool nullable) {
    napi_env env = environment.env();
    if (nullable && isNullish(env, value)) return true;
    uint32_t length = 0;
    if (!readArrayLength(env, value, where, &length)) return false;
    if (!values_.allocate(length)) {
      throwNoRoom(env, where, length, "elements");
      return false;
    }
    present_ = true;
    for (uint32_t i = 0; i < length; ++i) {
      napi_handle_scope scope = nullptr;
      napi_value element = nullptr;
      napi_open_handle_scope(env, &scope);
      bool read = napi_get_element(env, value, i, &element) == napi_ok &&
                  fromJs(environment, element, where.element(i), &values_[i]);
      napi_close_handle_scope(env, scope);
      if (!read) return false;
    }
    return true;
  }
  bool present() const { return present_; }
  size_t size() const { return values_.size(); }
  T* data() { return values_.data(); }

 private:
  HeapArray<T> values_;
  bool present_ = false;
};

// ---- C++ to JavaScript ------------------------------------------------------------------------------------------

napi_value makeString(napi_env env, const char* text, size_t maxLength);
napi_value makeBytes(napi_env env, const void* data, size_t size);

template <typename T, typename = std::enable_if_t<kIsScalar<T>>>
napi_value toJs(Environment& environment, T value) {
  napi_env env = environment.env();
  napi_value result = nullptr;
  if constexpr (std::is_same_v<T, bool>) {
    napi_get_boolean(env, value, &result);
  } else if constexpr (std::is_floating_point_v<T>) {
    napi_create_double(env, value, &result);
  } else if constexpr (std::is_enum_v<T>) {
    napi_create_int32(env, static_cast<int32_t>(value), &result);
  } else if constexpr (sizeof(T) == 8 && std::is_signed_v<T>) {
    napi_create_bigint_int64(env, value, &result);
  } else if constexpr (sizeof(T) == 8) {
    napi_create_bigint_uint64(env, value, &result);
  } else if constexpr (std::is_signed_v<T>) {
    napi_create_int32(env, value, &result);
  } else {
    napi_create_uint32(env, value, &result);
  }
  return result;
}

/// A null pointer is null: some functions return one for "nothing".
napi_value toJs(Environment& environment, const char* text);
napi_value toJs(Environment& environment, const CSteamID& id);
napi_value toJs(Environment& environment, const CGameID& id);

/// Fixed character arrays of structs, which need not be terminated.
template <size_t N>
napi_value textToJs(Environment& environment, const char (&text)[N]) {
  return makeString(environment.env(), text, N);
}

/// How much of an array is filled, by a count that the library gave: never more than there was room for.
template <typename T>
size_t within(T count, size_t room) {
  return count > 0 && static_cast<size_t>(count) < room ? static_cast<size_t>(count) : count > 0 ? room : 0;
}
/// By its first zero.
template <typename T>
size_t untilZero(const T* values, size_t room) {
  size_t count = 0;
  while (count < room && values[count] != 0) ++count;
  return count;
}

template <typename T>
napi_value arrayToJs(Environment& environment, const T* values, size_t count) {
  napi_env env = environment.env();
  napi_value array = nullptr;
  napi_create_array_with_length(env, count, &array);
  for (size_t i = 0; i < count; ++i) {
    // A copy, because a packed field cannot be referenced.
    T value = values[i];
    napi_set_element(env, array, static_cast<uint32_t>(i), toJs(environment, value));
  }
  return array;
}

}  // namespace headwater
