// Memory that C++ and JavaScript share: one block, handed out as typed arrays. It lives as long as either side needs
// it, so a script that transfers or drops an array cannot pull it from under a running call.
#pragma once

#include <node_api.h>

#include <cstddef>
#include <cstdint>
#include <memory>

namespace headwater {

class BatchMemory {
 public:
  /// Zeroed. Without data() if there is no memory.
  explicit BatchMemory(size_t size);

  uint8_t* data() const { return block_.get(); }
  size_t size() const { return size_; }
  /// The block as an ArrayBuffer; the block is freed after both are gone. nullptr with an exception pending on failure.
  napi_value toArrayBuffer(napi_env env) const;

 private:
  std::shared_ptr<uint8_t> block_;
  size_t size_;
};

/// Lays columns of a table out one behind the other, each aligned for its element.
class Columns {
 public:
  template <typename T>
  size_t add(size_t count) {
    size_ = (size_ + alignof(T) - 1) / alignof(T) * alignof(T);
    size_t offset = size_;
    size_ += count * sizeof(T);
    return offset;
  }
  size_t size() const { return size_; }

 private:
  size_t size_ = 0;
};

/// Defines a read-only typed array over a part of `buffer` as a property of `object`.
bool defineView(napi_env env, napi_value object, const char* name, napi_typedarray_type type, napi_value buffer,
                size_t offset, size_t length);

}  // namespace headwater
