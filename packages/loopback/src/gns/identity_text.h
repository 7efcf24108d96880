// Text forms of identities and addresses. They need no initialised API: any loaded copy of GNS can tell.
#pragma once

#include "steam_gameserver.h"

#include <string>

namespace loopback {

/// E.g. `steamid:76561197960265728`; empty when GNS is missing.
std::string identityText(const SteamNetworkingIdentity& identity);

void writeIdentity(const SteamNetworkingIdentity* identity, char* buffer, size_t capacity);
bool parseIdentity(SteamNetworkingIdentity* identity, const char* text);
void writeAddress(const SteamNetworkingIPAddr* address, char* buffer, size_t capacity, bool withPort);
bool parseAddress(SteamNetworkingIPAddr* address, const char* text);

/// Whether an address is a FakeIP, and of which kind.
ESteamNetworkingFakeIPType fakeIPType(uint32 ip);
ESteamNetworkingFakeIPType fakeIPType(const SteamNetworkingIPAddr& address);
ESteamNetworkingFakeIPType fakeIPType(const SteamNetworkingIdentity& identity);

}  // namespace loopback
