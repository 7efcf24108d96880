// The flat functions of SteamDatagramHostedAddress. Without relays only development addresses exist: address, port and
// data centre code, in the library's own form.
#include "types/hosted_address.h"

#include <cstring>

using namespace loopback;

S_API void SteamAPI_SteamDatagramHostedAddress_Clear(SteamDatagramHostedAddress* self) {
  if (self) self->Clear();
}

S_API SteamNetworkingPOPID SteamAPI_SteamDatagramHostedAddress_GetPopID(SteamDatagramHostedAddress* self) {
  DevAddress address{};
  if (!self || self->m_cbSize != static_cast<int>(sizeof address)) return 0;
  std::memcpy(&address, self->m_data, sizeof address);
  return address.popId;
}

S_API void SteamAPI_SteamDatagramHostedAddress_SetDevAddress(SteamDatagramHostedAddress* self, uint32 nIP, uint16 nPort,
                                                             SteamNetworkingPOPID popid) {
  if (!self) return;
  setDevAddress(*self, {nIP, nPort, popid});
}
