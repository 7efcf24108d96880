#include "inbox.h"

#include <algorithm>

#include "library.h"

namespace headwater {

namespace {

constexpr MessageSource::Kind kConnection = MessageSource::Kind::kConnection;
constexpr MessageSource::Kind kPollGroup = MessageSource::Kind::kPollGroup;

bool OfSockets(MessageSource source) { return source.kind == kConnection || source.kind == kPollGroup; }

}  // namespace

int Inbox::Watched::Ask(SteamNetworkingMessage_t** messages, int max) const {
  return source.kind == kConnection
             ? api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection(sockets, source.handle, messages, max)
             : api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(sockets, source.handle, messages, max);
}

std::unique_lock<std::mutex> Inbox::Lock() {
  return shared_ ? std::unique_lock<std::mutex>(mutex_) : std::unique_lock<std::mutex>();
}

int Inbox::ReceiveKept(MessageSource source, SteamNetworkingMessage_t** messages, int max, const AskLibrary& ask) {
  RecallWhat([&](MessageSource other) { return Overlap(source, other); });
  auto lock = Lock();
  ++receives_;
  int count = TakeKept(source, messages, max);
  if (count == max) return count;
  int more = ask(messages + count, max - count);
  if (more >= 0) return count + more;
  // To close a source discards what waits on it; what was kept was waiting.
  for (int i = 0; i < count; ++i) messages[i]->Release();
  return -1;
}

int Inbox::TakeKept(MessageSource source, SteamNetworkingMessage_t** messages, int max) {
  MessageSource route = source.kind == kConnection ? RouteOf(source.handle) : source;
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

bool Inbox::HasKept(MessageSource source) const {
  MessageSource route = source.kind == kConnection ? RouteOf(source.handle) : source;
  auto found = queues_.find(route.key());
  if (found == queues_.end()) return false;
  return route.key() == source.key() || std::any_of(found->second.begin(), found->second.end(),
                                                    [&](auto* message) { return message->m_conn == source.handle; });
}

void Inbox::PutBack(MessageSource source, SteamNetworkingMessage_t* const* messages, size_t count) {
  auto lock = Lock();
  Put(source, messages, count);
}

// In front of what is kept: that was taken from Steam later, as a receive takes all that is kept first.
void Inbox::Put(MessageSource source, SteamNetworkingMessage_t* const* messages, size_t count) {
  kept_ += count;
  for (size_t i = count; i-- > 0;) {
    MessageSource route = OfSockets(source) ? RouteOf(messages[i]->m_conn) : source;
    queues_[route.key()].push_front(messages[i]);
  }
}

void Inbox::Leave(const Lookahead* lookahead) {
  lookaheads_.erase(std::remove(lookaheads_.begin(), lookaheads_.end(), lookahead), lookaheads_.end());
}

void Inbox::RecallWhat(const std::function<bool(MessageSource)>& applies) {
  for (size_t i = lookaheads_.size(); i-- > 0;) {
    Lookahead* lookahead = lookaheads_[i];
    if (!applies(lookahead->source())) continue;
    lookaheads_.erase(lookaheads_.begin() + static_cast<std::ptrdiff_t>(i));
    lookahead->Recall();
  }
}

HSteamNetPollGroup Inbox::GroupOf(HSteamNetConnection connection) const {
  auto found = groups_.find(connection);
  return found == groups_.end() ? k_HSteamNetPollGroup_Invalid : found->second;
}

MessageSource Inbox::RouteOf(HSteamNetConnection connection) const {
  HSteamNetPollGroup group = GroupOf(connection);
  return group == k_HSteamNetPollGroup_Invalid ? MessageSource{kConnection, connection}
                                               : MessageSource{kPollGroup, group};
}

bool Inbox::Overlap(MessageSource one, MessageSource other) const {
  if (one.key() == other.key()) return true;
  if (one.kind == kConnection && other.kind == kPollGroup) return GroupOf(one.handle) == other.handle;
  if (one.kind == kPollGroup && other.kind == kConnection) return GroupOf(other.handle) == one.handle;
  return false;
}

Inbox::Queue Inbox::Extract(HSteamNetConnection connection) {
  Queue extracted;
  auto found = queues_.find(RouteOf(connection).key());
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

void Inbox::Release(Queue& queue) {
  for (SteamNetworkingMessage_t* message : queue) message->Release();
  queue.clear();
}

bool Inbox::SetPollGroup(HSteamNetConnection connection, HSteamNetPollGroup group, const CallLibrary& call) {
  RecallWhat([&](MessageSource other) { return Overlap({kConnection, connection}, other); });
  auto lock = Lock();
  if (!call()) return false;
  Queue moved = Extract(connection);
  if (group == k_HSteamNetPollGroup_Invalid) {
    groups_.erase(connection);
  } else {
    groups_[connection] = group;
  }
  for (SteamNetworkingMessage_t* message : moved) {
    queues_[RouteOf(connection).key()].push_back(message);
    ++kept_;
  }
  return true;
}

bool Inbox::DestroyPollGroup(HSteamNetPollGroup group, const CallLibrary& call) {
  RecallWhat([&](MessageSource other) { return Overlap({kPollGroup, group}, other); });
  auto lock = Lock();
  if (!call()) return false;
  for (auto each = groups_.begin(); each != groups_.end();) {
    each = each->second == group ? groups_.erase(each) : std::next(each);
  }
  auto found = queues_.find(MessageSource{kPollGroup, group}.key());
  if (found == queues_.end()) return true;
  // Its connections live on, and their messages wait there.
  Queue queue = std::move(found->second);
  queues_.erase(found);
  for (SteamNetworkingMessage_t* message : queue) queues_[RouteOf(message->m_conn).key()].push_back(message);
  return true;
}

bool Inbox::CloseConnection(HSteamNetConnection connection, const CallLibrary& call) {
  RecallWhat([&](MessageSource other) { return Overlap({kConnection, connection}, other); });
  auto lock = Lock();
  bool closed = call();
  Queue dropped = Extract(connection);
  Release(dropped);
  groups_.erase(connection);
  return closed;
}

bool Inbox::CloseListenSocket(ISteamNetworkingSockets* sockets, const CallLibrary& call) {
  RecallWhat(OfSockets);
  auto lock = Lock();
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
    Queue dropped = Extract(connection);
    Release(dropped);
    groups_.erase(connection);
  }
  return true;
}

void Inbox::DropSource(MessageSource source) {
  RecallWhat([&](MessageSource other) { return Overlap(source, other); });
  auto lock = Lock();
  auto found = queues_.find(source.key());
  if (found == queues_.end()) return;
  kept_ -= found->second.size();
  Release(found->second);
  queues_.erase(found);
}

void Inbox::Clear() {
  RecallWhat([](MessageSource) { return true; });
  auto lock = Lock();
  for (auto& entry : queues_) Release(entry.second);
  queues_.clear();
  kept_ = 0;
  groups_.clear();
  watched_.clear();
}

void Inbox::Watch(ISteamNetworkingSockets* sockets, MessageSource source) {
  auto lock = Lock();
  ++watched_.try_emplace(source.key(), Watched{source, sockets}).first->second.watchers;
}

void Inbox::Unwatch(MessageSource source) {
  auto lock = Lock();
  auto found = watched_.find(source.key());
  if (found != watched_.end() && --found->second.watchers == 0) watched_.erase(found);
}

bool Inbox::Look() {
  std::lock_guard<std::mutex> lock(mutex_);
  bool news = false;
  for (auto& entry : watched_) {
    Watched& watched = entry.second;
    if (watched.gone) continue;
    bool waits = HasKept(watched.source);
    if (!waits) {
      SteamNetworkingMessage_t* message = nullptr;
      int count = watched.Ask(&message, 1);
      if (count > 0) {
        Put(watched.source, &message, 1);
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
