// init, shutdown and runCallbacks of the two contexts, and the free-standing functions of the addon.
#include "context_methods.h"

#include <cstring>
#include <limits>
#include <new>

#include "../generated/interfaces.h"
#include "../runtime/call.h"
#include "../runtime/convert.h"
#include "broadcast.h"
#include "debug_output.h"
#include "identity.h"
#include "message_reader.h"
#include "messages.h"
#include "receive_batch.h"
#include "send_batch.h"
#include "send_slot.h"

// The header's inline SteamGameServer_InitEx knows which interface versions this SDK asks for, and in which order. It
// calls this function, which in the addon forwards to the library loaded at run time.
S_API ESteamAPIInitResult S_CALLTYPE SteamInternal_GameServer_Init_V2(uint32 ip, uint16 gamePort, uint16 queryPort,
                                                                      EServerMode mode, const char* version,
                                                                      const char* interfaceVersions,
                                                                      SteamErrMsg* message) {
  return headwater::api.SteamInternal_GameServer_Init_V2(
      ip, gamePort, queryPort, mode, version, headwater::versionList("SteamGameServer_InitEx", interfaceVersions),
      message);
}

namespace headwater::manual {

namespace {

bool mayInit(napi_env env, Context& context) {
  std::string who = std::string(context.name()) + ".init: ";
  if (!loadedLibrary()) {
    throwError(env, code::kLibraryNotLoaded, who + "no Steam library is loaded. Call loadLibrary() first.");
    return false;
  }
  if (context.running()) {
    throwError(env, code::kAlreadyRunning,
               who + "the context is running already. Call shutdown() before initializing it again.");
    return false;
  }
  if (context.acquire()) return true;
  // Nobody, if it was shut down just now.
  std::string owner = context.otherOwner();
  throwError(env, code::kAlreadyRunning,
             who + (owner.empty() ? "another thread of this process" : owner) + " runs the " + context.name() +
                 " context; Steam allows one per process. Shut it down there first.");
  return false;
}

napi_value finish(napi_env env, Context& context, ESteamAPIInitResult result, const char* message) {
  Environment& environment = Environment::of(env);
  if (result == k_ESteamAPIInitResult_OK) {
    context.start();
    // Of an init whose thread ended without a shutdown.
    forgetListener(context);
    listenToNetworking(context);
  } else {
    context.release();
  }
  napi_value object = nullptr;
  napi_create_object(env, &object);
  napi_set_named_property(env, object, "code", toJs(environment, result));
  napi_set_named_property(env, object, "message", makeString(env, message, sizeof(SteamErrMsg)));
  return object;
}

}  // namespace

napi_value serverInit(napi_env env, napi_callback_info info) {
  Call<5> call(env, info, "server.init");
  uint32 ip = 0;
  uint16 gamePort = 0;
  uint16 queryPort = 0;
  EServerMode mode{};
  StringIn version;
  if (!call.read(0, "ip", ip) || !call.read(1, "gamePort", gamePort) || !call.read(2, "queryPort", queryPort) ||
      !call.read(3, "mode", mode) || !call.read(4, "version", version) || !mayInit(env, call.context())) {
    return nullptr;
  }
  SteamErrMsg message = {};
  ESteamAPIInitResult result = SteamGameServer_InitEx(ip, gamePort, queryPort, mode, version.c_str(), &message);
  return finish(env, call.context(), result, message);
}

napi_value userInit(napi_env env, napi_callback_info info) {
  Call<0> call(env, info, "user.init");
  if (!mayInit(env, call.context())) return nullptr;
  if (!call.has(api.SteamAPI_InitFlat, "SteamAPI_InitFlat")) {
    call.context().release();
    return nullptr;
  }
  SteamErrMsg message = {};
  ESteamAPIInitResult result = api.SteamAPI_InitFlat(&message);
  return finish(env, call.context(), result, message);
}

napi_value shutdown(napi_env env, napi_callback_info info) {
  Call<0> call(env, info, "shutdown");
  forgetListener(call.context());
  call.context().shutdown(Context::Notify::kYes);
  return call.undefined();
}

napi_value running(napi_env env, napi_callback_info info) {
  Call<0> call(env, info, "running");
  return toJs(call.environment(), call.context().running());
}

napi_value runCallbacks(napi_env env, napi_callback_info info) {
  Call<2> call(env, info, "runCallbacks");
  napi_valuetype type = napi_undefined;
  napi_typeof(env, call.argument(0), &type);
  if (type != napi_function) return throwType(env, call.at(0, "handler"), call.argument(0), "a function");
  double budget = std::numeric_limits<double>::infinity();
  napi_typeof(env, call.argument(1), &type);
  constexpr const char* kExpected = "milliseconds, 0 or more";
  if (type != napi_undefined && napi_get_value_double(env, call.argument(1), &budget) != napi_ok) {
    return throwType(env, call.at(1, "budgetMs"), call.argument(1), kExpected);
  }
  if (!(budget >= 0)) return throwRange(env, call.at(1, "budgetMs"), call.argument(1), kExpected);
  return call.context().runCallbacks(call.argument(0), budget);
}

napi_value takeNetworkingText(napi_env env, napi_callback_info) {
  std::optional<std::string> text = takeNetworkingText();
  return text ? makeString(env, text->c_str(), text->size()) : nullptr;
}

napi_value callbacksLeft(napi_env env, napi_callback_info info) {
  Call<0> call(env, info, "callbacksLeft");
  return toJs(call.environment(), call.context().callbacksLeft());
}

namespace {

// A function for `data`, which has to live as long.
napi_value makeFunction(napi_env env, const char* name, napi_callback callback, void* data) {
  napi_value function = nullptr;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, data, &function);
  return function;
}

// (object, capacity, bytes)
template <typename Batch>
Batch* attach(napi_env env, napi_callback_info info, const char* method) {
  napi_value arguments[3];
  size_t count = 3;
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  double capacity = 0;
  double bytes = 0;
  if (!readInteger(env, arguments[1], {method, 0, "capacity"}, 1, Batch::kMaxCapacity, &capacity) ||
      !readInteger(env, arguments[2], {method, 0, "bytes"}, 1, Batch::kMaxBytes, &bytes)) {
    return nullptr;
  }
  Batch* batch = Batch::attach(env, arguments[0], static_cast<uint32_t>(capacity), static_cast<uint32_t>(bytes));
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (!batch && !pending) {
    throwError(env, code::kCallFailed,
               std::string(method) + ": there is no memory for " + std::to_string(static_cast<uint32_t>(capacity)) +
                   " messages and " + std::to_string(static_cast<uint32_t>(bytes)) + " bytes of payloads.");
  }
  return batch;
}

}  // namespace

