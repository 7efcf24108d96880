// The message methods behind js/hotMessages.ts: functions that belong to one batch or slot, called with numbers only.
#pragma once

#include "receive_batch.h"
#include "send_batch.h"

namespace headwater::manual {

// Where messages come from; numbered as in js/hotMessages.ts.
enum class Source : uint32_t { kConnection, kPollGroup, kChannel };

// Of a ReceiveBatch: (side, source, handle) -> count
napi_value HotReceive(napi_env env, napi_callback_info info);
// Of a SendBatch: (side, count)
napi_value HotSend(napi_env env, napi_callback_info info);
// Of a SendSlot: (side, connection, size, flags) -> EResult
napi_value HotSendOne(napi_env env, napi_callback_info info);

}  // namespace headwater::manual
