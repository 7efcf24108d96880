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

void define(Napi::Object object, const char* name, napi_callback method, void* data = nullptr) {
  napi_property_descriptor property{};
  property.utf8name = name;
  property.method = method;
  property.data = data;
  // Replaceable, because js/hotMessages.ts puts itself in front of a few.
  property.attributes = static_cast<napi_property_attributes>(napi_writable | napi_enumerable | napi_configurable);
  object.DefineProperty(property);
}

void defineGetter(Napi::Object object, const char* name, napi_callback getter, void* data) {
  napi_property_descriptor property{};
  property.utf8name = name;
  property.getter = getter;
  property.data = data;
  property.attributes = napi_enumerable;
  object.DefineProperty(property);
}

Napi::Object makeInterface(Napi::Env env, const InterfaceEntry& entry, InterfaceSlot* slot) {
  Napi::Object object = Napi::Object::New(env);
  for (size_t i = 0; i < entry.methodCount; ++i) define(object, entry.methods[i].name, entry.methods[i].callback, slot);
  return object;
}

Napi::Object makeBackgroundPump(Napi::Env env, InterfaceSlot* slot) {
  Napi::Object object = Napi::Object::New(env);
  define(object, "start", manual::startBackgroundPump, slot);
  define(object, "stop", manual::stopBackgroundPump, slot);
  define(object, "ref", manual::refBackgroundPump, slot);
  define(object, "unref", manual::unrefBackgroundPump, slot);
  define(object, "watchConnection", manual::watchConnection, slot);
  define(object, "unwatchConnection", manual::unwatchConnection, slot);
  define(object, "watchPollGroup", manual::watchPollGroup, slot);
  define(object, "unwatchPollGroup", manual::unwatchPollGroup, slot);
  return object;
}

Napi::Object makeContext(Napi::Env env, Context& context) {
  Napi::Object object = Napi::Object::New(env);
  bool isServer = context.kind() == ContextKind::kServer;
  // Any slot leads a method to its context.
  InterfaceSlot* slots = context.slots();
  define(object, "init", isServer ? manual::serverInit : manual::userInit, slots);
  define(object, "shutdown", manual::shutdown, slots);
  define(object, "runCallbacks", manual::runCallbacks, slots);
  define(object, "takeNetworkingText", manual::takeNetworkingText);
  object.Set("backgroundPump", makeBackgroundPump(env, slots));
  defineGetter(object, "running", manual::running, slots);
  defineGetter(object, "callbacksLeft", manual::callbacksLeft, slots);
  for (const InterfaceEntry& entry : generated::interfaces(context.kind())) {
    object.Set(entry.name, makeInterface(env, entry, &slots[entry.slot]));
  }
  return object;
}

// setFactories(array): by the JavaScript side of the package, before anything else.
Napi::Value setFactories(const Napi::CallbackInfo& info) {
  if (info[0].IsArray()) Environment::of(info.Env()).setFactories(info[0].As<Napi::Array>());
  return info.Env().Undefined();
}

Napi::Object init(Napi::Env env, Napi::Object exports) {
  auto* environment = new Environment(env);
  env.SetInstanceData(environment);
  exports.Set("setFactories", Napi::Function::New<setFactories>(env));
  define(exports, "open", manual::open);
  define(exports, "libraryInfo", manual::libraryInfo);
  define(exports, "attachReceiveBatch", manual::attachReceiveBatch);
  define(exports, "attachSendBatch", manual::attachSendBatch);
  define(exports, "attachSendSlot", manual::attachSendSlot);
  define(exports, "attachMessageReader", manual::attachMessageReader);
  define(exports, "attachBroadcast", manual::attachBroadcast);
  define(exports, "decodeIdentity", manual::decodeIdentity);
  define(exports, "stopBackgroundPumps", manual::stopBackgroundPumps);
  exports.Set("server", makeContext(env, environment->context(ContextKind::kServer)));
  exports.Set("user", makeContext(env, environment->context(ContextKind::kUser)));
  return exports;
}

}  // namespace

}  // namespace headwater

// The macro declares names of its own and wants a function of the global namespace.
static Napi::Object initAddon(Napi::Env env, Napi::Object exports) { return headwater::init(env, exports); }

NODE_API_MODULE(addon, initAddon)
