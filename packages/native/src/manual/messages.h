// What js/ calls behind its own message methods: functions that belong to one batch, slot or list, which find their
// arguments in memory shared with it. Numbers cross there for less than a tenth of what Node-API takes for them.
#pragma once

#include <node_api.h>

namespace headwater::manual {

/// Of a ReceiveBatch, called on it.
napi_value hotReceive(napi_env env, napi_callback_info info);
/// Of a SendBatch.
napi_value hotSend(napi_env env, napi_callback_info info);
/// Of a SendBatch: () -> Uint8Array | undefined, the view of a slab that is new
napi_value hotNextSlab(napi_env env, napi_callback_info info);
/// Of a SendSlot.
napi_value hotSendOne(napi_env env, napi_callback_info info);
/// Of a Broadcast: (payload)
napi_value hotBroadcast(napi_env env, napi_callback_info info);

}  // namespace headwater::manual
