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

class QueryResponder {
 public:
  /// `subject` is asked for each answer; nothing while the server does not want to be found.
  explicit QueryResponder(std::function<std::optional<QuerySubject>()> subject) : subject_(std::move(subject)) {}

  /// The packets to send back: none for what is not understood, or comes too often. Without the asker's valid
  /// challenge nothing larger than the question is sent.
  std::vector<Packet> answer(const void *data, size_t size, const Ipv4Endpoint &asker);

 private:
  std::function<std::optional<QuerySubject>()> subject_;
  QueryChallenge challenge_;
  std::mutex mutex_;
  RateLimit limit_;
  uint32_t answers_ = 0;
};

}  // namespace loopback
