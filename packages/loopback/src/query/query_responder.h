// Answers server browser queries, wherever they came in. Thread-safe.
#pragma once

#include "query/ipv4_endpoint.h"
#include "query/query_challenge.h"
#include "query/query_replies.h"
#include "query/query_request.h"
#include "query/rate_limit.h"

#include <functional>
#include <mutex>
#include <optional>

namespace loopback {

/// Where answers come from. Asked on any thread.
struct QuerySource {
  /// Whether the server wants to be found; cheap, as it is asked for every packet.
  std::function<bool()> isAdvertised;
  std::function<QuerySubject()> subject;
};

class QueryResponder {
 public:
  explicit QueryResponder(QuerySource source) : source_(std::move(source)) {}

  /// The packets to send back: none for what is not understood, or comes too often. Without the asker's valid
  /// challenge nothing larger than the question is sent.
  std::vector<Packet> answer(const void* data, size_t size, const Ipv4Endpoint& asker);

 private:
  QuerySource source_;
  QueryChallenge challenge_;
  std::mutex mutex_;
  RateLimit limit_;
  uint32_t answers_ = 0;
};

}  // namespace loopback
