// Room for one message on its way into Steam, and for the number it gets: memory that JavaScript writes and reads.
#pragma once

#include "../runtime/steam_sdk.h"
#include "batch_memory.h"

namespace headwater {

class SendSlot {
 public:
  // A larger message is better not copied once more.
  static constexpr uint32_t kBytes = 4096;

  SendSlot();

  // Gives `object` the views `bytes` and `numbers`. False with an exception pending on failure.
  bool DefineViews(napi_env env, napi_value object) const;

  uint8_t* bytes() const { return memory_.data() + bytes_; }
  int64* messageNumber() const { return reinterpret_cast<int64*>(memory_.data() + number_); }

 private:
  Columns columns_;
  size_t number_, bytes_;
  BatchMemory memory_;
};

}  // namespace headwater
