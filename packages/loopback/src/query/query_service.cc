// Decides where queries are answered, and keeps the answers that the game sends itself.
#include "query/query_service.h"

#include "query/query_address.h"

#include <cstring>

namespace loopback {

namespace {
// Packets that a game never collects must not pile up.
constexpr size_t kMaxOutgoing = 512;
}  // namespace

bool QueryService::start(const ServerState& state, std::string& error) {
  {
    std::lock_guard lock(mutex_);
    isShared_ = state.queryPort == STEAMGAMESERVER_QUERY_PORT_SHARED;
    outgoing_.clear();
    if (isShared_ || state.queryPort == 0) return true;
  }
  if (socket_.open({queryAddress(state.ip), state.queryPort}, error)) return true;
  error = "Query port " + std::to_string(state.queryPort) + ": " + error + ". Choose another port, or 0 for none";
  return false;
}

void QueryService::stop() {
  socket_.close();
  std::lock_guard lock(mutex_);
  isShared_ = false;
  outgoing_.clear();
}

bool QueryService::handleIncoming(const void* data, int size, const Ipv4Endpoint& from) {
  std::lock_guard lock(mutex_);
  if (!isShared_ || size <= 0 || !isConnectionless(data, static_cast<size_t>(size))) return false;
  for (Packet& packet : responder_.answer(data, static_cast<size_t>(size), from)) {
    if (outgoing_.size() < kMaxOutgoing) outgoing_.push_back({from, std::move(packet)});
  }
  return true;
}

int QueryService::nextOutgoing(void* out, int capacity, Ipv4Endpoint& to) {
  std::lock_guard lock(mutex_);
  while (!outgoing_.empty()) {
    Outgoing next = std::move(outgoing_.front());
    outgoing_.pop_front();
    if (!out || capacity < 0 || next.packet.size() > static_cast<size_t>(capacity)) continue;
    std::memcpy(out, next.packet.data(), next.packet.size());
    to = next.to;
    return static_cast<int>(next.packet.size());
  }
  return 0;
}

}  // namespace loopback
