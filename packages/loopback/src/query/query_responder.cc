// Parse, bound, challenge, answer.
#include "query/query_responder.h"

#include "core/process.h"
#include "query/split_packet.h"

namespace loopback {

namespace {
Packet replyTo(QueryKind kind, const QuerySubject& subject) {
  switch (kind) {
    case QueryKind::Info:
      return infoReply(subject);
    case QueryKind::Players:
      return playersReply(subject);
    case QueryKind::Rules:
      return rulesReply(subject);
  }
  return {};
}
}  // namespace

std::vector<Packet> QueryResponder::answer(const void* data, size_t size, const Ipv4Endpoint& asker) {
  std::optional<QueryRequest> request = parseQuery(data, size);
  if (!request || !source_.isAdvertised()) return {};
  int64_t now = monotonicMilliseconds();
  uint32_t id;
  {
    std::lock_guard lock(mutex_);
    if (!limit_.allows(asker.ip, now)) return {};
    id = ++answers_;
  }
  if (!request->challenge || !challenge_.accepts(asker, *request->challenge, now))
    return {challengeReply(challenge_.issue(asker, now))};
  return splitPacket(replyTo(request->kind, source_.subject()), id);
}

}  // namespace loopback
