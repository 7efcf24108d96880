// Payloads of messages to send, several in one allocation that goes with the last of them.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "../runtime/steam_sdk.h"

namespace headwater {

/// Hands out room for payloads. An allocation per message costs more than the copy into it; on the other hand one
/// message that waits for a slow peer keeps its whole block, so blocks are small.
class PayloadBlocks {
 public:
  /// Larger payloads have memory of their own.
  static constexpr size_t kLargest = 4096;

  PayloadBlocks() = default;
  ~PayloadBlocks();
  PayloadBlocks(const PayloadBlocks&) = delete;
  PayloadBlocks& operator=(const PayloadBlocks&) = delete;

  /// Points `message`, which has no payload yet, at `size` bytes, 1 or more, that are freed with it. False if there is
  /// no memory.
  bool allocate(SteamNetworkingMessage_t* message, size_t size);

 private:
  struct Block;

  static void free(SteamNetworkingMessage_t* message);
  static void freeLarge(SteamNetworkingMessage_t* message);
  static void drop(Block* block, uint32_t uses);
  /// Leaves the current block to its messages.
  void retire();

  /// Being filled.
  Block* current_ = nullptr;
  size_t used_ = 0;
  uint32_t handedOut_ = 0;
};

}  // namespace headwater
