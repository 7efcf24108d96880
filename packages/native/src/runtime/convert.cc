#include "convert.h"

#include <cmath>
#include <cstring>
#include <new>

#include "../manual/factories.h"
#include "errors.h"

namespace headwater {

std::string Where::Text() const {
  std::string text = std::string(method) + ": ";
  if (argument > 0) return text + "argument " + std::to_string(argument) + " (" + name + ")";
  return text + name;
}

napi_value ThrowType(napi_env env, const Where& where, napi_value got, const char* expected) {
  return ThrowTypeError(env, code::kArgType,
                        where.Text() + " must be " + expected + ", got " + Describe(env, got) + ".");
}

napi_value ThrowRange(napi_env env, const Where& where, napi_value got, const std::string& expected) {
  return ThrowRangeError(env, code::kOutOfRange,
                         where.Text() + " must be " + expected + ", got " + Describe(env, got) + ".");
}

void ThrowNoRoom(napi_env env, const Where& where, size_t count, const char* what) {
  ThrowNoMemory(env, where.Text(), "its " + std::to_string(count) + " " + what);
}

bool IsNullish(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  return type == napi_undefined || type == napi_null;
}

bool ReadBool(napi_env env, napi_value value, const Where& where, bool* out) {
  if (napi_get_value_bool(env, value, out) == napi_ok) return true;
  ThrowType(env, where, value, "a boolean");
  return false;
}

bool RefuseInteger(napi_env env, napi_value value, const Where& where, double min, double max) {
  double number = 0;
  if (napi_get_value_double(env, value, &number) != napi_ok) {
    ThrowType(env, where, value, "a number");
    return false;
  }
  ThrowRange(env, where, value,
             "an integer from " + std::to_string(static_cast<int64_t>(min)) + " to " +
                 std::to_string(static_cast<int64_t>(max)));
  return false;
}

bool RefuseBigint(napi_env env, napi_value value, const Where& where, const char* expected) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  if (type == napi_bigint) {
    ThrowRange(env, where, value, expected);
  } else {
    ThrowType(env, where, value, "a bigint (a number cannot hold 64 bits exactly; write 5n or BigInt(text))");
  }
  return false;
}

bool ReadDouble(napi_env env, napi_value value, const Where& where, double limit, double* out) {
  if (napi_get_value_double(env, value, out) != napi_ok) {
    ThrowType(env, where, value, "a number");
    return false;
  }
  if (std::isfinite(*out) && std::fabs(*out) <= limit) return true;
  ThrowRange(env, where, value, "a finite number that fits the C++ type");
  return false;
}

bool StringIn::Read(napi_env env, napi_value value, const Where& where) {
  size_t length = 0;
  if (napi_get_value_string_utf8(env, value, buffer_, sizeof buffer_, &length) != napi_ok) {
    ThrowType(env, where, value, "a string");
    return false;
  }
  text_ = buffer_;
  // Up to three bytes stay unused when a character does not fit whole, so this may be all of the text or a part.
  if (length + 4 >= sizeof buffer_) {
    napi_get_value_string_utf8(env, value, nullptr, 0, &length);
    heap_.reset(new (std::nothrow) char[length + 1]);
    if (!heap_) {
      ThrowNoRoom(env, where, length, "bytes");
      return false;
    }
    napi_get_value_string_utf8(env, value, heap_.get(), length + 1, &length);
    text_ = heap_.get();
  }
  size_ = length;
  const void* nul = std::memchr(text_, 0, length);
  if (!nul) return true;
  ThrowTypeError(env, code::kArgValue,
                 where.Text() + " must not contain a NUL character (there is one at byte " +
                     std::to_string(static_cast<const char*>(nul) - text_) + "): C++ would end the text there.");
  return false;
}

