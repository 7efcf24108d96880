#include "message_watch.h"

#include <algorithm>

#include "library.h"

namespace headwater {

int MessageWatch::Watched::Ask(SteamNetworkingMessage_t** messages, int max) const {
  return source.kind == MessageSource::Kind::kConnection
             ? api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection(sockets, source.handle, messages, max)
             : api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(sockets, source.handle, messages, max);
}

void MessageWatch::Watched::TakeAhead() {
  SteamNetworkingMessage_t* message = nullptr;
  int count = Ask(&message, 1);
  if (count > 0) ahead.push_back(message);
  if (count < 0) gone = true;
}

void MessageWatch::Watched::ReleaseAhead() {
  for (SteamNetworkingMessage_t* message : ahead) message->Release();
  ahead.clear();
}

void MessageWatch::Add(ISteamNetworkingSockets* sockets, MessageSource source) {
  std::lock_guard<std::mutex> lock(mutex_);
  Watched& watched = sources_.try_emplace(source.key(), Watched{source, sockets, 0, false, {}}).first->second;
  if (watched.watchers++ == 0 && !watched.ahead.empty()) --leftOver_;
}

void MessageWatch::Remove(MessageSource source) {
  std::lock_guard<std::mutex> lock(mutex_);
  auto found = sources_.find(source.key());
  if (found == sources_.end() || found->second.watchers == 0 || --found->second.watchers > 0) return;
  if (found->second.gone) found->second.ReleaseAhead();
  if (found->second.ahead.empty()) {
    sources_.erase(found);
  } else if (++leftOver_ >= sweepAt_) {
    Sweep();
  }
}

// Of a source that is closed before anybody receives from it again, the message taken ahead would stay for ever. As
// the limit doubles with what is still wanted, a watch costs the same however many have been there.
void MessageWatch::Sweep() {
  for (auto each = sources_.begin(); each != sources_.end();) {
    Watched& watched = each->second;
    if (watched.watchers == 0) watched.TakeAhead();
    if (watched.watchers == 0 && watched.gone) {
      watched.ReleaseAhead();
      each = sources_.erase(each);
      --leftOver_;
    } else {
      ++each;
    }
  }
  sweepAt_ = std::max(kFirstSweep, 2 * leftOver_);
}

void MessageWatch::Clear() {
  std::lock_guard<std::mutex> lock(mutex_);
  for (auto& entry : sources_) entry.second.ReleaseAhead();
  sources_.clear();
  leftOver_ = 0;
  sweepAt_ = kFirstSweep;
}

bool MessageWatch::Look() {
  std::lock_guard<std::mutex> lock(mutex_);
  bool news = false;
  for (auto& entry : sources_) {
    Watched& watched = entry.second;
    if (watched.watchers == 0 || watched.gone || !watched.ahead.empty()) continue;
    watched.TakeAhead();
    news = news || watched.gone || !watched.ahead.empty();
  }
  return news;
}

int MessageWatch::Receive(MessageSource source, SteamNetworkingMessage_t** messages, int max, const AskLibrary& ask) {
  std::lock_guard<std::mutex> lock(mutex_);
  auto found = sources_.find(source.key());
  if (found == sources_.end()) return ask(messages, max);
  Watched& watched = found->second;
  int count = std::min(max, static_cast<int>(watched.ahead.size()));
  std::copy_n(watched.ahead.begin(), count, messages);
  watched.ahead.erase(watched.ahead.begin(), watched.ahead.begin() + count);
  int more = count < max ? ask(messages + count, max - count) : 0;
  if (more < 0) {
    // To close a source discards what waits on it; what was taken ahead was waiting.
    for (int i = 0; i < count; ++i) messages[i]->Release();
    watched.gone = true;
  }
  if (watched.watchers == 0 && watched.ahead.empty()) {
    sources_.erase(found);
    --leftOver_;
  }
  return more < 0 ? -1 : count + more;
}

}  // namespace headwater
