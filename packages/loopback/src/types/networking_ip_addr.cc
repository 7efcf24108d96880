// The flat functions of SteamNetworkingIPAddr that are no members of the headers. They work at any time, and ignore
// calls with null pointers.
#include "gns/identity_text.h"
#include "steam_gameserver.h"

#include "steam_api_flat.h"

using namespace loopback;

S_API void SteamAPI_SteamNetworkingIPAddr_ToString(SteamNetworkingIPAddr* self, char* buf, uint32 cbBuf,
                                                   bool bWithPort) {
  if (!self || !buf) return;
  writeAddress(self, buf, cbBuf, bWithPort);
}

S_API bool SteamAPI_SteamNetworkingIPAddr_ParseString(SteamNetworkingIPAddr* self, const char* pszStr) {
  if (!self || !pszStr) return false;
  return parseAddress(self, pszStr);
}

S_API ESteamNetworkingFakeIPType SteamAPI_SteamNetworkingIPAddr_GetFakeIPType(SteamNetworkingIPAddr* self) {
  if (!self) return {};
  return fakeIPType(*self);
}

S_API bool SteamAPI_SteamNetworkingIPAddr_IsFakeIP(SteamNetworkingIPAddr* self) {
  if (!self) return false;
  return fakeIPType(*self) > k_ESteamNetworkingFakeIPType_NotFake;
}
