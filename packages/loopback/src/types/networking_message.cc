// The flat functions of SteamNetworkingMessage_t and SteamNetworkingConfigValue_t.
#include "steam_gameserver.h"

#include "steam_api_flat.h"

S_API void SteamAPI_SteamNetworkingMessage_t_Release(SteamNetworkingMessage_t *self) {
  if (!self) return;
  self->Release();
}

S_API void SteamAPI_SteamNetworkingConfigValue_t_SetInt32(SteamNetworkingConfigValue_t *self,
                                                          ESteamNetworkingConfigValue eVal, int32_t data) {
  if (!self) return;
  self->SetInt32(eVal, data);
}

S_API void SteamAPI_SteamNetworkingConfigValue_t_SetInt64(SteamNetworkingConfigValue_t *self,
                                                          ESteamNetworkingConfigValue eVal, int64_t data) {
  if (!self) return;
  self->SetInt64(eVal, data);
}

S_API void SteamAPI_SteamNetworkingConfigValue_t_SetFloat(SteamNetworkingConfigValue_t *self,
                                                          ESteamNetworkingConfigValue eVal, float data) {
  if (!self) return;
  self->SetFloat(eVal, data);
}

S_API void SteamAPI_SteamNetworkingConfigValue_t_SetPtr(SteamNetworkingConfigValue_t *self,
                                                        ESteamNetworkingConfigValue eVal, void *data) {
  if (!self) return;
  self->SetPtr(eVal, data);
}

S_API void SteamAPI_SteamNetworkingConfigValue_t_SetString(SteamNetworkingConfigValue_t *self,
                                                           ESteamNetworkingConfigValue eVal, const char *data) {
  if (!self || !data) return;
  self->SetString(eVal, data);
}
