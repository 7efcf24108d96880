// What js/ calls behind its own message methods: functions that belong to one batch, slot or list, which find their
// arguments in memory shared with it. Numbers cross there for less than a tenth of what Node-API takes for them.
#pragma once

#include <node_api.h>

namespace headwater::manual {

// Of a ReceiveBatch, called on it.
napi_value HotReceive(napi_env env, napi_callback_info info);
// Of a SendBatch.
napi_value HotSend(napi_env env, napi_callback_info info);
// Of a SendBatch: () -> Uint8Array | undefined, the view of a slab that is new
napi_value HotNextSlab(napi_env env, napi_callback_info info);
// Of a SendSlot.
napi_value HotSendOne(napi_env env, napi_callback_info info);
// Of a Broadcast: (payload)
napi_value HotBroadcast(napi_env env, napi_callback_info info);

}  // namespace headwater::manual
