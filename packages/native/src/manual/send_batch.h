// Messages to send in one go, written by JavaScript into shared memory and handed to Steam as they stand.
#pragma once

#include <array>

#include "../runtime/environment.h"
#include "../runtime/heap_array.h"
#include "batch_memory.h"
#include "lent_slab.h"
#include "payload_blocks.h"

namespace headwater {

class SendBatch {
 public:
  static constexpr uint32_t kMaxCapacity = 65536;
  static constexpr uint32_t kMaxBytes = 256 * 1024 * 1024;
  /// So many slabs Steam reads in place; while it keeps all of them, payloads are copied out of one more.
  static constexpr uint32_t kLent = 3;

  /// What js/sendBatch.ts writes for the send behind it, the slab that payloads are written to (0 for the one that is
  /// copied, otherwise a lent one), and whether it has been sent, by whichever method.
  struct Control {
    uint32_t side;
    uint32_t count;
    uint32_t slab;
    uint32_t sent;
  };

  SendBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes);
  ~SendBatch();
  SendBatch(const SendBatch&) = delete;
  SendBatch& operator=(const SendBatch&) = delete;

  static SendBatch* attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes);
  static SendBatch* of(napi_env env, napi_value object, const char* method);

  /// Sends the first `count` rows; `results` then has a message number or a negative EResult per row. False with an
  /// exception pending if a row points outside the slab, in which case nothing was sent.
  bool send(napi_env env, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils, uint32_t count,
            const char* method);

  /// Chooses the slab to write to next: one that Steam is done with. Returns its view if it is new to JavaScript,
  /// nullptr if not.
  napi_value nextSlab(napi_env env);

  Control& control() const { return *reinterpret_cast<Control*>(memory_.data() + control_); }

 private:
  bool hasMemory() { return memory_.data() && messages_.size() == capacity_ && sentResults_.size() == capacity_; }
  bool defineViews(napi_env env, napi_value object);
  SteamNetworkingMessage_t* makeMessage(ISteamNetworkingUtils* utils, size_t offset, size_t size);

  std::shared_ptr<WrappedObjects> wrapped_;
  uint32_t capacity_;
  uint32_t bytes_;
  Columns columns_;
  size_t control_, results_, userData_, connections_, offsets_, sizes_, flags_, lanes_, slab_;
  BatchMemory memory_;
  PayloadBlocks payloads_;
  std::array<LentSlab*, kLent> lent_{};
  /// The one payloads are written to, as in Control.
  uint32_t current_ = 0;
  /// Room for one send. Results are Steam's to write, and what it reads again is not JavaScript's.
  HeapArray<SteamNetworkingMessage_t*> messages_;
  HeapArray<int64> sentResults_;
};

}  // namespace headwater
