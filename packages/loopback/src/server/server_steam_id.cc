// Makes account numbers up.
#include "server/server_steam_id.h"

#include "core/process.h"
#include "machine/sha256.h"
#include "steam_gameserver.h"

#include <algorithm>
#include <cctype>

namespace loopback {

namespace {
uint32_t accountFrom(const uint8_t* bytes) {
  uint32_t account = uint32_t{bytes[0]} << 24 | uint32_t{bytes[1]} << 16 | uint32_t{bytes[2]} << 8 | bytes[3];
  // Account 0 is not valid.
  return account | 1;
}
}  // namespace

uint64_t anonymousServerSteamId() {
  uint8_t random[8];
  randomBytes(random, sizeof random);
  // Anonymous servers share account numbers and differ in the instance as well.
  constexpr uint32_t kInstanceMask = 0x000fffff;
  uint32_t instance = accountFrom(random + 4) & kInstanceMask;
  return CSteamID(accountFrom(random), instance, k_EUniversePublic, k_EAccountTypeAnonGameServer).ConvertToUint64();
}

uint64_t serverSteamIdOfToken(const std::string& token) {
  Digest digest = sha256(token.data(), token.size());
  return CSteamID(accountFrom(digest.data()), k_unSteamUserDefaultInstance, k_EUniversePublic, k_EAccountTypeGameServer)
      .ConvertToUint64();
}

bool isPlausibleToken(const std::string& token) {
  constexpr size_t kShortest = 16, kLongest = 64;
  if (token.size() < kShortest || token.size() > kLongest) return false;
  return std::all_of(token.begin(), token.end(),
                     [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_'; });
}

}  // namespace loopback
