// Bounds how many questions are answered: from one address, and altogether.
#pragma once

#include <cstdint>
#include <unordered_map>

namespace loopback {

/// Fills at a steady rate up to a limit; each answer takes one.
class TokenBucket {
 public:
  TokenBucket(double perSecond, double burst) : perSecond_(perSecond), burst_(burst), tokens_(burst) {}

  /// `now` is in milliseconds.
  bool take(int64_t now);
  bool isFull(int64_t now);

 private:
  void refill(int64_t now);

  double perSecond_;
  double burst_;
  double tokens_;
  int64_t last_ = 0;
};

class RateLimit {
 public:
  /// Whether a question from this address may be answered now.
  bool allows(uint32_t ip, int64_t now);

 private:
  TokenBucket& bucketOf(uint32_t ip, int64_t now);

  TokenBucket all_{2000, 4000};
  std::unordered_map<uint32_t, TokenBucket> byAddress_;
};

}  // namespace loopback
