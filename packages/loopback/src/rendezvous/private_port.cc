// From 20000 to 32767: above are the ephemeral ports of Linux (32768), Windows and macOS (49152).
#include "rendezvous/private_port.h"

#include "core/process.h"

namespace loopback {

namespace {
constexpr uint16_t kFirst = 20000, kEnd = 32768;
// Steam's own servers and most games listen here.
constexpr uint16_t kFirstOfGames = 27000, kEndOfGames = 28000;
}  // namespace

uint16_t randomPrivatePort() {
  uint32_t random;
  randomBytes(&random, sizeof random);
  constexpr uint32_t kCount = (kEnd - kFirst) - (kEndOfGames - kFirstOfGames);
  uint32_t port = kFirst + random % kCount;
  if (port >= kFirstOfGames) port += kEndOfGames - kFirstOfGames;
  return static_cast<uint16_t>(port);
}

}  // namespace loopback
