// Messages received in one go: payloads side by side in one slab, everything else in typed arrays, so that steady
// state allocates nothing per message.
#pragma once

#include <vector>

#include "../runtime/environment.h"
#include "batch_memory.h"

namespace headwater {

class ReceiveBatch final : public ShutdownListener {
 public:
  static constexpr uint32_t kMaxCapacity = 65536;
  static constexpr uint32_t kMaxBytes = 256 * 1024 * 1024;

  ReceiveBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes);
  ~ReceiveBatch();
  ReceiveBatch(const ReceiveBatch&) = delete;
  ReceiveBatch& operator=(const ReceiveBatch&) = delete;

  // Wraps a batch around the JavaScript object and defines its arrays.
  static ReceiveBatch* Attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes);
  // The batch of an object, or nullptr with an exception pending.
  static ReceiveBatch* Of(napi_env env, napi_value object, const char* method);

  // Fills the batch from `receive(messages, max)`, which returns a count or -1. Messages that do not fit the slab are
  // kept and come first next time. Returns the count, -1 for a handle the library refuses, -2 with an exception
  // pending.
  template <typename Receive>
  int Fill(napi_env env, napi_value object, Context& context, const char* method, Receive receive) {
    if (!Bind(env, context, method)) return -2;
    if (!Waiting()) {
      int count = receive(queue_.data(), static_cast<int>(capacity_));
      next_ = 0;
      end_ = count > 0 ? static_cast<size_t>(count) : 0;
      if (count < 0) return -1;
    }
    return Drain(env, object);
  }

  void OnShutdown() override;

 private:
  bool Bind(napi_env env, Context& context, const char* method);
  int Drain(napi_env env, napi_value object);
  bool DefineViews(napi_env env, napi_value object);
  bool Grow(napi_env env, napi_value object, size_t needed);
  bool Waiting() const { return next_ < end_; }
  void ReleaseQueue();
  // Tells JavaScript how many messages are still in the queue.
  void PublishWaiting();

  std::shared_ptr<WrappedObjects> wrapped_;
  uint32_t capacity_;
  size_t bytes_;
  Columns columns_;
  size_t numbers_, userData_, times_, connections_, offsets_, sizes_, flags_, channels_, lanes_, waiting_, identities_,
      slab_;
  BatchMemory memory_;
  // Received and not yet handed to JavaScript: from `next_` to `end_`. Of `capacity_` elements always, as resizing
  // would clear them all for every message.
  std::vector<SteamNetworkingMessage_t*> queue_;
  size_t next_ = 0;
  size_t end_ = 0;
  Context* context_ = nullptr;
};

}  // namespace headwater
