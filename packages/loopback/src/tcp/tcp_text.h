// Addresses and identities as texts, in the forms that GameNetworkingSockets has for them.
#pragma once

#include "steam_gameserver.h"

#include "isteamnetworkingutils.h"

#include <string>

namespace loopback {

std::string tcpAddressText(const SteamNetworkingIPAddr& address, bool withPort);

/// False, and the address is left alone, if the text is none.
bool parseTcpAddress(SteamNetworkingIPAddr& address, const std::string& text);

std::string tcpIdentityText(const SteamNetworkingIdentity& identity);

/// False, and the identity is left alone, if the text is none.
bool parseTcpIdentity(SteamNetworkingIdentity& identity, const std::string& text);

}  // namespace loopback
