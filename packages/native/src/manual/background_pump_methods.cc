#include "background_pump_methods.h"

#include "../generated/interfaces.h"
#include "../runtime/call.h"

namespace headwater::manual {

namespace {

napi_value KeepAlive(napi_env env, napi_callback_info info, bool alive, const char* method) {
  Call<0> call(env, info, method);
  call.context().pump().KeepAlive(alive);
  return call.Undefined();
}

const char* HandleName(MessageSource::Kind kind) {
  return kind == MessageSource::Kind::kConnection ? "hConn" : "hPollGroup";
}

napi_value Watch(napi_env env, napi_callback_info info, MessageSource::Kind kind, const char* method) {
  Call<1> call(env, info, method);
  Context& context = call.context();
  MessageSource source{kind, 0};
  if (!call.Running() || !call.Read(0, HandleName(kind), source.handle)) return nullptr;
  if (!context.pump().running()) {
    return ThrowError(env, code::kNotRunning,
                      std::string(method) + ": no background pump runs in the " + context.name() +
                          " context. Call backgroundPump.start() first.");
  }
  if (!call.Has(api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection,
                "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection") ||
      !call.Has(api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup,
                "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup")) {
    return nullptr;
  }
  InterfaceSlot& sockets = context.slots()[generated::kISteamNetworkingSockets];
  if (!sockets.self) return context.ThrowUnusable(sockets, method);
  context.inbox().Watch(static_cast<ISteamNetworkingSockets*>(sockets.self), source);
  return call.Undefined();
}

napi_value Unwatch(napi_env env, napi_callback_info info, MessageSource::Kind kind, const char* method) {
  Call<1> call(env, info, method);
  MessageSource source{kind, 0};
  if (!call.Read(0, HandleName(kind), source.handle)) return nullptr;
  call.context().inbox().Unwatch(source);
  return call.Undefined();
}

}  // namespace

napi_value StartBackgroundPump(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, "backgroundPump.start");
  if (!call.Running()) return nullptr;
  napi_valuetype type = napi_undefined;
  napi_typeof(env, call.argument(0), &type);
  if (type != napi_function) return ThrowType(env, call.At(0, "onReady"), call.argument(0), "a function");
  call.context().StartBackgroundPump(call.argument(0));
  return call.Undefined();
}

napi_value StopBackgroundPump(napi_env env, napi_callback_info info) {
  Call<0> call(env, info, "backgroundPump.stop");
  call.context().pump().Stop();
  return call.Undefined();
}

napi_value RefBackgroundPump(napi_env env, napi_callback_info info) {
  return KeepAlive(env, info, true, "backgroundPump.ref");
}

napi_value UnrefBackgroundPump(napi_env env, napi_callback_info info) {
  return KeepAlive(env, info, false, "backgroundPump.unref");
}

napi_value WatchConnection(napi_env env, napi_callback_info info) {
  return Watch(env, info, MessageSource::Kind::kConnection, "backgroundPump.watchConnection");
}

napi_value UnwatchConnection(napi_env env, napi_callback_info info) {
  return Unwatch(env, info, MessageSource::Kind::kConnection, "backgroundPump.unwatchConnection");
}

napi_value WatchPollGroup(napi_env env, napi_callback_info info) {
  return Watch(env, info, MessageSource::Kind::kPollGroup, "backgroundPump.watchPollGroup");
}

napi_value UnwatchPollGroup(napi_env env, napi_callback_info info) {
  return Unwatch(env, info, MessageSource::Kind::kPollGroup, "backgroundPump.unwatchPollGroup");
}

napi_value StopBackgroundPumps(napi_env env, napi_callback_info) {
  Environment& environment = Environment::Of(env);
  environment.context(ContextKind::kServer).pump().Stop();
  environment.context(ContextKind::kUser).pump().Stop();
  return nullptr;
}

}  // namespace headwater::manual
