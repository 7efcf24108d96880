// The flat functions of SteamDatagramHostedAddress. Without relays only development addresses exist: address, port and
// data centre code, in the library's own form.
#include "types/hosted_address.h"

#include <cstring>

namespace {
struct DevAddress {
  uint32 ip;
  uint32 port;
  SteamNetworkingPOPID popId;
};
static_assert(sizeof(DevAddress) <= sizeof(SteamDatagramHostedAddress::m_data));
}  // namespace

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
  DevAddress address{nIP, nPort, popid};
  self->Clear();
  std::memcpy(self->m_data, &address, sizeof address);
  self->m_cbSize = sizeof address;
}
