// What a hosted server proves its identity to its game's backend with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace loopback {

struct ServerLogin {
  uint32_t appId = 0;
  uint64_t steamId = 0;
  /// The code of the data centre, three or four letters.
  std::string dataCenter;
  uint16_t port = 0;
};

/// Signed; empty when there is nothing to sign with.
std::string serverLoginBlob(const ServerLogin& login);

/// The JSON in such a blob; empty for anything else.
std::string readServerLogin(const void* blob, size_t size);

}  // namespace loopback
