// The flat functions of the server browser's types and of SteamIPAddress_t.
#include "core/null_reference.h"

#include "steam_gameserver.h"

#include "steam_api_flat.h"

#include <new>

using namespace loopback;

S_API bool SteamAPI_SteamIPAddress_t_IsSet(SteamIPAddress_t *self) {
  if (!self) return false;
  return self->IsSet();
}

S_API void SteamAPI_MatchMakingKeyValuePair_t_Construct(MatchMakingKeyValuePair_t *self) {
  if (!self) return;
  new (self) MatchMakingKeyValuePair_t();
}

S_API void SteamAPI_servernetadr_t_Construct(servernetadr_t *self) {
  if (!self) return;
  new (self) servernetadr_t();
}

S_API void SteamAPI_servernetadr_t_Init(servernetadr_t *self, unsigned int ip, uint16 usQueryPort,
                                        uint16 usConnectionPort) {
  if (!self) return;
  self->Init(ip, usQueryPort, usConnectionPort);
}

S_API uint16 SteamAPI_servernetadr_t_GetQueryPort(servernetadr_t *self) {
  if (!self) return {};
  return self->GetQueryPort();
}

S_API void SteamAPI_servernetadr_t_SetQueryPort(servernetadr_t *self, uint16 usPort) {
  if (!self) return;
  self->SetQueryPort(usPort);
}

S_API uint16 SteamAPI_servernetadr_t_GetConnectionPort(servernetadr_t *self) {
  if (!self) return {};
  return self->GetConnectionPort();
}

S_API void SteamAPI_servernetadr_t_SetConnectionPort(servernetadr_t *self, uint16 usPort) {
  if (!self) return;
  self->SetConnectionPort(usPort);
}

S_API uint32 SteamAPI_servernetadr_t_GetIP(servernetadr_t *self) {
  if (!self) return {};
  return self->GetIP();
}

S_API void SteamAPI_servernetadr_t_SetIP(servernetadr_t *self, uint32 unIP) {
  if (!self) return;
  self->SetIP(unIP);
}

S_API const char *SteamAPI_servernetadr_t_GetConnectionAddressString(servernetadr_t *self) {
  if (!self) return nullptr;
  return self->GetConnectionAddressString();
}

S_API const char *SteamAPI_servernetadr_t_GetQueryAddressString(servernetadr_t *self) {
  if (!self) return nullptr;
  return self->GetQueryAddressString();
}

S_API bool SteamAPI_servernetadr_t_IsLessThan(servernetadr_t *self, const servernetadr_t &netadr) {
  if (!self || isNull(&netadr)) return false;
  return *self < netadr;
}

S_API void SteamAPI_servernetadr_t_Assign(servernetadr_t *self, const servernetadr_t &that) {
  if (!self || isNull(&that)) return;
  *self = that;
}

S_API void SteamAPI_gameserveritem_t_Construct(gameserveritem_t *self) {
  if (!self) return;
  new (self) gameserveritem_t();
}

S_API const char *SteamAPI_gameserveritem_t_GetName(gameserveritem_t *self) {
  if (!self) return nullptr;
  return self->GetName();
}

S_API void SteamAPI_gameserveritem_t_SetName(gameserveritem_t *self, const char *pName) {
  if (!self || !pName) return;
  self->SetName(pName);
}
