// The flat functions of SteamNetworkingIdentity. They work at any time, and ignore calls with null pointers.
#include "core/null_reference.h"
#include "gns/identity_text.h"
#include "steam_gameserver.h"

#include "steam_api_flat.h"

using namespace loopback;

S_API void SteamAPI_SteamNetworkingIdentity_Clear(SteamNetworkingIdentity *self) {
  if (!self) return;
  self->Clear();
}

S_API bool SteamAPI_SteamNetworkingIdentity_IsInvalid(SteamNetworkingIdentity *self) {
  if (!self) return false;
  return self->IsInvalid();
}

S_API void SteamAPI_SteamNetworkingIdentity_SetSteamID(SteamNetworkingIdentity *self, uint64_steamid steamID) {
  if (!self) return;
  self->SetSteamID64(steamID);
}

S_API uint64_steamid SteamAPI_SteamNetworkingIdentity_GetSteamID(SteamNetworkingIdentity *self) {
  if (!self) return {};
  return self->GetSteamID64();
}

S_API void SteamAPI_SteamNetworkingIdentity_SetSteamID64(SteamNetworkingIdentity *self, uint64 steamID) {
  if (!self) return;
  self->SetSteamID64(steamID);
}

S_API uint64 SteamAPI_SteamNetworkingIdentity_GetSteamID64(SteamNetworkingIdentity *self) {
  if (!self) return {};
  return self->GetSteamID64();
}

S_API bool SteamAPI_SteamNetworkingIdentity_SetXboxPairwiseID(SteamNetworkingIdentity *self, const char *pszString) {
  if (!self || !pszString) return false;
  return self->SetXboxPairwiseID(pszString);
}

S_API const char *SteamAPI_SteamNetworkingIdentity_GetXboxPairwiseID(SteamNetworkingIdentity *self) {
  if (!self) return nullptr;
  return self->GetXboxPairwiseID();
}

S_API void SteamAPI_SteamNetworkingIdentity_SetPSNID(SteamNetworkingIdentity *self, uint64 id) {
  if (!self) return;
  self->SetPSNID(id);
}

S_API uint64 SteamAPI_SteamNetworkingIdentity_GetPSNID(SteamNetworkingIdentity *self) {
  if (!self) return {};
  return self->GetPSNID();
}

S_API void SteamAPI_SteamNetworkingIdentity_SetIPAddr(SteamNetworkingIdentity *self,
                                                      const SteamNetworkingIPAddr &addr) {
  if (!self || isNull(&addr)) return;
  self->SetIPAddr(addr);
}

S_API const SteamNetworkingIPAddr *SteamAPI_SteamNetworkingIdentity_GetIPAddr(SteamNetworkingIdentity *self) {
  if (!self) return nullptr;
  return self->GetIPAddr();
}

S_API void SteamAPI_SteamNetworkingIdentity_SetIPv4Addr(SteamNetworkingIdentity *self, uint32 nIPv4, uint16 nPort) {
  if (!self) return;
  self->SetIPv4Addr(nIPv4, nPort);
}

S_API uint32 SteamAPI_SteamNetworkingIdentity_GetIPv4(SteamNetworkingIdentity *self) {
  if (!self) return {};
  return self->GetIPv4();
}

S_API ESteamNetworkingFakeIPType SteamAPI_SteamNetworkingIdentity_GetFakeIPType(SteamNetworkingIdentity *self) {
  if (!self) return {};
  return fakeIPType(*self);
}

S_API bool SteamAPI_SteamNetworkingIdentity_IsFakeIP(SteamNetworkingIdentity *self) {
  if (!self) return false;
  return fakeIPType(*self) > k_ESteamNetworkingFakeIPType_NotFake;
}

S_API void SteamAPI_SteamNetworkingIdentity_SetLocalHost(SteamNetworkingIdentity *self) {
  if (!self) return;
  self->SetLocalHost();
}

S_API bool SteamAPI_SteamNetworkingIdentity_IsLocalHost(SteamNetworkingIdentity *self) {
  if (!self) return false;
  return self->IsLocalHost();
}

S_API bool SteamAPI_SteamNetworkingIdentity_SetGenericString(SteamNetworkingIdentity *self, const char *pszString) {
  if (!self || !pszString) return false;
  return self->SetGenericString(pszString);
}

S_API const char *SteamAPI_SteamNetworkingIdentity_GetGenericString(SteamNetworkingIdentity *self) {
  if (!self) return nullptr;
  return self->GetGenericString();
}

S_API bool SteamAPI_SteamNetworkingIdentity_SetGenericBytes(SteamNetworkingIdentity *self, const void *data,
                                                            uint32 cbLen) {
  if (!self || !data) return false;
  return self->SetGenericBytes(data, cbLen);
}

S_API const uint8 *SteamAPI_SteamNetworkingIdentity_GetGenericBytes(SteamNetworkingIdentity *self, int &cbLen) {
  if (!self || isNull(&cbLen)) return nullptr;
  return self->GetGenericBytes(cbLen);
}

S_API bool SteamAPI_SteamNetworkingIdentity_IsEqualTo(SteamNetworkingIdentity *self, const SteamNetworkingIdentity &x) {
  if (!self || isNull(&x)) return false;
  return *self == x;
}

S_API void SteamAPI_SteamNetworkingIdentity_ToString(SteamNetworkingIdentity *self, char *buf, uint32 cbBuf) {
  if (!self || !buf) return;
  writeIdentity(self, buf, cbBuf);
}

S_API bool SteamAPI_SteamNetworkingIdentity_ParseString(SteamNetworkingIdentity *self, const char *pszStr) {
  if (!self || !pszStr) return false;
  return parseIdentity(self, pszStr);
}
