#include "payload_blocks.h"

#include <cstdlib>
#include <new>

namespace headwater {

namespace {

constexpr size_t kRoom = 16 * 1024;
constexpr uint32_t kUnretired = 1u << 31;

}  // namespace

struct PayloadBlocks::Block {
  // Messages alive, and more than a block can have until it is retired: so that handing out needs no atomic step of its
  // own. The library frees messages in threads of its own.
  std::atomic<uint32_t> uses{kUnretired};
  alignas(8) uint8_t room[kRoom];
};

PayloadBlocks::~PayloadBlocks() { retire(); }

bool PayloadBlocks::allocate(SteamNetworkingMessage_t* message, size_t size) {
  message->m_cbSize = static_cast<int>(size);
  if (size > kLargest) {
    message->m_pData = std::malloc(size);
    message->m_pfnFreeData = &PayloadBlocks::freeLarge;
    return message->m_pData != nullptr;
  }
  // Its block stands in front of a payload: a message has no other room for it that is not the user's.
  size_t needed = (sizeof(Block*) + size + 7) & ~size_t{7};
  if (!current_ || used_ + needed > kRoom) {
    // All messages of the block are gone already: the usual case in a quick exchange, and the memory is warm.
    if (!current_ || current_->uses.load(std::memory_order_acquire) != kUnretired - handedOut_) {
      auto* next = new (std::nothrow) Block;
      if (!next) return false;
      retire();
      current_ = next;
    } else {
      current_->uses.store(kUnretired, std::memory_order_relaxed);
    }
    handedOut_ = 0;
    used_ = 0;
  }
  uint8_t* place = current_->room + used_;
  used_ += needed;
  *reinterpret_cast<Block**>(place) = current_;
  ++handedOut_;
  message->m_pData = place + sizeof(Block*);
  message->m_pfnFreeData = &PayloadBlocks::free;
  return true;
}

void PayloadBlocks::free(SteamNetworkingMessage_t* message) {
  drop(*reinterpret_cast<Block**>(static_cast<uint8_t*>(message->m_pData) - sizeof(Block*)), 1);
}

void PayloadBlocks::freeLarge(SteamNetworkingMessage_t* message) { std::free(message->m_pData); }

void PayloadBlocks::retire() {
  if (current_) drop(current_, kUnretired - handedOut_);
}

void PayloadBlocks::drop(Block* block, uint32_t uses) {
  if (block->uses.fetch_sub(uses, std::memory_order_acq_rel) == uses) delete block;
}

}  // namespace headwater
