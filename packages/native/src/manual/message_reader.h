// The native half of a reading loop: takes a few messages ahead of it, writes them as records, and gives back those the
// loop was not handed.
#pragma once

#include <array>

#include "../runtime/environment.h"
#include "batch_memory.h"

namespace headwater {

class MessageReader final : public Lookahead {
 public:
  static constexpr uint32_t kMost = 64;

  /// Shared with js/messageReader.ts.
  struct Control {
    // Records written by the last fill, and how many of them JavaScript has handed out.
    uint32_t count;
    uint32_t taken;
    // The end of what is written of the chunk; for both sides.
    uint32_t used;
    // Not 0 if the next message needs so much room, and the chunk has less.
    uint32_t needed;
    // What the next fill reads from.
    uint32_t kind;
    uint32_t handle;
  };

  explicit MessageReader(Context& context) : context_(context) {}
  ~MessageReader();
  MessageReader(const MessageReader&) = delete;
  MessageReader& operator=(const MessageReader&) = delete;

  /// Gives the object its `control`, and returns the function that fills: (chunk, most) -> count, -1 if the source does
  /// not exist. nullptr with an exception pending.
  static napi_value attach(napi_env env, napi_value object, Context& context);

  MessageSource source() const override { return source_; }
  void recall() override;

 private:
  static napi_value hotFill(napi_env env, napi_callback_info info);
  int fill(napi_env env, uint8_t* chunk, size_t size, uint32_t most);
  Control& control() const { return *reinterpret_cast<Control*>(memory_.data()); }
  /// Ends what the last fill began: releases what was handed out, returns the rest.
  void settle();

  Context& context_;
  /// Of the messages it holds.
  MessageSource source_{};
  BatchMemory memory_{sizeof(Control)};
  /// Written and not released, the first `held_`.
  std::array<SteamNetworkingMessage_t*, kMost> messages_{};
  size_t held_ = 0;
};

}  // namespace headwater
