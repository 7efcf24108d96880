// Strict about sizes: every accepted question is at least as large as the challenge that may be the answer to it.
#include "query/query_request.h"

#include <cstring>

namespace loopback {

namespace {
constexpr uint8_t kHeader[4] = {0xff, 0xff, 0xff, 0xff};
// The terminating NUL is part of the packet.
constexpr char kInfoText[] = "Source Engine Query";
constexpr size_t kInfoSize = sizeof kHeader + 1 + sizeof kInfoText;
constexpr size_t kChallengeSize = 4;
// Clients may pad A2S_INFO; nobody pads beyond what fits into one packet everywhere.
constexpr size_t kLargest = 1400;

std::optional<uint32_t> readChallenge(const uint8_t* at) {
  uint32_t challenge = at[0] | uint32_t{at[1]} << 8 | uint32_t{at[2]} << 16 | uint32_t{at[3]} << 24;
  // Both stand for "I have none yet".
  if (challenge == 0 || challenge == 0xffffffff) return std::nullopt;
  return challenge;
}

std::optional<QueryRequest> parseInfo(const uint8_t* bytes, size_t size) {
  if (size < kInfoSize || std::memcmp(bytes + sizeof kHeader + 1, kInfoText, sizeof kInfoText) != 0)
    return std::nullopt;
  if (size == kInfoSize) return QueryRequest{QueryKind::Info, std::nullopt};
  if (size < kInfoSize + kChallengeSize) return std::nullopt;
  return QueryRequest{QueryKind::Info, readChallenge(bytes + kInfoSize)};
}
}  // namespace

bool isConnectionless(const void* data, size_t size) {
  return data && size > sizeof kHeader && std::memcmp(data, kHeader, sizeof kHeader) == 0;
}

std::optional<QueryRequest> parseQuery(const void* data, size_t size) {
  if (!isConnectionless(data, size) || size > kLargest) return std::nullopt;
  const auto* bytes = static_cast<const uint8_t*>(data);
  bool hasOnlyChallenge = size == sizeof kHeader + 1 + kChallengeSize;
  switch (bytes[sizeof kHeader]) {
    case 'T':
      return parseInfo(bytes, size);
    case 'U':
      if (!hasOnlyChallenge) return std::nullopt;
      return QueryRequest{QueryKind::Players, readChallenge(bytes + sizeof kHeader + 1)};
    case 'V':
      if (!hasOnlyChallenge) return std::nullopt;
      return QueryRequest{QueryKind::Rules, readChallenge(bytes + sizeof kHeader + 1)};
    default:
      // Pings and requests for a bare challenge are smaller than their answers.
      return std::nullopt;
  }
}

}  // namespace loopback
