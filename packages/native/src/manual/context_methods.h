// The hand-written entry points that module.cc exports.
#pragma once

#include <node_api.h>

namespace headwater::manual {

// open(path) -> library info; throws the system's reason.
napi_value Open(napi_env env, napi_callback_info info);
napi_value LibraryInfo(napi_env env, napi_callback_info info);

// init(ip, gamePort, queryPort, mode, version) -> { code, message }
napi_value ServerInit(napi_env env, napi_callback_info info);
// init() -> { code, message }
napi_value UserInit(napi_env env, napi_callback_info info);
napi_value Shutdown(napi_env env, napi_callback_info info);
napi_value Running(napi_env env, napi_callback_info info);
// runCallbacks(handler, budgetMs?) -> number of callbacks
napi_value RunCallbacks(napi_env env, napi_callback_info info);
// takeNetworkingText() -> string | undefined
napi_value TakeNetworkingText(napi_env env, napi_callback_info info);
napi_value CallbacksLeft(napi_env env, napi_callback_info info);

// attach(object, capacity, bytes) -> the function to receive into or send from it; see messages.h
napi_value AttachReceiveBatch(napi_env env, napi_callback_info info);
napi_value AttachSendBatch(napi_env env, napi_callback_info info);
// attach(object) -> the function to send from it
napi_value AttachSendSlot(napi_env env, napi_callback_info info);
// attach(object, isUser) -> the function that reads into a chunk; see message_reader.h
napi_value AttachMessageReader(napi_env env, napi_callback_info info);
// attach(object, capacity) -> the function to send one payload to all; see broadcast.h
napi_value AttachBroadcast(napi_env env, napi_callback_info info);
// decodeIdentity(bytes, offset) -> NetworkingIdentity
napi_value DecodeIdentity(napi_env env, napi_callback_info info);

}  // namespace headwater::manual
