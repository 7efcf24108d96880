// The addon's exports: two contexts with their interfaces, and a few free functions. Registration goes through
// node-addon-api; the methods themselves are plain Node-API callbacks, because a wrapper per argument costs more than
// most of the calls behind them.
#include <napi.h>

#include "../manual/background_pump_methods.h"
#include "../manual/context_methods.h"
#include "environment.h"
#include "interface_table.h"

namespace headwater {

namespace {

void Define(Napi::Object object, const char* name, napi_callback method, void* data = nullptr) {
  napi_property_descriptor property{};
  property.utf8name = name;
  property.method = method;
  property.data = data;
  // Replaceable, because js/hotMessages.ts puts itself in front of a few.
  property.attributes = static_cast<napi_property_attributes>(napi_writable | napi_enumerable | napi_configurable);
  object.DefineProperty(property);
}

void DefineGetter(Napi::Object object, const char* name, napi_callback getter, void* data) {
  napi_property_descriptor property{};
  property.utf8name = name;
  property.getter = getter;
  property.data = data;
  property.attributes = napi_enumerable;
  object.DefineProperty(property);
}

Napi::Object MakeInterface(Napi::Env env, const InterfaceEntry& entry, InterfaceSlot* slot) {
  Napi::Object object = Napi::Object::New(env);
  for (size_t i = 0; i < entry.methodCount; ++i) Define(object, entry.methods[i].name, entry.methods[i].callback, slot);
  return object;
}

Napi::Object MakeBackgroundPump(Napi::Env env, InterfaceSlot* slot) {
  Napi::Object object = Napi::Object::New(env);
  Define(object, "start", manual::StartBackgroundPump, slot);
  Define(object, "stop", manual::StopBackgroundPump, slot);
  Define(object, "ref", manual::RefBackgroundPump, slot);
  Define(object, "unref", manual::UnrefBackgroundPump, slot);
  Define(object, "watchConnection", manual::WatchConnection, slot);
  Define(object, "unwatchConnection", manual::UnwatchConnection, slot);
  Define(object, "watchPollGroup", manual::WatchPollGroup, slot);
  Define(object, "unwatchPollGroup", manual::UnwatchPollGroup, slot);
  return object;
}

Napi::Object MakeContext(Napi::Env env, Context& context) {
  Napi::Object object = Napi::Object::New(env);
  bool isServer = context.kind() == ContextKind::kServer;
  // Any slot leads a method to its context.
  InterfaceSlot* slots = context.slots();
  Define(object, "init", isServer ? manual::ServerInit : manual::UserInit, slots);
  Define(object, "shutdown", manual::Shutdown, slots);
  Define(object, "runCallbacks", manual::RunCallbacks, slots);
  Define(object, "takeNetworkingText", manual::TakeNetworkingText);
  object.Set("backgroundPump", MakeBackgroundPump(env, slots));
  DefineGetter(object, "running", manual::Running, slots);
  DefineGetter(object, "callbacksLeft", manual::CallbacksLeft, slots);
  for (const InterfaceEntry& entry : generated::Interfaces(context.kind())) {
    object.Set(entry.name, MakeInterface(env, entry, &slots[entry.slot]));
  }
  return object;
}

// setFactories(array): by the JavaScript side of the package, before anything else.
Napi::Value SetFactories(const Napi::CallbackInfo& info) {
  if (info[0].IsArray()) Environment::Of(info.Env()).SetFactories(info[0].As<Napi::Array>());
  return info.Env().Undefined();
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  auto* environment = new Environment(env);
  env.SetInstanceData(environment);
  exports.Set("setFactories", Napi::Function::New<SetFactories>(env));
  Define(exports, "open", manual::Open);
  Define(exports, "libraryInfo", manual::LibraryInfo);
  Define(exports, "attachReceiveBatch", manual::AttachReceiveBatch);
  Define(exports, "attachSendBatch", manual::AttachSendBatch);
  Define(exports, "attachSendSlot", manual::AttachSendSlot);
  Define(exports, "attachMessageReader", manual::AttachMessageReader);
  Define(exports, "attachBroadcast", manual::AttachBroadcast);
  Define(exports, "decodeIdentity", manual::DecodeIdentity);
  Define(exports, "stopBackgroundPumps", manual::StopBackgroundPumps);
  exports.Set("server", MakeContext(env, environment->context(ContextKind::kServer)));
  exports.Set("user", MakeContext(env, environment->context(ContextKind::kUser)));
  return exports;
}

}  // namespace

}  // namespace headwater

// The macro declares names of its own and wants a function of the global namespace.
static Napi::Object InitAddon(Napi::Env env, Napi::Object exports) { return headwater::Init(env, exports); }

NODE_API_MODULE(addon, InitAddon)
