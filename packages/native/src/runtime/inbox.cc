#include "inbox.h"

#include <algorithm>

#include "library.h"

namespace headwater {

namespace {

constexpr MessageSource::Kind kConnection = MessageSource::Kind::kConnection;
constexpr MessageSource::Kind kPollGroup = MessageSource::Kind::kPollGroup;

bool ofSockets(MessageSource source) { return source.kind == kConnection || source.kind == kPollGroup; }

}  // namespace

int Inbox::Watched::ask(SteamNetworkingMessage_t** messages, int max) const {
  return source.kind == kConnection
             ? api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection(sockets, source.handle, messages, max)
             : api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(sockets, source.handle, messages, max);
}

std::unique_lock<std::mutex> Inbox::locked() {
  return shared_ ? std::unique_lock<std::mutex>(mutex_) : std::unique_lock<std::mutex>();
}

int Inbox::receiveKept(MessageSource source, SteamNetworkingMessage_t** messages, int max, const AskLibrary& ask) {
  recallWhat([&](MessageSource other) { return overlap(source, other); });
  auto lock = locked();
  ++receives_;
  int count = takeKept(source, messages, max);
  if (count == max) return count;
  int more = ask(messages + count, max - count);
  if (more >= 0) return count + more;
  // To close a source discards what waits on it; what was kept was waiting.
  for (int i = 0; i < count; ++i) messages[i]->Release();
  return -1;
}

int Inbox::takeKept(MessageSource source, SteamNetworkingMessage_t** messages, int max) {
  MessageSource route = source.kind == kConnection ? routeOf(source.handle) : source;
  auto found = queues_.find(route.key());
  if (found == queues_.end()) return 0;
  Queue& queue = found->second;
  int count = 0;
  if (route.key() == source.key()) {
    for (; count < max && !queue.empty(); queue.pop_front()) messages[count++] = queue.front();
  } else {
    // A connection that is received from by itself, although it belongs to a group.
    auto wanted = [&](SteamNetworkingMessage_t* message) {
      if (message->m_conn != source.handle || count == max) return false;
      messages[count++] = message;
      return true;
    };
    queue.erase(std::remove_if(queue.begin(), queue.end(), wanted), queue.end());
  }
  if (queue.empty()) queues_.erase(found);
  kept_ -= static_cast<size_t>(count);
  return count;
}

bool Inbox::hasKept(MessageSource source) const {
  MessageSource route = source.kind == kConnection ? routeOf(source.handle) : source;
  auto found = queues_.find(route.key());
  if (found == queues_.end()) return false;
  return route.key() == source.key() || std::any_of(found->second.begin(), found->second.end(),
                                                    [&](auto* message) { return message->m_conn == source.handle; });
}

void Inbox::putBack(MessageSource source, SteamNetworkingMessage_t* const* messages, size_t count) {
  auto lock = locked();
  put(source, messages, count);
}

// In front of what is kept: that was taken from Steam later, as a receive takes all that is kept first.
void Inbox::put(MessageSource source, SteamNetworkingMessage_t* const* messages, size_t count) {
  kept_ += count;
  for (size_t i = count; i-- > 0;) {
    MessageSource route = ofSockets(source) ? routeOf(messages[i]->m_conn) : source;
    queues_[route.key()].push_front(messages[i]);
  }
}

void Inbox::leave(const Lookahead* lookahead) {
  lookaheads_.erase(std::remove(lookaheads_.begin(), lookaheads_.end(), lookahead), lookaheads_.end());
}

void Inbox::recallWhat(const std::function<bool(MessageSource)>& applies) {
  for (size_t i = lookaheads_.size(); i-- > 0;) {
    Lookahead* lookahead = lookaheads_[i];
    if (!applies(lookahead->source())) continue;
    lookaheads_.erase(lookaheads_.begin() + static_cast<std::ptrdiff_t>(i));
    lookahead->recall();
  }
}

HSteamNetPollGroup Inbox::groupOf(HSteamNetConnection connection) const {
  auto found = groups_.find(connection);
  return found == groups_.end() ? k_HSteamNetPollGroup_Invalid : found->second;
}

MessageSource Inbox::routeOf(HSteamNetConnection connection) const {
  HSteamNetPollGroup group = groupOf(connection);
  return group == k_HSteamNetPollGroup_Invalid ? MessageSource{kConnection, connection}
                                               : MessageSource{kPollGroup, group};
}

bool Inbox::overlap(MessageSource one, MessageSource other) const {
  if (one.key() == other.key()) return true;
  if (one.kind == kConnection && other.kind == kPollGroup) return groupOf(one.handle) == other.handle;
  if (one.kind == kPollGroup && other.kind == kConnection) return groupOf(other.handle) == one.handle;
  return false;
}

Inbox::Queue Inbox::extract(HSteamNetConnection connection) {
  Queue extracted;
  auto found = queues_.find(routeOf(connection).key());
  if (found == queues_.end()) return extracted;
  Queue& queue = found->second;
  auto wanted = [&](SteamNetworkingMessage_t* message) {
    if (message->m_conn != connection) return false;
    extracted.push_back(message);
    return true;
  };
  queue.erase(std::remove_if(queue.begin(), queue.end(), wanted), queue.end());
  if (queue.empty()) queues_.erase(found);
  kept_ -= extracted.size();
  return extracted;
}

void Inbox::release(Queue& queue) {
  for (SteamNetworkingMessage_t* message : queue) message->Release();
  queue.clear();
}

bool Inbox::setPollGroup(HSteamNetConnection connection, HSteamNetPollGroup group, const CallLibrary& call) {
  recallWhat([&](MessageSource other) { return overlap({kConnection, connection}, other); });
  auto lock = locked();
  if (!call()) return false;
  Queue moved = extract(connection);
  if (group == k_HSteamNetPollGroup_Invalid) {
    groups_.erase(connection);
  } else {
    groups_[connection] = group;
  }
  for (SteamNetworkingMessage_t* message : moved) {
    queues_[routeOf(connection).key()].push_back(message);
    ++kept_;
  }
  return true;
}

bool Inbox::destroyPollGroup(HSteamNetPollGroup group, const CallLibrary& call) {
  recallWhat([&](MessageSource other) { return overlap({kPollGroup, group}, other); });
  auto lock = locked();
  if (!call()) return false;
  for (auto each = groups_.begin(); each != groups_.end();) {
    each = each->second == group ? groups_.erase(each) : std::next(each);
  }
  auto found = queues_.find(MessageSource{kPollGroup, group}.key());
  if (found == queues_.end()) return true;
  // Its connections live on, and their messages wait there.
  Queue queue = std::move(found->second);
  queues_.erase(found);
  for (SteamNetworkingMessage_t* message : queue) queues_[routeOf(message->m_conn).key()].push_back(message);
  return true;
}

bool Inbox::closeConnection(HSteamNetConnection connection, const CallLibrary& call) {
  recallWhat([&](MessageSource other) { return overlap({kConnection, connection}, other); });
  auto lock = locked();
  bool closed = call();
  Queue dropped = extract(connection);
  release(dropped);
  groups_.erase(connection);
  return closed;
}

bool Inbox::closeListenSocket(ISteamNetworkingSockets* sockets, const CallLibrary& call) {
  recallWhat(ofSockets);
  auto lock = locked();
  if (!call()) return false;
  auto closed = [&](HSteamNetConnection connection) {
    SteamNetConnectionInfo_t info;
    return !api.SteamAPI_ISteamNetworkingSockets_GetConnectionInfo(sockets, connection, &info);
  };
  std::vector<HSteamNetConnection> gone;
  for (const auto& [connection, group] : groups_) {
    if (closed(connection)) gone.push_back(connection);
  }
  for (const auto& [key, queue] : queues_) {
    MessageSource::Kind kind = static_cast<MessageSource::Kind>(key >> 32);
    if (kind == kConnection && closed(static_cast<uint32_t>(key))) gone.push_back(static_cast<uint32_t>(key));
  }
  for (HSteamNetConnection connection : gone) {
    Queue dropped = extract(connection);
    release(dropped);
    groups_.erase(connection);
  }
  return true;
}

void Inbox::dropSource(MessageSource source) {
  recallWhat([&](MessageSource other) { return overlap(source, other); });
  auto lock = locked();
  auto found = queues_.find(source.key());
  if (found == queues_.end()) return;
  kept_ -= found->second.size();
  release(found->second);
  queues_.erase(found);
}

void Inbox::clear() {
  recallWhat([](MessageSource) { return true; });
  auto lock = locked();
  for (auto& entry : queues_) release(entry.second);
  queues_.clear();
  kept_ = 0;
  groups_.clear();
  watched_.clear();
}

void Inbox::watch(ISteamNetworkingSockets* sockets, MessageSource source) {
  auto lock = locked();
  ++watched_.try_emplace(source.key(), Watched{source, sockets}).first->second.watchers;
}

void Inbox::unwatch(MessageSource source) {
  auto lock = locked();
  auto found = watched_.find(source.key());
  if (found != watched_.end() && --found->second.watchers == 0) watched_.erase(found);
}

bool Inbox::look() {
  std::lock_guard<std::mutex> lock(mutex_);
  bool news = false;
  for (auto& entry : watched_) {
    Watched& watched = entry.second;
    if (watched.gone) continue;
    bool waits = hasKept(watched.source);
    if (!waits) {
      SteamNetworkingMessage_t* message = nullptr;
      int count = watched.ask(&message, 1);
      if (count > 0) {
        put(watched.source, &message, 1);
        waits = true;
      }
      watched.gone = count < 0;
    }
    // Told once, unless somebody has received since: what waited then may be gone, and this be new.
    news = news || watched.gone || (waits && watched.toldAt != receives_);
    if (waits) watched.toldAt = receives_;
  }
  return news;
}

}  // namespace headwater