namespace {

constexpr const char* kBytesExpected = "a Uint8Array, another view of an ArrayBuffer, or an ArrayBuffer";

// 0 for an array that this Node-API has no name for.
size_t ElementSize(napi_typedarray_type type) {
  switch (static_cast<int>(type)) {
    case napi_int8_array:
    case napi_uint8_array:
    case napi_uint8_clamped_array:
      return 1;
    case napi_int16_array:
    case napi_uint16_array:
      return 2;
    case napi_int32_array:
    case napi_uint32_array:
    case napi_float32_array:
      return 4;
    case napi_float64_array:
    case napi_bigint64_array:
    case napi_biguint64_array:
      return 8;
    default:
      return 0;
  }
}

// Of a view that Node-API knows too little of: js/views.ts asks it. Negative if its memory is gone.
int64_t AskForSize(napi_env env, napi_value view) {
  napi_value answer = Environment::Of(env).Make(factory::kSizeOf, &view, 1);
  int64_t bytes = -1;
  if (answer) napi_get_value_int64(env, answer, &bytes);
  return bytes;
}

// Node-API ends the process if there is no memory for a buffer; the language's constructor throws.
napi_value MakeBuffer(napi_env env, size_t size, void** data) {
  napi_value buffer = nullptr;
  // V8 itself needs as much all the time.
  constexpr size_t kSmall = 64 * 1024;
  if (size <= kSmall) {
    return napi_create_arraybuffer(env, size, data, &buffer) == napi_ok ? buffer : nullptr;
  }
  napi_value bytes = nullptr;
  napi_create_double(env, static_cast<double>(size), &bytes);
  buffer = Environment::Of(env).Make(factory::kBuffer, &bytes, 1);
  if (buffer && napi_get_arraybuffer_info(env, buffer, data, &size) == napi_ok) return buffer;
  // In favour of one that says what it was for.
  napi_value refusal = nullptr;
  napi_get_and_clear_last_exception(env, &refusal);
  return nullptr;
}

// The bytes of a view or buffer. False without an exception if the value is neither. `known`: Node-API tells its size.
bool ViewOf(napi_env env, napi_value value, uint8_t** data, size_t* size, napi_value* buffer, size_t* offset,
            bool* known) {
  void* start = nullptr;
  bool is = false;
  if (napi_is_typedarray(env, value, &is) == napi_ok && is) {
    // Stays as it is for a kind of array that this Node-API does not know.
    auto type = static_cast<napi_typedarray_type>(-1);
    size_t length = 0;
    if (napi_get_typedarray_info(env, value, &type, &length, &start, buffer, offset) != napi_ok) return false;
    size_t elementSize = ElementSize(type);
    *size = length * elementSize;
    *known = elementSize != 0 && *size > 0;
  } else if (napi_is_dataview(env, value, &is) == napi_ok && is) {
    if (napi_get_dataview_info(env, value, size, &start, buffer, offset) != napi_ok) return false;
    *known = *size > 0;
  } else if (napi_is_arraybuffer(env, value, &is) == napi_ok && is) {
    if (napi_get_arraybuffer_info(env, value, &start, size) != napi_ok) return false;
    *buffer = value;
    *offset = 0;
  } else {
    return false;
  }
  *data = static_cast<uint8_t*>(start);
  return true;
}

bool ReadView(napi_env env, napi_value value, const Where& where, uint64_t max, const char* expected, uint8_t** data,
              size_t* size, napi_value* buffer, size_t* offset) {
  bool known = true;
  if (!ViewOf(env, value, data, size, buffer, offset, &known)) {
    ThrowType(env, where, value, expected);
    return false;
  }
  bool detached = false;
  // Only an empty view can be a detached one.
  if (*size == 0 && napi_is_detached_arraybuffer(env, *buffer, &detached) == napi_ok && detached) {
    ThrowTypeError(env, code::kArgValue,
                   where.Text() + " is detached: its memory was transferred elsewhere. Pass a buffer you still own.");
    return false;
  }
  // Of a kind of array that came with a later Node, or one that is empty, perhaps because its memory is gone.
  int64_t asked = known ? 0 : AskForSize(env, value);
  if (asked > 0) *size = static_cast<size_t>(asked);
  // A view of a resizable buffer that has shrunk may still report its old place, where no memory is any more.
  void* start = nullptr;
  size_t length = 0;
  bool plain = napi_get_arraybuffer_info(env, *buffer, &start, &length) == napi_ok;
  if (asked < 0 || (plain && (*offset > length || *size > length - *offset))) {
    ThrowTypeError(env, code::kArgValue,
                   where.Text() + " lies outside its buffer, which was resized to " + std::to_string(length) +
                       " bytes. Pass a new view.");
    return false;
  }
  if (*size <= max) return true;
  ThrowRangeError(env, code::kOutOfRange,
                  where.Text() + " has " + std::to_string(*size) + " bytes; the function takes at most " +
                      std::to_string(max) + ".");
  return false;
}

}  // namespace

