// The hand-written entry points that module.cc exports.
#pragma once

#include <node_api.h>

namespace headwater::manual {

/// open(path) -> library info; throws the system's reason.
napi_value open(napi_env env, napi_callback_info info);
napi_value libraryInfo(napi_env env, napi_callback_info info);

/// init(ip, gamePort, queryPort, mode, version) -> { code, message }
napi_value serverInit(napi_env env, napi_callback_info info);
/// init() -> { code, message }
napi_value userInit(napi_env env, napi_callback_info info);
napi_value shutdown(napi_env env, napi_callback_info info);
napi_value running(napi_env env, napi_callback_info info);
/// runCallbacks(handler, budgetMs?) -> number of callbacks
napi_value runCallbacks(napi_env env, napi_callback_info info);
/// takeNetworkingText() -> string | undefined
napi_value takeNetworkingText(napi_env env, napi_callback_info info);
napi_value callbacksLeft(napi_env env, napi_callback_info info);

/// attach(object, capacity, bytes) -> the function to receive into or send from it; see messages.h
napi_value attachReceiveBatch(napi_env env, napi_callback_info info);
napi_value attachSendBatch(napi_env env, napi_callback_info info);
/// attach(object) -> the function to send from it
napi_value attachSendSlot(napi_env env, napi_callback_info info);
/// attach(object, isUser) -> the function that reads into a chunk; see message_reader.h
napi_value attachMessageReader(napi_env env, napi_callback_info info);
/// attach(object, capacity) -> the function to send one payload to all; see broadcast.h
napi_value attachBroadcast(napi_env env, napi_callback_info info);
/// decodeIdentity(bytes, offset) -> NetworkingIdentity
napi_value decodeIdentity(napi_env env, napi_callback_info info);

}  // namespace headwater::manual
