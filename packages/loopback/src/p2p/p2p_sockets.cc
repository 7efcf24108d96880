// The peer's identity is checked on both ends: callers must be in the rendezvous, answers must come from who was
// called.
#include "p2p/p2p_sockets.h"

#include "gns/debug_output.h"

#include <algorithm>
#include <cstdio>

namespace loopback {

namespace {
constexpr int kMaxVirtualPort = UINT16_MAX;

bool exists(const PeerPort& port) {
  if (port.number >= 0 && port.number <= kMaxVirtualPort) return true;
  sayRefused("Virtual port " + std::to_string(port.number) + " does not exist here: use 0 to " +
             std::to_string(kMaxVirtualPort) + ".");
  return false;
}

/// Connections are those of a caller with a listener, over IP, where GameNetworkingSockets refuses symmetric ones. The
/// option has no effect here: whoever calls somebody who listens is connected all the same.
ConnectionOptions withoutSymmetric(ConnectionOptions options) {
  options.erase(std::remove_if(options.begin(), options.end(),
                               [](const SteamNetworkingConfigValue_t& option) {
                                 return option.m_eValue == k_ESteamNetworkingConfig_SymmetricConnect;
                               }),
                options.end());
  return options;
}
}  // namespace

HSteamListenSocket P2pSockets::listen(const PeerPort& port, const ConnectionOptions& options) {
  if (!exists(port)) return k_HSteamListenSocket_Invalid;
  std::lock_guard lock(mutex_);
  for (const auto& [socket, listener] : listeners_) {
    if (!(listener.port == port)) continue;
    std::string name = port.kind == PeerPort::Kind::Fake ? "FakeIP port " : "Virtual port ";
    sayRefused(name + std::to_string(port.number) + " is listened on already: close that socket first.");
    return k_HSteamListenSocket_Invalid;
  }
  PeerListener listener = listenForPeers(gns_, rendezvous_, serviceOf(port), withoutSymmetric(options));
  if (listener.socket != k_HSteamListenSocket_Invalid) listeners_[listener.socket] = {port, listener};
  return listener.socket;
}

HSteamNetConnection P2pSockets::connect(uint64_t steamId, const PeerPort& port, const ConnectionOptions& options) {
  if (!exists(port)) return k_HSteamNetConnection_Invalid;
  if (!CSteamID(static_cast<uint64>(steamId)).IsValid()) {
    sayRefused("Peers are reached by a valid SteamID, and by no other kind of identity.");
    return k_HSteamNetConnection_Invalid;
  }
  std::lock_guard lock(mutex_);
  HSteamNetConnection connection =
      connectToPeer(gns_, rendezvous_, steamId, serviceOf(port), withoutSymmetric(options));
  if (connection != k_HSteamNetConnection_Invalid) outgoing_[connection] = {steamId, port};
  return connection;
}

bool P2pSockets::close(HSteamListenSocket socket) {
  std::lock_guard lock(mutex_);
  auto found = listeners_.find(socket);
  if (found == listeners_.end()) return false;
  stopListeningForPeers(gns_, rendezvous_, serviceOf(found->second.port), found->second.listener);
  listeners_.erase(found);
  return true;
}

void P2pSockets::forget(HSteamNetConnection connection) {
  std::lock_guard lock(mutex_);
  outgoing_.erase(connection);
}

void P2pSockets::describe(HSteamNetConnection connection, SteamNetConnectionInfo_t& info) const {
  if (std::optional<Outgoing> out = outgoing(connection))
    describeAsPeer(info, out->peer, placeOf(out->port));
  else if (std::optional<PeerPort> port = listenedPort(info.m_hListenSocket))
    describeAsPeer(info, info.m_identityRemote.GetSteamID64(), placeOf(*port));
}

bool P2pSockets::onStatusChanged(SteamNetConnectionStatusChangedCallback_t& change) {
  if (isListening(change.m_info.m_hListenSocket) && !admits(change)) return false;
  refuseStranger(change);
  describe(change.m_hConn, change.m_info);
  return true;
}

bool P2pSockets::admits(SteamNetConnectionStatusChangedCallback_t& change) const {
  if (change.m_info.m_eState != k_ESteamNetworkingConnectionState_Connecting) return true;
  if (rendezvous_.isOnline(change.m_info.m_identityRemote.GetSteamID64())) return true;
  gns_.close(change.m_hConn, k_ESteamNetConnectionEnd_AppException_Generic, "no process has this SteamID", false);
  return false;
}

/// The process that was called may have changed its SteamID after it began to listen.
void P2pSockets::refuseStranger(SteamNetConnectionStatusChangedCallback_t& change) const {
  SteamNetConnectionInfo_t& info = change.m_info;
  std::optional<Outgoing> out = outgoing(change.m_hConn);
  uint64_t answering = info.m_identityRemote.GetSteamID64();
  if (!out || info.m_eState != k_ESteamNetworkingConnectionState_Connected || answering == out->peer) return;
  info.m_eState = k_ESteamNetworkingConnectionState_ProblemDetectedLocally;
  info.m_eEndReason = k_ESteamNetConnectionEnd_Remote_BadCert;
  std::snprintf(info.m_szEndDebug, sizeof info.m_szEndDebug, "steamid:%llu answered: it must log on before it listens",
                static_cast<unsigned long long>(answering));
  gns_.close(change.m_hConn, info.m_eEndReason, info.m_szEndDebug, false);
}

void P2pSockets::announceAgain() {
  std::lock_guard lock(mutex_);
  for (const auto& [socket, listener] : listeners_)
    rendezvous_.announce(serviceOf(listener.port), listener.listener.port);
}

void P2pSockets::forgetAll() {
  std::lock_guard lock(mutex_);
  listeners_.clear();
  outgoing_.clear();
}

std::optional<P2pSockets::Outgoing> P2pSockets::outgoing(HSteamNetConnection connection) const {
  std::lock_guard lock(mutex_);
  auto found = outgoing_.find(connection);
  return found == outgoing_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<PeerPort> P2pSockets::listenedPort(HSteamListenSocket socket) const {
  std::lock_guard lock(mutex_);
  auto found = listeners_.find(socket);
  return found == listeners_.end() ? std::nullopt : std::optional(found->second.port);
}

}  // namespace loopback
