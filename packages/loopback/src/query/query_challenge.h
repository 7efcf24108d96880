// Challenges: proof that the asker receives at the address it names, so that answers are not aimed at someone else.
#pragma once

#include "machine/sha256.h"
#include "query/ipv4_endpoint.h"

#include <cstdint>

namespace loopback {

/// Challenges are computed, not stored: no number of askers takes memory.
class QueryChallenge {
 public:
  QueryChallenge();

  /// The challenge of this address at this time (milliseconds of a monotonic clock).
  uint32_t issue(const Ipv4Endpoint& asker, int64_t now) const;

  /// Whether the challenge was issued to this address within the last half to full minute.
  bool accepts(const Ipv4Endpoint& asker, uint32_t challenge, int64_t now) const;

 private:
  uint32_t compute(const Ipv4Endpoint& asker, int64_t period) const;

  Digest secret_;
};

}  // namespace loopback
