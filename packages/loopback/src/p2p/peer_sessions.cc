// How sessions begin and end. Only the frame's thread hears of it from GNS; callers of any thread wait for the lock.
#include "p2p/peer_sessions.h"

#include <cstdio>

namespace loopback {

namespace {
bool isConnected(const SteamNetConnectionInfo_t& info) {
  return info.m_eState == k_ESteamNetworkingConnectionState_Connected;
}

/// All that exist: made with the contexts, and as lasting.
std::vector<PeerSessions*>& everySessions() {
  static auto& all = *new std::vector<PeerSessions*>;
  return all;
}
}  // namespace

PeerSessions::PeerSessions(GnsInstance& gns, Rendezvous& rendezvous, const char* service, SessionObserver& observer)
    : gns_(gns), rendezvous_(rendezvous), service_(service), observer_(observer) {
  everySessions().push_back(this);
}

void PeerSessions::enable() {
  std::lock_guard lock(mutex_);
  enabled_ = true;
  triedToListen_ = false;
}

void PeerSessions::disable() {
  std::lock_guard lock(mutex_);
  if (!enabled_) return;
  enabled_ = false;
  for (auto& [peer, session] : sessions_) dropAll(session, "the process shut down");
  sessions_.clear();
  unread_.clear();
  if (listener_.socket != k_HSteamListenSocket_Invalid) stopListeningForPeers(gns_, rendezvous_, service_, listener_);
  listener_ = {};
  const GnsFunctions* gns = gns_.started();
  if (gns && incoming_ != k_HSteamNetPollGroup_Invalid)
    gns->ISteamNetworkingSockets_DestroyPollGroup(gns_.sockets(), incoming_);
  incoming_ = k_HSteamNetPollGroup_Invalid;
}

void PeerSessions::runFrame(bool rendezvousHasNews) {
  std::lock_guard lock(mutex_);
  if (!enabled_) return;
  if (rendezvousHasNews && !triedToListen_ && rendezvous_.isAwaited(service_)) listen();
  for (auto& [peer, session] : sessions_) sendBacklog(session);
}

void PeerSessions::listen() {
  if (!enabled_ || triedToListen_) return;
  triedToListen_ = true;
  listener_ = listenForPeers(gns_, rendezvous_, service_, options());
}

/// Connections report to us instead of to the program, and carry us as their user data.
ConnectionOptions PeerSessions::options() {
  ConnectionOptions options(2);
  options[0].SetInt64(k_ESteamNetworkingConfig_ConnectionUserData, reinterpret_cast<intptr_t>(this));
  options[1].SetPtr(k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged,
                    reinterpret_cast<void*>(&statusTrampoline));
  return options;
}

bool PeerSessions::connect(uint64_t peer, PeerSession& session) {
  HSteamNetConnection connection = connectToPeer(gns_, rendezvous_, peer, service_, options());
  if (connection == k_HSteamNetConnection_Invalid) return false;
  adopt(peer, session, connection);
  session.sending = connection;
  session.openedHere = true;
  return true;
}

void PeerSessions::adopt(uint64_t peer, PeerSession& session, HSteamNetConnection connection) {
  const GnsFunctions* gns = gns_.running();
  if (!gns) return;
  if (incoming_ == k_HSteamNetPollGroup_Invalid)
    incoming_ = gns->ISteamNetworkingSockets_CreatePollGroup(gns_.sockets());
  gns->ISteamNetworkingSockets_SetConnectionPollGroup(gns_.sockets(), connection, incoming_);
  session.connections.emplace(connection, PeerConnection());
  peers_[connection] = peer;
}

bool PeerSessions::accept(uint64_t peer) {
  std::lock_guard lock(mutex_);
  auto found = sessions_.find(peer);
  if (found == sessions_.end() || found->second.state == SessionState::Broken) return false;
  return found->second.state == SessionState::Open || acceptRequest(found->second);
}

bool PeerSessions::acceptRequest(PeerSession& session) {
  session.state = SessionState::Open;
  session.sending = session.connections.begin()->first;
  const GnsFunctions* gns = gns_.running();
  return gns && gns->ISteamNetworkingSockets_AcceptConnection(gns_.sockets(), session.sending) == k_EResultOK;
}

bool PeerSessions::close(uint64_t peer) {
  std::lock_guard lock(mutex_);
  auto found = sessions_.find(peer);
  if (found == sessions_.end()) return false;
  dropAll(found->second, "the peer closed the session");
  sessions_.erase(found);
  dropUnread(peer, std::nullopt);
  return true;
}

SteamNetConnectionInfo_t PeerSessions::fail(uint64_t peer) {
  std::lock_guard lock(mutex_);
  SteamNetConnectionInfo_t info{};
  info.m_eState = k_ESteamNetworkingConnectionState_ProblemDetectedLocally;
  info.m_eEndReason = k_ESteamNetConnectionEnd_Misc_Timeout;
  std::snprintf(info.m_szEndDebug, sizeof info.m_szEndDebug, "a fault broke the session");
  describe(info, peer);
  auto found = sessions_.find(peer);
  if (found == sessions_.end()) return info;
  dropAll(found->second, "the session broke");
  found->second.state = SessionState::Broken;
  found->second.backlog.clear();
  found->second.end = info;
  return info;
}

bool PeerSessions::closeChannel(uint64_t peer, int channel) {
  std::unique_lock lock(mutex_);
  fetch();
  auto found = sessions_.find(peer);
  if (found == sessions_.end() || found->second.channels.erase(channel) == 0) return false;
  dropUnread(peer, channel);
  bool wasLast = found->second.channels.empty();
  lock.unlock();
  if (wasLast) close(peer);
  return true;
}

void PeerSessions::dropUnread(uint64_t peer, std::optional<int> channel) {
  for (auto& [number, messages] : unread_) {
    if (channel && number != *channel) continue;
    std::deque<MessagePtr> others;
    for (MessagePtr& message : messages) {
      if (message->m_identityPeer.GetSteamID64() != peer) others.push_back(std::move(message));
    }
    messages.swap(others);
  }
}

bool PeerSessions::hasEnded(const PeerSession& session) const {
  SteamNetConnectionInfo_t info;
  const GnsFunctions* gns = gns_.running();
  return session.state == SessionState::Open && gns &&
         (!gns->ISteamNetworkingSockets_GetConnectionInfo(gns_.sockets(), session.sending, &info) ||
          info.m_eState == k_ESteamNetworkingConnectionState_ClosedByPeer ||
          info.m_eState == k_ESteamNetworkingConnectionState_ProblemDetectedLocally);
}

void PeerSessions::drop(HSteamNetConnection connection, int reason, const char* debug) {
  peers_.erase(connection);
  const bool linger = false;  // what is unsent is dropped, as Steam says
  gns_.close(connection, reason, debug, linger);
}

void PeerSessions::dropAll(PeerSession& session, const char* debug) {
  for (const auto& [connection, state] : session.connections)
    drop(connection, k_ESteamNetConnectionEnd_App_Generic, debug);
  session.connections.clear();
}

void PeerSessions::statusTrampoline(SteamNetConnectionStatusChangedCallback_t* change) {
  // The program can set the user data of any connection whose handle it guesses.
  for (PeerSessions* sessions : everySessions()) {
    if (change->m_info.m_nUserData == reinterpret_cast<intptr_t>(sessions)) sessions->onStatusChanged(*change);
  }
}

void PeerSessions::onStatusChanged(const SteamNetConnectionStatusChangedCallback_t& change) {
  SteamNetConnectionInfo_t info = change.m_info;
  uint64_t remote = info.m_identityRemote.GetSteamID64();
  bool requested = false, failed = false;
  {
    std::lock_guard lock(mutex_);
    if (!enabled_) return;
    auto known = peers_.find(change.m_hConn);
    bool isStranger = isConnected(info) && known != peers_.end() && known->second != remote;
    if (isStranger) {
      info.m_eState = k_ESteamNetworkingConnectionState_ProblemDetectedLocally;
      info.m_eEndReason = k_ESteamNetConnectionEnd_Remote_BadCert;
      std::snprintf(info.m_szEndDebug, sizeof info.m_szEndDebug, "steamid:%llu answered",
                    static_cast<unsigned long long>(remote));
    }
    if (info.m_eState == k_ESteamNetworkingConnectionState_Connecting) {
      bool isIncoming = info.m_hListenSocket != k_HSteamListenSocket_Invalid;
      requested = isIncoming && onIncoming(change.m_hConn, remote);
    } else if (isConnected(info)) {
      if (known != peers_.end()) sessions_[known->second].connections[change.m_hConn].connected = true;
    } else {
      failed = onEnded(change.m_hConn, info);
    }
  }
  if (requested) observer_.sessionRequested(remote);
  if (failed) observer_.sessionFailed(info);
}

bool PeerSessions::onIncoming(HSteamNetConnection connection, uint64_t peer) {
  gns_.opened(connection);
  if (!rendezvous_.isOnline(peer)) {
    drop(connection, k_ESteamNetConnectionEnd_AppException_Generic, "no process has this SteamID");
    return false;
  }
  PeerSession& session = sessions_[peer];
  if (session.state == SessionState::Open && session.openedHere && session.connections.size() == 1) {
    // Both wrote first at the same time: each has shown that it wants the session.
    adopt(peer, session, connection);
    if (const GnsFunctions* gns = gns_.running())
      gns->ISteamNetworkingSockets_AcceptConnection(gns_.sockets(), connection);
    return false;
  }
  // A peer that asks although it has a session has forgotten it.
  dropAll(session, "replaced by a new session");
  session = PeerSession();
  session.state = SessionState::Requested;
  adopt(peer, session, connection);
  return true;
}

bool PeerSessions::onEnded(HSteamNetConnection connection, SteamNetConnectionInfo_t& info) {
  auto known = peers_.find(connection);
  if (known == peers_.end()) return false;
  uint64_t peer = known->second;
  // What had arrived stays readable; GNS forgets it with the connection.
  fetch();
  drop(connection, 0, nullptr);
  PeerSession& session = sessions_[peer];
  bool wasConnected = session.connections[connection].connected;
  session.connections.erase(connection);
  if (!session.connections.empty()) {
    if (session.sending == connection) session.sending = session.connections.begin()->first;
    return false;
  }
  if (session.state == SessionState::Requested) {
    sessions_.erase(peer);
    return false;
  }
  describe(info, peer);
  session.state = SessionState::Broken;
  session.backlog.clear();
  session.end = info;
  bool closedByPeer = info.m_eState == k_ESteamNetworkingConnectionState_ClosedByPeer;
  return !(wasConnected && closedByPeer);
}

void PeerSessions::describe(SteamNetConnectionInfo_t& info, uint64_t peer) const {
  describeAsPeer(info, peer, service_);
  info.m_hListenSocket = k_HSteamListenSocket_Invalid;
  info.m_nUserData = -1;
}

std::optional<SessionStatus> PeerSessions::status(uint64_t peer) {
  std::lock_guard lock(mutex_);
  auto found = sessions_.find(peer);
  if (found == sessions_.end()) return std::nullopt;
  PeerSession& session = found->second;
  SessionStatus status;
  status.info = session.end;
  if (session.state == SessionState::Broken) return status;
  const GnsFunctions* gns = gns_.running();
  if (!gns) return std::nullopt;
  sendBacklog(session);
  HSteamNetConnection connection =
      session.state == SessionState::Open ? session.sending : session.connections.begin()->first;
  gns->ISteamNetworkingSockets_GetConnectionInfo(gns_.sockets(), connection, &status.info);
  gns->ISteamNetworkingSockets_GetConnectionRealTimeStatus(gns_.sockets(), connection, &status.realTime, 0, nullptr);
  if (isConnected(status.info)) status.port = status.info.m_addrRemote.m_port;
  // The session breaks when a frame notices; until then it is what the program knows it to be.
  if (hasEnded(session))
    status.info.m_eState = session.connections[connection].connected ? k_ESteamNetworkingConnectionState_Connected
                                                                     : k_ESteamNetworkingConnectionState_Connecting;
  describe(status.info, peer);
  status.waitingMessages = static_cast<int>(session.backlog.size());
  for (const MessagePtr& message : session.backlog)
    status.waitingBytes += message->m_cbSize - static_cast<int>(kFrameTrailerSize);
  return status;
}

}  // namespace loopback
