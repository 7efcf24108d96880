// A callback's payload, copied so that the library gets its memory back at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "steam_sdk.h"

namespace headwater {

class CallbackCopy {
 public:
  /// Reuses the memory of the callback before.
  void take(const CallbackMsg_t& message) {
    id_ = message.m_iCallback;
    size_ = message.m_cubParam > 0 ? static_cast<size_t>(message.m_cubParam) : 0;
    bytes_.resize(size_ / sizeof(uint64_t) + 1);
    if (size_) std::memcpy(bytes_.data(), message.m_pubParam, size_);
  }

  int id() const { return id_; }
  const void* data() const { return bytes_.data(); }
  size_t size() const { return size_; }

 private:
  int id_ = 0;
  size_t size_ = 0;
  /// Of uint64_t, so that any struct in it is aligned.
  std::vector<uint64_t> bytes_;
};

}  // namespace headwater
