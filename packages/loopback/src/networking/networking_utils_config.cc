// The configuration values of NetworkingUtils.
#include "core/bounded_text.h"
#include "gns/send_buffer_limit.h"
#include "networking/networking_utils.h"

namespace loopback {

namespace {

/// The program names our interface; to GNS, which takes the number for a pointer of its own, that is foreign memory.
intptr_t gnsObject(const GnsInstance& instance, ESteamNetworkingConfigScope scope, intptr_t object) {
  if (scope == k_ESteamNetworkingConfig_SocketsInterface) return reinterpret_cast<intptr_t>(instance.sockets());
  return scope == k_ESteamNetworkingConfig_Connection ? instance.handleOf(static_cast<uint32>(object)) : object;
}

/// Whether a handler is taken off; state changes then go to the pipe. Values of other types are smaller than a pointer.
bool isRemoval(ESteamNetworkingConfigDataType dataType, const void* value) {
  if (!value) return true;
  return dataType == k_ESteamNetworkingConfig_Ptr && *static_cast<void* const*>(value) == nullptr;
}

}  // namespace

GnsInstance* NetworkingUtils::instanceFor(ESteamNetworkingConfigScope scope, intptr_t object) const {
  if (scope == k_ESteamNetworkingConfig_SocketsInterface) {
    for (SteamContext* context : contexts_) {
      if (context->isInitialised() && context->isSocketsInterface(object)) return &context->networking;
    }
    return nullptr;
  }
  for (SteamContext* context : contexts_) {
    GnsInstance& instance = context->networking;
    if (scope == k_ESteamNetworkingConfig_Connection && instance.ownsConnection(static_cast<uint32>(object)))
      return &instance;
    if (scope == k_ESteamNetworkingConfig_ListenSocket && instance.ownsListenSocket(static_cast<uint32>(object)))
      return &instance;
  }
  for (SteamContext* context : contexts_) {
    if (context->isInitialised()) return &context->networking;
  }
  return nullptr;
}

bool NetworkingUtils::setEverywhere(ESteamNetworkingConfigValue eValue, ESteamNetworkingConfigDataType eDataType,
                                    const void* pArg) {
  bool set = false;
  for (SteamContext* context : contexts_) {
    GnsInstance& instance = context->networking;
    const GnsFunctions* gns = instance.running();
    if (!gns) continue;
    set = gns->ISteamNetworkingUtils_SetConfigValue(instance.utils(), eValue, k_ESteamNetworkingConfig_Global, 0,
                                                    eDataType, pArg) ||
          set;
    // Without a handler of the program's own, state changes go to the pipe.
    if (eValue == k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged && isRemoval(eDataType, pArg))
      instance.installStatusCallback();
  }
  return set;
}

bool NetworkingUtils::SetConfigValue(ESteamNetworkingConfigValue eValue, ESteamNetworkingConfigScope eScopeType,
                                     intptr_t scopeObj, ESteamNetworkingConfigDataType eDataType, const void* pArg) {
  // GNS keeps a copy.
  if (eDataType == k_ESteamNetworkingConfig_String && pArg && !isUsableText(static_cast<const char*>(pArg)))
    return false;
  int32 limited;
  if (eValue == k_ESteamNetworkingConfig_SendBufferSize && eDataType == k_ESteamNetworkingConfig_Int32 && pArg) {
    limited = limitedSendBuffer(*static_cast<const int32*>(pArg));
    pArg = &limited;
  }
  if (eScopeType == k_ESteamNetworkingConfig_Global) return setEverywhere(eValue, eDataType, pArg);
  GnsInstance* instance = instanceFor(eScopeType, scopeObj);
  const GnsFunctions* gns = instance ? instance->running() : nullptr;
  return gns && gns->ISteamNetworkingUtils_SetConfigValue(instance->utils(), eValue, eScopeType,
                                                          gnsObject(*instance, eScopeType, scopeObj), eDataType, pArg);
}

ESteamNetworkingGetConfigValueResult NetworkingUtils::GetConfigValue(ESteamNetworkingConfigValue eValue,
                                                                     ESteamNetworkingConfigScope eScopeType,
                                                                     intptr_t scopeObj,
                                                                     ESteamNetworkingConfigDataType* pOutDataType,
                                                                     void* pResult, size_t* cbResult) {
  GnsInstance* instance = instanceFor(eScopeType, scopeObj);
  const GnsFunctions* gns = instance ? instance->running() : nullptr;
  if (!gns || !cbResult) return k_ESteamNetworkingGetConfigValue_BadScopeObj;
  return gns->ISteamNetworkingUtils_GetConfigValue(instance->utils(), eValue, eScopeType,
                                                   gnsObject(*instance, eScopeType, scopeObj), pOutDataType, pResult,
                                                   cbResult);
}

const char* NetworkingUtils::GetConfigValueInfo(ESteamNetworkingConfigValue eValue,
                                                ESteamNetworkingConfigDataType* pOutDataType,
                                                ESteamNetworkingConfigScope* pOutScope) {
  GnsInstance* instance = instanceFor(k_ESteamNetworkingConfig_Global, 0);
  const GnsFunctions* gns = instance ? instance->running() : nullptr;
  if (!gns) return nullptr;
  return gns->ISteamNetworkingUtils_GetConfigValueInfo(instance->utils(), eValue, pOutDataType, pOutScope);
}

ESteamNetworkingConfigValue NetworkingUtils::IterateGenericEditableConfigValues(ESteamNetworkingConfigValue eCurrent,
                                                                                bool bEnumerateDevVars) {
  GnsInstance* instance = instanceFor(k_ESteamNetworkingConfig_Global, 0);
  const GnsFunctions* gns = instance ? instance->running() : nullptr;
  if (!gns) return k_ESteamNetworkingConfig_Invalid;
  return gns->ISteamNetworkingUtils_IterateGenericEditableConfigValues(instance->utils(), eCurrent, bEnumerateDevVars);
}

}  // namespace loopback
