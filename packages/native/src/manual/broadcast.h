// One payload to many connections: the list of them in memory shared with JavaScript, the payload stored once for all
// of their messages.
#pragma once

#include "../runtime/environment.h"
#include "../runtime/heap_array.h"
#include "batch_memory.h"

namespace headwater {

class Broadcast {
 public:
  static constexpr uint32_t kMaxCapacity = 65536;

  /// As js/recipients.ts indexes it.
  struct Control {
    uint32_t side;
    uint32_t count;
    int32_t flags;
    uint32_t lane;
    // A connection that gets nothing; 0 for none.
    uint32_t except;
    // How many messages Steam took.
    uint32_t sent;
  };

  explicit Broadcast(uint32_t capacity);

  /// Gives the object the views `control`, `connections` and `results`, and returns the function that sends. nullptr
  /// with an exception pending.
  static napi_value attach(napi_env env, napi_value object, uint32_t capacity);

  /// Sends `size` bytes to the first `count` connections; `results` then has a message number or a negative EResult for
  /// each, 0 for the one left out. False with an exception pending, in which case nothing was sent.
  bool send(napi_env env, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils, const void* data, size_t size,
            const char* method);

  Control& control() const { return *reinterpret_cast<Control*>(memory_.data() + control_); }

 private:
  uint32_t capacity_;
  Columns columns_;
  size_t control_, results_, connections_;
  BatchMemory memory_;
  /// Room for one broadcast. The connections are a copy: what JavaScript has may change meanwhile.
  HeapArray<HSteamNetConnection> copied_;
  HeapArray<SteamNetworkingMessage_t*> messages_;
  HeapArray<int64> sentResults_;
};

}  // namespace headwater
