// Memory that scripts write payloads to and Steam reads in place, until it has freed the last message in it.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "../runtime/steam_sdk.h"
#include "batch_memory.h"

namespace headwater {

class LentSlab {
 public:
  /// nullptr if there is no memory, or there are as many as a process can have.
  static LentSlab* make(size_t bytes);
  LentSlab(const LentSlab&) = delete;
  LentSlab& operator=(const LentSlab&) = delete;

  /// Whether the owner may write to it: no message in it is alive.
  bool idle() const { return uses_.load(std::memory_order_acquire) == 1; }
  const BatchMemory& memory() const { return memory_; }

  /// Points `message`, which has no payload yet, at a part of the slab. Every message given one has to be counted with
  /// Lend before it can be freed.
  void give(SteamNetworkingMessage_t* message, size_t offset, size_t size) const {
    message->m_pData = memory_.data() + offset;
    message->m_cbSize = static_cast<int>(size);
    message->m_pfnFreeData = free_;
  }
  void lend(uint32_t messages) { uses_.fetch_add(messages, std::memory_order_relaxed); }
  /// Of lent ones that were not given to a message.
  void giveBack(uint32_t messages) { drop(messages); }
  /// The owner's end: the memory goes with the last message.
  void disown() { drop(1); }

 private:
  using FreeFunction = void (*)(SteamNetworkingMessage_t*);

  LentSlab(size_t bytes, size_t slot, FreeFunction free) : memory_(bytes), slot_(slot), free_(free) {}
  void drop(uint32_t uses);
  template <size_t slot>
  static void free(SteamNetworkingMessage_t*);
  template <size_t... slots>
  static FreeFunction functionOf(size_t slot, std::index_sequence<slots...>);

  BatchMemory memory_;
  size_t slot_;
  FreeFunction free_;
  /// The owner and each message that is alive. The library frees messages in threads of its own.
  std::atomic<uint32_t> uses_{1};
};

}  // namespace headwater
