// Messages received in one go: payloads side by side in one slab, everything else in typed arrays, so that steady
// state allocates nothing per message.
#pragma once

#include <algorithm>

#include "../runtime/environment.h"
#include "../runtime/heap_array.h"
#include "../runtime/read_once.h"
#include "batch_memory.h"

namespace headwater {

class ReceiveBatch final {
 public:
  static constexpr uint32_t kMaxCapacity = 65536;
  static constexpr uint32_t kMaxBytes = 256 * 1024 * 1024;

  /// What js/receiveBatch.ts writes for the receive behind it, and what it reads there afterwards.
  struct Control {
    uint32_t side;
    uint32_t kind;
    uint32_t handle;
    int32_t count;
    // The most messages of a receive.
    uint32_t limit;
  };

  ReceiveBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes);
  ~ReceiveBatch() { wrapped_->remove(this); }
  ReceiveBatch(const ReceiveBatch&) = delete;
  ReceiveBatch& operator=(const ReceiveBatch&) = delete;

  /// Wraps a batch around the JavaScript object and defines its arrays.
  static ReceiveBatch* attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes);
  /// The batch of an object, or nullptr with an exception pending.
  static ReceiveBatch* of(napi_env env, napi_value object, const char* method);

  /// Fills the batch from `receive(messages, max)`, which returns a count, or a negative number that is handed on. What
  /// does not fit the slab goes back to the inbox, under `source`. Returns the count, -2 with an exception pending.
  template <typename Receive>
  int fill(napi_env env, napi_value object, Inbox& inbox, MessageSource source, Receive receive) {
    uint32_t limit = readOnce(control().limit);
    int count = receive(received_.data(), static_cast<int>(std::min(limit, capacity_)));
    return count > 0 ? write(env, object, inbox, source, static_cast<size_t>(count)) : count;
  }

  Control& control() const { return *reinterpret_cast<Control*>(memory_.data() + control_); }

 private:
  bool hasMemory() { return memory_.data() && received_.size() == capacity_; }
  int write(napi_env env, napi_value object, Inbox& inbox, MessageSource source, size_t count);
  bool defineViews(napi_env env, napi_value object);
  /// Makes room for one message larger than the slab. False with an exception pending, and all as it was.
  bool grow(napi_env env, napi_value object, size_t needed, MessageSource source);

  std::shared_ptr<WrappedObjects> wrapped_;
  uint32_t capacity_;
  size_t bytes_;
  Columns columns_;
  size_t control_, numbers_, userData_, times_, connections_, offsets_, sizes_, flags_, channels_, lanes_, identities_,
      slab_;
  BatchMemory memory_;
  /// Room for one receive.
  HeapArray<SteamNetworkingMessage_t*> received_;
};

}  // namespace headwater