bool BytesIn::Read(napi_env env, napi_value value, const Where& where, uint64_t max) {
  napi_value buffer = nullptr;
  size_t offset = 0;
  return ReadView(env, value, where, max, kBytesExpected, &data_, &size_, &buffer, &offset);
}

bool BytesOut::Read(napi_env env, napi_value value, const Where& where, uint64_t max) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  if (type != napi_number) {
    if (!ReadView(env, value, where, max, "a Uint8Array to fill, or a number of bytes", &data_, &capacity_, &buffer_,
                  &offset_)) {
      return false;
    }
    // Node-API makes no views of shared memory, so the part that was written could not be given back.
    bool plain = false;
    if (napi_is_arraybuffer(env, buffer_, &plain) == napi_ok && plain) return true;
    ThrowTypeError(env, code::kArgValue,
                   where.Text() + " is shared memory and cannot be filled. Pass a Uint8Array of a plain ArrayBuffer.");
    return false;
  }
  double capacity = 0;
  double most = max < kMaxCapacity ? static_cast<double>(max) : kMaxCapacity;
  if (!ReadInteger(env, value, where, 0, most, &capacity)) return false;
  void* data = nullptr;
  capacity_ = static_cast<size_t>(capacity);
  buffer_ = MakeBuffer(env, capacity_, &data);
  if (!buffer_) {
    ThrowNoRoom(env, where, capacity_, "bytes");
    return false;
  }
  data_ = static_cast<uint8_t*>(data);
  return true;
}

napi_value BytesOut::Take(napi_env env, uint64_t written) const {
  napi_value view = nullptr;
  size_t length = written < capacity_ ? static_cast<size_t>(written) : capacity_;
  napi_create_typedarray(env, napi_uint8_array, length, buffer_, offset_, &view);
  return view;
}

bool ReadArrayLength(napi_env env, napi_value value, const Where& where, uint32_t* length) {
  bool isArray = false;
  bool isTyped = false;
  napi_is_array(env, value, &isArray);
  if (!isArray) napi_is_typedarray(env, value, &isTyped);
  if (!isArray && !isTyped) {
    ThrowType(env, where, value, "an array");
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
    ThrowRangeError(env, code::kOutOfRange,
                    where.Text() + " has " + std::to_string(count) + " elements; at most " +
                        std::to_string(kMaxElements) + " can be passed.");
    return false;
  }
  *length = static_cast<uint32_t>(count);
  return true;
}

napi_value MakeString(napi_env env, const char* text, size_t maxLength) {
  napi_value result = nullptr;
  const void* end = std::memchr(text, 0, maxLength);
  size_t length = end ? static_cast<size_t>(static_cast<const char*>(end) - text) : maxLength;
  napi_create_string_utf8(env, text, length, &result);
  return result;
}

napi_value MakeBytes(napi_env env, const void* data, size_t size) {
  void* copy = nullptr;
  napi_value view = nullptr;
  napi_value buffer = MakeBuffer(env, size, &copy);
  if (!buffer) return ThrowNoMemory(env, "Steam's answer", std::to_string(size) + " bytes");
  if (size) std::memcpy(copy, data, size);
  napi_create_typedarray(env, napi_uint8_array, size, buffer, 0, &view);
  return view;
}

napi_value ToJs(Environment& environment, const char* text) {
  napi_value result = nullptr;
  if (text) {
    napi_create_string_utf8(environment.env(), text, NAPI_AUTO_LENGTH, &result);
  } else {
    napi_get_null(environment.env(), &result);
  }
  return result;
}

napi_value ToJs(Environment& environment, const CSteamID& id) { return ToJs(environment, id.ConvertToUint64()); }
napi_value ToJs(Environment& environment, const CGameID& id) { return ToJs(environment, id.ToUint64()); }

}  // namespace headwater
