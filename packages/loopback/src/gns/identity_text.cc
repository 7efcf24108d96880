// Guards GNS's text functions against null pointers and a missing GNS.
#include "gns/identity_text.h"

#include "core/fake_ip_range.h"
#include "gns/gns_library.h"

namespace loopback {

std::string identityText(const SteamNetworkingIdentity& identity) {
  char text[SteamNetworkingIdentity::k_cchMaxString];
  writeIdentity(&identity, text, sizeof text);
  return text;
}

void writeIdentity(const SteamNetworkingIdentity* identity, char* buffer, size_t capacity) {
  if (!buffer || capacity == 0) return;
  buffer[0] = '\0';
  const GnsFunctions* gns = anyGnsLibrary();
  if (identity && gns) gns->SteamNetworkingIdentity_ToString(identity, buffer, capacity);
}

bool parseIdentity(SteamNetworkingIdentity* identity, const char* text) {
  const GnsFunctions* gns = anyGnsLibrary();
  return identity && text && gns && gns->SteamNetworkingIdentity_ParseString(identity, sizeof *identity, text);
}

void writeAddress(const SteamNetworkingIPAddr* address, char* buffer, size_t capacity, bool withPort) {
  if (!buffer || capacity == 0) return;
  buffer[0] = '\0';
  const GnsFunctions* gns = anyGnsLibrary();
  if (address && gns) gns->SteamNetworkingIPAddr_ToString(address, buffer, capacity, withPort);
}

bool parseAddress(SteamNetworkingIPAddr* address, const char* text) {
  const GnsFunctions* gns = anyGnsLibrary();
  return address && text && gns && gns->SteamNetworkingIPAddr_ParseString(address, text);
}

ESteamNetworkingFakeIPType fakeIPType(uint32 ip) {
  if (ip == 0) return k_ESteamNetworkingFakeIPType_Invalid;
  if (isGlobalFakeIp(ip)) return k_ESteamNetworkingFakeIPType_GlobalIPv4;
  return isLocalFakeIp(ip) ? k_ESteamNetworkingFakeIPType_LocalIPv4 : k_ESteamNetworkingFakeIPType_NotFake;
}

ESteamNetworkingFakeIPType fakeIPType(const SteamNetworkingIPAddr& address) {
  if (address.IsIPv6AllZeros()) return k_ESteamNetworkingFakeIPType_Invalid;
  return address.IsIPv4() ? fakeIPType(address.GetIPv4()) : k_ESteamNetworkingFakeIPType_NotFake;
}

ESteamNetworkingFakeIPType fakeIPType(const SteamNetworkingIdentity& identity) {
  const SteamNetworkingIPAddr* address = identity.GetIPAddr();
  return address ? fakeIPType(*address) : k_ESteamNetworkingFakeIPType_Invalid;
}

}  // namespace loopback
