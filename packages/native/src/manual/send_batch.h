// Messages to send in one go, written by JavaScript into shared memory and handed to Steam as they stand.
#pragma once

#include "../runtime/environment.h"
#include "batch_memory.h"
#include "payload_blocks.h"

namespace headwater {

class SendBatch {
 public:
  static constexpr uint32_t kMaxCapacity = 65536;
  static constexpr uint32_t kMaxBytes = 256 * 1024 * 1024;

  SendBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes);
  ~SendBatch();
  SendBatch(const SendBatch&) = delete;
  SendBatch& operator=(const SendBatch&) = delete;

  static SendBatch* Attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes);
  static SendBatch* Of(napi_env env, napi_value object, const char* method);

  // Sends the first `count` rows; `results` then has a message number or a negative EResult per row. False with an
  // exception pending if a row points outside the slab, in which case nothing was sent.
  bool Send(napi_env env, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils, uint32_t count,
            const char* method);

 private:
  bool DefineViews(napi_env env, napi_value object);

  std::shared_ptr<WrappedObjects> wrapped_;
  uint32_t capacity_;
  uint32_t bytes_;
  Columns columns_;
  size_t results_, userData_, connections_, offsets_, sizes_, flags_, lanes_, slab_;
  BatchMemory memory_;
  PayloadBlocks payloads_;
  std::vector<SteamNetworkingMessage_t*> messages_;
};

}  // namespace headwater
