// What JavaScript calls on a context's backgroundPump.
#pragma once

#include <node_api.h>

namespace headwater::manual {

// start(onReady)
napi_value StartBackgroundPump(napi_env env, napi_callback_info info);
napi_value StopBackgroundPump(napi_env env, napi_callback_info info);
napi_value RefBackgroundPump(napi_env env, napi_callback_info info);
napi_value UnrefBackgroundPump(napi_env env, napi_callback_info info);
// (handle)
napi_value WatchConnection(napi_env env, napi_callback_info info);
napi_value UnwatchConnection(napi_env env, napi_callback_info info);
napi_value WatchPollGroup(napi_env env, napi_callback_info info);
napi_value UnwatchPollGroup(napi_env env, napi_callback_info info);

// Those of this thread; when it exits.
napi_value StopBackgroundPumps(napi_env env, napi_callback_info info);

}  // namespace headwater::manual
