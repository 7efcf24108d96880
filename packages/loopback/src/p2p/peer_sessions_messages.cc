// What sessions carry: sending in parts, with a backlog for what GNS has no room for, and putting together again.
#include "p2p/peer_sessions.h"

#include <algorithm>
#include <cstring>

namespace loopback {

namespace {
constexpr int kBatch = 64;
// No sender of ours makes more of one message.
constexpr size_t kMaxMessage = 2 * static_cast<size_t>(k_cbMaxSteamNetworkingSocketsMessageSizeSend);

bool isReliable(const SteamNetworkingMessage_t& message) { return message.m_nFlags & k_nSteamNetworkingSend_Reliable; }
}  // namespace

PeerSession* PeerSessions::sessionToSend(uint64_t peer, BrokenSession broken) {
  auto found = sessions_.find(peer);
  if (found != sessions_.end() && found->second.state == SessionState::Broken) {
    if (broken == BrokenSession::Refuse) return nullptr;
    sessions_.erase(found);
    found = sessions_.end();
  } else if (found != sessions_.end() && broken == BrokenSession::Restart && hasEnded(found->second)) {
    fetch();
    dropAll(found->second, "restarted");
    sessions_.erase(found);
    found = sessions_.end();
  }
  if (found == sessions_.end()) {
    PeerSession session;
    if (!connect(peer, session)) return nullptr;
    found = sessions_.emplace(peer, std::move(session)).first;
  }
  if (found->second.state == SessionState::Requested) acceptRequest(found->second);
  return &found->second;
}

EResult PeerSessions::send(uint64_t peer, const void* data, size_t size, int flags, int channel, BrokenSession broken) {
  std::lock_guard lock(mutex_);
  const GnsFunctions* gns = gns_.running();
  PeerSession* session = enabled_ && gns ? sessionToSend(peer, broken) : nullptr;
  if (!session) return k_EResultNoConnection;
  session->channels.insert(channel);
  sendBacklog(*session);

  flags &= ~k_nSteamNetworkingSend_AutoRestartBrokenSession;
  // Parts must arrive all and in order. An unreliable message this large may as well arrive for sure.
  if (size > kMaxFrameData) flags |= k_nSteamNetworkingSend_Reliable;
  if ((flags & k_nSteamNetworkingSend_Reliable) && !session->backlog.empty()) return k_EResultLimitExceeded;
  const auto* bytes = static_cast<const uint8_t*>(data);
  EResult result = k_EResultOK;
  size_t at = 0;
  do {
    size_t length = std::min(size - at, kMaxFrameData);
    MessagePtr part(
        gns->ISteamNetworkingUtils_AllocateMessage(gns_.utils(), static_cast<int>(length + kFrameTrailerSize)));
    writeFrame(*part, bytes + at, length, {channel, at + length < size});
    part->m_nFlags = flags;
    result = sendPart(*session, std::move(part));
    at += length;
  } while (result == k_EResultOK && at < size);
  return result;
}

EResult PeerSessions::sendPart(PeerSession& session, MessagePtr message) {
  if (!session.backlog.empty() && isReliable(*message)) {
    session.backlog.push_back(std::move(message));
    return k_EResultOK;
  }
  SteamNetworkingMessage_t* raw = message.get();
  raw->m_conn = session.sending;
  int64 result = 0;
  const bool deleteFailed = false;
  const GnsFunctions* gns = gns_.running();
  if (!gns) return k_EResultNoConnection;
  gns->ISteamNetworkingSockets_SendMessages(gns_.sockets(), 1, &raw, &result, deleteFailed);
  if (result >= 0) {
    message.release();
    return k_EResultOK;
  }
  if (-result == k_EResultLimitExceeded && isReliable(*message)) {
    session.backlog.push_back(std::move(message));
    return k_EResultOK;
  }
  return static_cast<EResult>(-result);
}

void PeerSessions::sendBacklog(PeerSession& session) {
  std::deque<MessagePtr> waiting;
  waiting.swap(session.backlog);
  // The first that finds no room again keeps those behind it waiting.
  for (MessagePtr& message : waiting) sendPart(session, std::move(message));
}

int PeerSessions::receive(int channel, SteamNetworkingMessage_t** messages, int capacity) {
  std::lock_guard lock(mutex_);
  listen();
  fetch();
  auto found = unread_.find(channel);
  if (found == unread_.end()) return 0;
  std::deque<MessagePtr>& waiting = found->second;
  int count = 0;
  for (; count < capacity && !waiting.empty(); count++) {
    messages[count] = waiting.front().release();
    waiting.pop_front();
  }
  return count;
}

std::optional<uint32_t> PeerSessions::nextSize(int channel) {
  std::lock_guard lock(mutex_);
  listen();
  fetch();
  auto found = unread_.find(channel);
  if (found == unread_.end() || found->second.empty()) return std::nullopt;
  return static_cast<uint32_t>(found->second.front()->m_cbSize);
}

void PeerSessions::fetch() {
  const GnsFunctions* gns = gns_.running();
  if (!gns || incoming_ == k_HSteamNetPollGroup_Invalid) return;
  SteamNetworkingMessage_t* messages[kBatch];
  int count;
  do {
    count = gns->ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(gns_.sockets(), incoming_, messages, kBatch);
    for (int i = 0; i < count; i++) deliver(MessagePtr(messages[i]));
  } while (count == kBatch);
}

void PeerSessions::deliver(MessagePtr message) {
  auto known = peers_.find(message->m_conn);
  std::optional<FrameTrailer> trailer = takeTrailer(*message);
  if (known == peers_.end() || !trailer) return;
  uint64_t peer = known->second;
  PeerSession& session = sessions_[peer];
  PeerConnection& connection = session.connections[message->m_conn];
  if (trailer->continues) {
    const auto* data = static_cast<const uint8_t*>(message->m_pData);
    if (connection.parts.size() + message->GetSize() <= kMaxMessage)
      connection.parts.insert(connection.parts.end(), data, data + message->m_cbSize);
    return;
  }
  if (!connection.parts.empty() && isReliable(*message)) message = joined(connection, std::move(message));
  message->m_identityPeer.SetSteamID64(peer);
  message->m_conn = k_HSteamNetConnection_Invalid;
  message->m_nConnUserData = -1;
  message->m_nChannel = trailer->channel;
  session.channels.insert(trailer->channel);
  unread_[trailer->channel].push_back(std::move(message));
}

MessagePtr PeerSessions::joined(PeerConnection& connection, MessagePtr last) {
  std::vector<uint8_t> parts;
  parts.swap(connection.parts);
  MessagePtr whole(gns_.running()->ISteamNetworkingUtils_AllocateMessage(
      gns_.utils(), static_cast<int>(parts.size()) + last->m_cbSize));
  auto* data = static_cast<uint8_t*>(whole->m_pData);
  std::memcpy(data, parts.data(), parts.size());
  std::memcpy(data + parts.size(), last->m_pData, last->GetSize());
  whole->m_nFlags = last->m_nFlags;
  whole->m_usecTimeReceived = last->m_usecTimeReceived;
  whole->m_nMessageNumber = last->m_nMessageNumber;
  return whole;
}

}  // namespace loopback
