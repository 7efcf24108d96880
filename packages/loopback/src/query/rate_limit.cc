// The table of addresses is bounded too: it is an attacker who decides how many there are.
#include "query/rate_limit.h"

#include <algorithm>

namespace loopback {

namespace {
constexpr double kPerSecondAndAddress = 200;
constexpr double kBurstPerAddress = 400;
constexpr size_t kMaxAddresses = 4096;
}  // namespace

void TokenBucket::refill(int64_t now) {
  tokens_ = std::min(burst_, tokens_ + static_cast<double>(now - last_) / 1000.0 * perSecond_);
  last_ = now;
}

bool TokenBucket::take(int64_t now) {
  refill(now);
  if (tokens_ < 1) return false;
  tokens_ -= 1;
  return true;
}

bool TokenBucket::isFull(int64_t now) {
  refill(now);
  return tokens_ >= burst_;
}

TokenBucket& RateLimit::bucketOf(uint32_t ip, int64_t now) {
  auto found = byAddress_.find(ip);
  if (found != byAddress_.end()) return found->second;
  if (byAddress_.size() >= kMaxAddresses) {
    // Full buckets remember nothing. If none is, the bound for all still holds.
    for (auto entry = byAddress_.begin(); entry != byAddress_.end();)
      entry = entry->second.isFull(now) ? byAddress_.erase(entry) : std::next(entry);
    if (byAddress_.size() >= kMaxAddresses) byAddress_.clear();
  }
  return byAddress_.emplace(ip, TokenBucket(kPerSecondAndAddress, kBurstPerAddress)).first->second;
}

bool RateLimit::allows(uint32_t ip, int64_t now) { return bucketOf(ip, now).take(now) && all_.take(now); }

}  // namespace loopback
