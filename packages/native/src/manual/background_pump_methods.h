// What JavaScript calls on a context's backgroundPump.
#pragma once

#include <node_api.h>

namespace headwater::manual {

/// start(onReady)
napi_value startBackgroundPump(napi_env env, napi_callback_info info);
napi_value stopBackgroundPump(napi_env env, napi_callback_info info);
napi_value refBackgroundPump(napi_env env, napi_callback_info info);
napi_value unrefBackgroundPump(napi_env env, napi_callback_info info);
/// (handle)
napi_value watchConnection(napi_env env, napi_callback_info info);
napi_value unwatchConnection(napi_env env, napi_callback_info info);
napi_value watchPollGroup(napi_env env, napi_callback_info info);
napi_value unwatchPollGroup(napi_env env, napi_callback_info info);

/// Those of this thread; when it exits.
napi_value stopBackgroundPumps(napi_env env, napi_callback_info info);

}  // namespace headwater::manual
