// The SteamIDs that game servers get.
#pragma once

#include <cstdint>
#include <string>

namespace loopback {

/// A new one each time, of the anonymous game server type.
uint64_t anonymousServerSteamId();

/// The persistent id that belongs to a token: the same token gives the same id.
uint64_t serverSteamIdOfToken(const std::string& token);

/// Whether a text can be a game server token: 16 to 64 letters, digits, dashes and underscores. (Steam's own have 32
/// hexadecimal digits; tests may use words.)
bool isPlausibleToken(const std::string& token);

}  // namespace loopback
