// An HMAC over address and period, under a secret that lives as long as the server.
#include "query/query_challenge.h"

#include "core/process.h"

#include <cstring>

namespace loopback {

namespace {
constexpr int64_t kPeriodMilliseconds = 30'000;
}

QueryChallenge::QueryChallenge() { randomBytes(secret_.data(), secret_.size()); }

uint32_t QueryChallenge::issue(const Ipv4Endpoint& asker, int64_t now) const {
  return compute(asker, now / kPeriodMilliseconds);
}

bool QueryChallenge::accepts(const Ipv4Endpoint& asker, uint32_t challenge, int64_t now) const {
  int64_t period = now / kPeriodMilliseconds;
  return challenge == compute(asker, period) || challenge == compute(asker, period - 1);
}

uint32_t QueryChallenge::compute(const Ipv4Endpoint& asker, int64_t period) const {
  uint8_t message[sizeof asker.ip + sizeof asker.port + sizeof period];
  std::memcpy(message, &asker.ip, sizeof asker.ip);
  std::memcpy(message + sizeof asker.ip, &asker.port, sizeof asker.port);
  std::memcpy(message + sizeof asker.ip + sizeof asker.port, &period, sizeof period);
  Digest digest = hmacSha256(secret_.data(), secret_.size(), message, sizeof message);
  uint32_t challenge;
  std::memcpy(&challenge, digest.data(), sizeof challenge);
  // 0 and -1 mean "none" in a question.
  return challenge == 0 || challenge == 0xffffffff ? 1 : challenge;
}

}  // namespace loopback