napi_value attachReceiveBatch(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "new ReceiveBatch";
  auto* batch = attach<ReceiveBatch>(env, info, kMethod);
  return batch ? makeFunction(env, kMethod, hotReceive, batch) : nullptr;
}

napi_value attachSendBatch(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "new SendBatch";
  auto* batch = attach<SendBatch>(env, info, kMethod);
  if (!batch) return nullptr;
  napi_value functions[] = {makeFunction(env, kMethod, hotSend, batch), makeFunction(env, kMethod, hotNextSlab, batch)};
  return Environment::of(env).makeTuple(functions, 2);
}

// (object, isUser)
napi_value attachMessageReader(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t count = 2;
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  bool isUser = false;
  if (!readScalar(env, arguments[1], {"messages", 0, "isUser"}, &isUser)) return nullptr;
  Environment& environment = Environment::of(env);
  return MessageReader::attach(env, arguments[0],
                               environment.context(isUser ? ContextKind::kUser : ContextKind::kServer));
}

// (object, capacity)
napi_value attachBroadcast(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t count = 2;
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  double capacity = 0;
  return readInteger(env, arguments[1], {"new Recipients", 0, "capacity"}, 1, Broadcast::kMaxCapacity, &capacity)
             ? Broadcast::attach(env, arguments[0], static_cast<uint32_t>(capacity))
             : nullptr;
}

napi_value attachSendSlot(napi_env env, napi_callback_info info) {
  napi_value object = nullptr;
  size_t count = 1;
  napi_get_cb_info(env, info, &count, &object, nullptr, nullptr);
  // Goes with the function: the views keep the memory, not the slot.
  auto* slot = new (std::nothrow) SendSlot;
  if (!slot) return throwNoMemory(env, "@headwater/native", "a message to send");
  napi_value function = makeFunction(env, "sendOne", hotSendOne, slot);
  napi_add_finalizer(
      env, function, slot, [](napi_env, void* data, void*) { delete static_cast<SendSlot*>(data); }, nullptr, nullptr);
  return slot->defineViews(env, object) ? function : nullptr;
}

// (bytes, offset): of a row of a batch, or of a message's record
napi_value decodeIdentity(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t count = 2;
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  constexpr const char* kMethod = "ReceiveBatch.identity";
  double offset = 0;
  BytesIn bytes;
  if (!bytes.read(env, arguments[0], {kMethod, 0, "identities"}, SIZE_MAX) ||
      !readInteger(env, arguments[1], {kMethod, 0, "index"}, 0, static_cast<double>(bytes.size()), &offset)) {
    return nullptr;
  }
  SteamNetworkingIdentity identity;
  // A SteamID's record ends behind it.
  size_t size = std::min(sizeof identity, bytes.size() - static_cast<size_t>(offset));
  std::memcpy(&identity, bytes.data() + static_cast<size_t>(offset), size);
  return toJs(Environment::of(env), identity);
}

napi_value open(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t count = 2;
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  StringIn path;
  StringIn steamClient;
  if (!path.read(env, arguments[0], {"loadLibrary", 1, "path"})) return nullptr;
  if (!steamClient.read(env, arguments[1], {"loadLibrary", 2, "steamClient"})) return nullptr;
  std::string error;
  if (!openLibrary(path.c_str(), steamClient.c_str(), &error)) return throwError(env, code::kLibraryLoad, error);
  return libraryInfo(env, info);
}

namespace {

napi_value textArray(napi_env env, const std::vector<std::string>& texts) {
  napi_value array = nullptr;
  napi_create_array_with_length(env, texts.size(), &array);
  for (uint32_t i = 0; i < texts.size(); ++i) {
    napi_set_element(env, array, i, makeString(env, texts[i].c_str(), texts[i].size()));
  }
  return array;
}

}  // namespace

napi_value libraryInfo(napi_env env, napi_callback_info) {
  Environment& environment = Environment::of(env);
  const Library* library = loadedLibrary();
  napi_value object = nullptr;
  if (!library) {
    napi_get_undefined(env, &object);
    return object;
  }
  napi_create_object(env, &object);
  napi_set_named_property(env, object, "path", makeString(env, library->path.c_str(), library->path.size()));
  napi_set_named_property(env, object, "isLoopback", toJs(environment, library->isLoopback));
  if (!library->sdkVersion.empty()) {
    napi_set_named_property(env, object, "sdkVersion", toJs(environment, library->sdkVersion.c_str()));
  }
  napi_set_named_property(env, object, "missing", textArray(env, library->missing));
  napi_set_named_property(env, object, "incompatible", textArray(env, library->incompatible));
  return object;
}

}  // namespace headwater::manual
