// The flat functions of SteamNetworkingIdentity that are no members of the headers. They work at any time, and ignore
// calls with null pointers.
#include "gns/identity_text.h"
#include "steam_gameserver.h"

#include "steam_api_flat.h"

using namespace loopback;

S_API void SteamAPI_SteamNetworkingIdentity_SetSteamID(SteamNetworkingIdentity* self, uint64_steamid steamID) {
  if (!self) return;
  self->SetSteamID64(steamID);
}

S_API uint64_steamid SteamAPI_SteamNetworkingIdentity_GetSteamID(SteamNetworkingIdentity* self) {
  if (!self) return {};
  return self->GetSteamID64();
}

S_API ESteamNetworkingFakeIPType SteamAPI_SteamNetworkingIdentity_GetFakeIPType(SteamNetworkingIdentity* self) {
  if (!self) return {};
  return fakeIPType(*self);
}

S_API bool SteamAPI_SteamNetworkingIdentity_IsFakeIP(SteamNetworkingIdentity* self) {
  if (!self) return false;
  return fakeIPType(*self) > k_ESteamNetworkingFakeIPType_NotFake;
}

S_API void SteamAPI_SteamNetworkingIdentity_ToString(SteamNetworkingIdentity* self, char* buf, uint32 cbBuf) {
  if (!self || !buf) return;
  writeIdentity(self, buf, cbBuf);
}

S_API bool SteamAPI_SteamNetworkingIdentity_ParseString(SteamNetworkingIdentity* self, const char* pszStr) {
  if (!self || !pszStr) return false;
  return parseIdentity(self, pszStr);
}
