#include "send_slot.h"

#include <cstddef>

namespace headwater {

SendSlot::SendSlot()
    : control_(columns_.add<Control>(1)), bytes_(columns_.add<uint8_t>(kBytes)), memory_(columns_.size()) {}

bool SendSlot::defineViews(napi_env env, napi_value object) const {
  napi_value buffer = memory_.data() ? memory_.toArrayBuffer(env) : nullptr;
  return buffer &&
         defineView(env, object, "control", napi_int32_array, buffer, control_,
                    offsetof(Control, messageNumber) / sizeof(int32_t)) &&
         defineView(env, object, "numbers", napi_bigint64_array, buffer, control_ + offsetof(Control, messageNumber),
                    1) &&
         defineView(env, object, "bytes", napi_uint8_array, buffer, bytes_, kBytes);
}

}  // namespace headwater
