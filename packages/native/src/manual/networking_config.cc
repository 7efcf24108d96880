// Reading and writing networking options: the type of a value follows from its option.
#include "../generated/interfaces.h"
#include "../generated/manual.h"
#include "../runtime/call.h"
#include "config_value.h"

namespace headwater::manual {

namespace {

// What an option applies to. The SDK takes a pointer for the sockets interface and a handle for the rest.
template <size_t N>
bool readScope(Call<N>& call, size_t index, ESteamNetworkingConfigScope* scope, intptr_t* object) {
  uint32 handle = 0;
  if (!call.read(index, "eScopeType", *scope)) return false;
  if (*scope == k_ESteamNetworkingConfig_Global || *scope == k_ESteamNetworkingConfig_SocketsInterface) {
    void* sockets = call.context().slots()[generated::kISteamNetworkingSockets].self;
    *object = *scope == k_ESteamNetworkingConfig_Global ? 0 : reinterpret_cast<intptr_t>(sockets);
    return true;
  }
  if (!call.read(index + 1, "scopeObj", handle)) return false;
  *object = static_cast<intptr_t>(handle);
  return true;
}

napi_value setConfigValue(napi_env env, napi_callback_info info, const char* method) {
  Call<3> call(env, info, method);
  ConfigValueIn option;
  ESteamNetworkingConfigScope scope{};
  intptr_t object = 0;
  if (!call.self<ISteamNetworkingUtils>() ||
      !call.has(api.SteamAPI_ISteamNetworkingUtils_SetConfigValueStruct,
                "SteamAPI_ISteamNetworkingUtils_SetConfigValueStruct") ||
      !call.readHeld(0, "opt", option) || !readScope(call, 1, &scope, &object)) {
    return nullptr;
  }
  auto* self = call.self<ISteamNetworkingUtils>();
  if (!self) return nullptr;
  return toJs(call.environment(),
              api.SteamAPI_ISteamNetworkingUtils_SetConfigValueStruct(self, *option.pointer(), scope, object));
}

}  // namespace

napi_value ISteamNetworkingUtils_SetConfigValue(napi_env env, napi_callback_info info) {
  return setConfigValue(env, info, "ISteamNetworkingUtils.SetConfigValue");
}

napi_value ISteamNetworkingUtils_SetConfigValueStruct(napi_env env, napi_callback_info info) {
  return setConfigValue(env, info, "ISteamNetworkingUtils.SetConfigValueStruct");
}

// (option, scope, object) -> [result, value]; the value is undefined for a pointer and for an option that is not set.
napi_value ISteamNetworkingUtils_GetConfigValue(napi_env env, napi_callback_info info) {
  Call<3> call(env, info, "ISteamNetworkingUtils.GetConfigValue");
  ESteamNetworkingConfigValue option{};
  ESteamNetworkingConfigScope scope{};
  intptr_t object = 0;
  auto* self = call.self<ISteamNetworkingUtils>();
  if (!self ||
      !call.has(api.SteamAPI_ISteamNetworkingUtils_GetConfigValue, "SteamAPI_ISteamNetworkingUtils_GetConfigValue") ||
      !call.read(0, "eValue", option) || !readScope(call, 1, &scope, &object)) {
    return nullptr;
  }
  ESteamNetworkingConfigDataType type{};
  // The first call tells the size; texts may be long.
  size_t size = 0;
  auto result = api.SteamAPI_ISteamNetworkingUtils_GetConfigValue(self, option, scope, object, &type, nullptr, &size);
  HeapArray<uint64_t> data;
  if (!call.makeRoom(data, size / sizeof(uint64_t) + 2, "value")) return nullptr;
  napi_value value = nullptr;
  napi_get_undefined(env, &value);
  if (result == k_ESteamNetworkingGetConfigValue_BufferTooSmall || result > 0) {
    size = data.size() * sizeof(uint64_t) - 1;
    result = api.SteamAPI_ISteamNetworkingUtils_GetConfigValue(self, option, scope, object, &type, data.data(), &size);
  }
  Environment& environment = call.environment();
  if (result > 0) {
    switch (type) {
      case k_ESteamNetworkingConfig_Int32:
        value = toJs(environment, *reinterpret_cast<int32*>(data.data()));
        break;
      case k_ESteamNetworkingConfig_Int64:
        value = toJs(environment, *reinterpret_cast<int64*>(data.data()));
        break;
      case k_ESteamNetworkingConfig_Float:
        value = toJs(environment, *reinterpret_cast<float*>(data.data()));
        break;
      case k_ESteamNetworkingConfig_String:
        value = makeString(env, reinterpret_cast<char*>(data.data()), data.size() * sizeof(uint64_t));
        break;
      default:
        break;
    }
  }
  return call.several(toJs(environment, result), value);
}

}  // namespace headwater::manual
