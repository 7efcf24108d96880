// Memory of JavaScript's: what views of every kind show, and room for what the library writes.
#include <algorithm>
#include <cstring>

#include "../manual/factories.h"
#include "convert.h"
#include "errors.h"

namespace headwater {

namespace {

constexpr const char* kBytesExpected = "a Uint8Array, another view of an ArrayBuffer, or an ArrayBuffer";

// 0 for an array that this Node-API has no name for.
size_t elementSize(napi_typedarray_type type) {
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
int64_t askForSize(napi_env env, napi_value view) {
  napi_value answer = Environment::of(env).make(factory::kSizeOf, &view, 1);
  int64_t bytes = -1;
  if (answer) napi_get_value_int64(env, answer, &bytes);
  return bytes;
}

// Node-API ends the process if there is no memory for a buffer; the language's constructor throws.
napi_value makeBuffer(napi_env env, size_t size, void** data) {
  napi_value buffer = nullptr;
  // V8 itself needs as much all the time.
  constexpr size_t kSmall = 64 * 1024;
  if (size <= kSmall) {
    return napi_create_arraybuffer(env, size, data, &buffer) == napi_ok ? buffer : nullptr;
  }
  napi_value bytes = nullptr;
  napi_create_double(env, static_cast<double>(size), &bytes);
  buffer = Environment::of(env).make(factory::kBuffer, &bytes, 1);
  if (buffer && napi_get_arraybuffer_info(env, buffer, data, &size) == napi_ok) return buffer;
  // In favour of one that says what it was for.
  napi_value refusal = nullptr;
  napi_get_and_clear_last_exception(env, &refusal);
  return nullptr;
}

// The bytes of a view or buffer. False without an exception if the value is neither. `known`: Node-API tells its size.
bool viewOf(napi_env env, napi_value value, uint8_t** data, size_t* size, napi_value* buffer, size_t* offset,
            bool* known) {
  void* start = nullptr;
  bool is = false;
  if (napi_is_typedarray(env, value, &is) == napi_ok && is) {
    // Stays as it is for a kind of array that this Node-API does not know.
    auto type = static_cast<napi_typedarray_type>(-1);
    size_t length = 0;
    if (napi_get_typedarray_info(env, value, &type, &length, &start, buffer, offset) != napi_ok) return false;
    size_t bytesEach = elementSize(type);
    *size = length * bytesEach;
    *known = bytesEach != 0 && *size > 0;
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

bool readView(napi_env env, napi_value value, const Where& where, uint64_t max, const char* expected, uint8_t** data,
              size_t* size, napi_value* buffer, size_t* offset) {
  bool known = true;
  if (!viewOf(env, value, data, size, buffer, offset, &known)) {
    throwType(env, where, value, expected);
    return false;
  }
  bool detached = false;
  // Only an empty view can be a detached one.
  if (*size == 0 && napi_is_detached_arraybuffer(env, *buffer, &detached) == napi_ok && detached) {
    throwTypeError(env, code::kArgValue,
                   where.text() + " is detached: its memory was transferred elsewhere. Pass a buffer you still own.");
    return false;
  }
  // Of a kind of array that came with a later Node, or one that is empty, perhaps because its memory is gone.
  int64_t asked = known ? 0 : askForSize(env, value);
  if (asked > 0) *size = static_cast<size_t>(asked);
  // Node-API takes a view for empty that its buffer, since that shrank, does not hold any more.
  if (asked < 0) {
    void* start = nullptr;
    size_t length = 0;
    napi_get_arraybuffer_info(env, *buffer, &start, &length);
    throwTypeError(env, code::kArgValue,
                   where.text() + " lies outside its buffer, which was resized to " + std::to_string(length) +
                       " bytes. Pass a new view.");
    return false;
  }
  if (*size <= max) return true;
  throwRangeError(env, code::kOutOfRange,
                  where.text() + " has " + std::to_string(*size) + " bytes; the function takes at most " +
                      std::to_string(max) + ".");
  return false;
}

}  // namespace

bool BytesIn::read(napi_env env, napi_value value, const Where& where, uint64_t max) {
  napi_value buffer = nullptr;
  size_t offset = 0;
  return readView(env, value, where, max, kBytesExpected, &data_, &size_, &buffer, &offset);
}

bool BytesOut::read(napi_env env, napi_value value, const Where& where, uint64_t max) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  if (type != napi_number) {
    if (!readView(env, value, where, max, "a Uint8Array to fill, or a number of bytes", &data_, &capacity_, &buffer_,
                  &offset_)) {
      return false;
    }
    // Node-API makes no views of shared memory, so the part that was written could not be given back.
    bool plain = false;
    if (napi_is_arraybuffer(env, buffer_, &plain) == napi_ok && plain) return true;
    throwTypeError(env, code::kArgValue,
                   where.text() + " is shared memory and cannot be filled. Pass a Uint8Array of a plain ArrayBuffer.");
    return false;
  }
  double capacity = 0;
  double most = std::min(static_cast<double>(max), kMaxCapacity);
  if (!readInteger(env, value, where, 0, most, &capacity)) return false;
  void* data = nullptr;
  capacity_ = static_cast<size_t>(capacity);
  buffer_ = makeBuffer(env, capacity_, &data);
  if (!buffer_) {
    throwNoRoom(env, where, capacity_, "bytes");
    return false;
  }
  data_ = static_cast<uint8_t*>(data);
  return true;
}

napi_value BytesOut::take(napi_env env, uint64_t written) const {
  napi_value view = nullptr;
  size_t length = written < capacity_ ? static_cast<size_t>(written) : capacity_;
  napi_create_typedarray(env, napi_uint8_array, length, buffer_, offset_, &view);
  return view;
}

napi_value makeBytes(napi_env env, const void* data, size_t size) {
  void* copy = nullptr;
  napi_value view = nullptr;
  napi_value buffer = makeBuffer(env, size, &copy);
  if (!buffer) return throwNoMemory(env, "Steam's answer", std::to_string(size) + " bytes");
  if (size) std::memcpy(copy, data, size);
  napi_create_typedarray(env, napi_uint8_array, size, buffer, 0, &view);
  return view;
}

}  // namespace headwater
