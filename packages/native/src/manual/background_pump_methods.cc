#include "background_pump_methods.h"

#include "../generated/interfaces.h"
#include "../runtime/call.h"

namespace headwater::manual {

namespace {

napi_value keepAlive(napi_env env, napi_callback_info info, bool alive, const char* method) {
  Call<0> call(env, info, method);
  call.context().pump().keepAlive(alive);
  return call.undefined();
}

const char* handleName(MessageSource::Kind kind) {
  return kind == MessageSource::Kind::kConnection ? "hConn" : "hPollGroup";
}

napi_value watch(napi_env env, napi_callback_info info, MessageSource::Kind kind, const char* method) {
  Call<1> call(env, info, method);
  Context& context = call.context();
  MessageSource source{kind, 0};
  if (!call.running() || !call.read(0, handleName(kind), source.handle)) return nullptr;
  if (!context.pump().running()) {
    return throwError(env, code::kNotRunning,
                      std::string(method) + ": no background pump runs in the " + context.name() +
                          " context. Call backgroundPump.start() first.");
  }
  if (!call.has(api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection,
                "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection") ||
      !call.has(api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup,
                "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup")) {
    return nullptr;
  }
  InterfaceSlot& sockets = context.slots()[generated::kISteamNetworkingSockets];
  if (!sockets.self) return context.throwUnusable(sockets, method);
  context.inbox().watch(static_cast<ISteamNetworkingSockets*>(sockets.self), source);
  return call.undefined();
}

napi_value unwatch(napi_env env, napi_callback_info info, MessageSource::Kind kind, const char* method) {
  Call<1> call(env, info, method);
  MessageSource source{kind, 0};
  if (!call.read(0, handleName(kind), source.handle)) return nullptr;
  call.context().inbox().unwatch(source);
  return call.undefined();
}

}  // namespace

napi_value startBackgroundPump(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, "backgroundPump.start");
  if (!call.running()) return nullptr;
  napi_valuetype type = napi_undefined;
  napi_typeof(env, call.argument(0), &type);
  if (type != napi_function) return throwType(env, call.at(0, "onReady"), call.argument(0), "a function");
  call.context().startBackgroundPump(call.argument(0));
  return call.undefined();
}

napi_value stopBackgroundPump(napi_env env, napi_callback_info info) {
  Call<0> call(env, info, "backgroundPump.stop");
  call.context().pump().stop();
  return call.undefined();
}

napi_value refBackgroundPump(napi_env env, napi_callback_info info) {
  return keepAlive(env, info, true, "backgroundPump.ref");
}

napi_value unrefBackgroundPump(napi_env env, napi_callback_info info) {
  return keepAlive(env, info, false, "backgroundPump.unref");
}

napi_value watchConnection(napi_env env, napi_callback_info info) {
  return watch(env, info, MessageSource::Kind::kConnection, "backgroundPump.watchConnection");
}

napi_value unwatchConnection(napi_env env, napi_callback_info info) {
  return unwatch(env, info, MessageSource::Kind::kConnection, "backgroundPump.unwatchConnection");
}

napi_value watchPollGroup(napi_env env, napi_callback_info info) {
  return watch(env, info, MessageSource::Kind::kPollGroup, "backgroundPump.watchPollGroup");
}

napi_value unwatchPollGroup(napi_env env, napi_callback_info info) {
  return unwatch(env, info, MessageSource::Kind::kPollGroup, "backgroundPump.unwatchPollGroup");
}

napi_value stopBackgroundPumps(napi_env env, napi_callback_info) {
  Environment& environment = Environment::of(env);
  environment.context(ContextKind::kServer).pump().stop();
  environment.context(ContextKind::kUser).pump().stop();
  return nullptr;
}

}  // namespace headwater::manual
