#include "send_slot.h"

namespace headwater {

SendSlot::SendSlot()
    : number_(columns_.Add<int64_t>(1)), bytes_(columns_.Add<uint8_t>(kBytes)), memory_(columns_.size()) {}

bool SendSlot::DefineViews(napi_env env, napi_value object) const {
  napi_value buffer = memory_.ToArrayBuffer(env);
  return buffer && DefineView(env, object, "numbers", napi_bigint64_array, buffer, number_, 1) &&
         DefineView(env, object, "bytes", napi_uint8_array, buffer, bytes_, kBytes);
}

}  // namespace headwater
