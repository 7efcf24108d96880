#include "send_slot.h"

#include <cstddef>

namespace headwater {

SendSlot::SendSlot()
    : control_(columns_.Add<Control>(1)), bytes_(columns_.Add<uint8_t>(kBytes)), memory_(columns_.size()) {}

bool SendSlot::DefineViews(napi_env env, napi_value object) const {
  napi_value buffer = memory_.data() ? memory_.ToArrayBuffer(env) : nullptr;
  return buffer &&
         DefineView(env, object, "control", napi_int32_array, buffer, control_,
                    offsetof(Control, messageNumber) / sizeof(int32_t)) &&
         DefineView(env, object, "numbers", napi_bigint64_array, buffer, control_ + offsetof(Control, messageNumber),
                    1) &&
         DefineView(env, object, "bytes", napi_uint8_array, buffer, bytes_, kBytes);
}

}  // namespace headwater
