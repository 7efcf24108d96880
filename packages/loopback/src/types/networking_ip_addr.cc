// The flat functions of SteamNetworkingIPAddr. They work at any time, and ignore calls with null pointers.
#include "core/null_reference.h"
#include "gns/identity_text.h"
#include "steam_gameserver.h"

#include "steam_api_flat.h"

using namespace loopback;

S_API void SteamAPI_SteamNetworkingIPAddr_Clear(SteamNetworkingIPAddr *self) {
  if (!self) return;
  self->Clear();
}

S_API bool SteamAPI_SteamNetworkingIPAddr_IsIPv6AllZeros(SteamNetworkingIPAddr *self) {
  if (!self) return false;
  return self->IsIPv6AllZeros();
}

S_API void SteamAPI_SteamNetworkingIPAddr_SetIPv6(SteamNetworkingIPAddr *self, const uint8 *ipv6, uint16 nPort) {
  if (!self || !ipv6) return;
  self->SetIPv6(ipv6, nPort);
}

S_API void SteamAPI_SteamNetworkingIPAddr_SetIPv4(SteamNetworkingIPAddr *self, uint32 nIP, uint16 nPort) {
  if (!self) return;
  self->SetIPv4(nIP, nPort);
}

S_API bool SteamAPI_SteamNetworkingIPAddr_IsIPv4(SteamNetworkingIPAddr *self) {
  if (!self) return false;
  return self->IsIPv4();
}

S_API uint32 SteamAPI_SteamNetworkingIPAddr_GetIPv4(SteamNetworkingIPAddr *self) {
  if (!self) return {};
  return self->GetIPv4();
}

S_API void SteamAPI_SteamNetworkingIPAddr_SetIPv6LocalHost(SteamNetworkingIPAddr *self, uint16 nPort) {
  if (!self) return;
  self->SetIPv6LocalHost(nPort);
}

S_API bool SteamAPI_SteamNetworkingIPAddr_IsLocalHost(SteamNetworkingIPAddr *self) {
  if (!self) return false;
  return self->IsLocalHost();
}

S_API void SteamAPI_SteamNetworkingIPAddr_ToString(SteamNetworkingIPAddr *self, char *buf, uint32 cbBuf,
                                                   bool bWithPort) {
  if (!self || !buf) return;
  writeAddress(self, buf, cbBuf, bWithPort);
}

S_API bool SteamAPI_SteamNetworkingIPAddr_ParseString(SteamNetworkingIPAddr *self, const char *pszStr) {
  if (!self || !pszStr) return false;
  return parseAddress(self, pszStr);
}

S_API bool SteamAPI_SteamNetworkingIPAddr_IsEqualTo(SteamNetworkingIPAddr *self, const SteamNetworkingIPAddr &x) {
  if (!self || isNull(&x)) return false;
  return *self == x;
}

S_API ESteamNetworkingFakeIPType SteamAPI_SteamNetworkingIPAddr_GetFakeIPType(SteamNetworkingIPAddr *self) {
  if (!self) return {};
  return fakeIPType(*self);
}

S_API bool SteamAPI_SteamNetworkingIPAddr_IsFakeIP(SteamNetworkingIPAddr *self) {
  if (!self) return false;
  return fakeIPType(*self) > k_ESteamNetworkingFakeIPType_NotFake;
}
