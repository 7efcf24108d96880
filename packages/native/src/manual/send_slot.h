// Room for one message on its way into Steam, and for what comes of it: memory that JavaScript writes and reads.
#pragma once

#include "../runtime/steam_sdk.h"
#include "batch_memory.h"

namespace headwater {

class SendSlot {
 public:
  /// A larger message is better not copied once more.
  static constexpr uint32_t kBytes = 4096;

  /// As js/hotMessages.ts indexes it.
  struct Control {
    uint32_t side;
    uint32_t connection;
    uint32_t size;
    int32_t flags;
    int32_t result;
    uint32_t unused;
    int64 messageNumber;
  };

  SendSlot();

  /// Gives `object` the views `bytes`, `control` and `numbers`. False with an exception pending on failure.
  bool defineViews(napi_env env, napi_value object) const;

  uint8_t* bytes() const { return memory_.data() + bytes_; }
  Control& control() const { return *reinterpret_cast<Control*>(memory_.data() + control_); }

 private:
  Columns columns_;
  size_t control_, bytes_;
  BatchMemory memory_;
};

}  // namespace headwater
