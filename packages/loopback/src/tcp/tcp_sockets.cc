// Sockets and connections, from their making to their end.
#include "tcp/tcp_sockets.h"

#include "core/bounded_text.h"
#include "net/poll.h"
#include "tcp/tcp_message.h"
#include "tcp/tcp_text.h"

#include <atomic>
#include <cstdio>
#include <utility>

namespace loopback {

namespace {
constexpr SteamNetworkingMicroseconds kLastPatience = 300'000;
/// How long a peer may take to read what was sent before the end.
constexpr SteamNetworkingMicroseconds kFarewell = 2'000'000;

/// Handles are the process's: those of its two sides must not be taken for each other.
uint32 newHandle() {
  static std::atomic<uint32> last{0x10000};
  return last.fetch_add(1) + 1;
}
}  // namespace

bool TcpSockets::start(const SteamNetworkingIdentity& identity, std::string& problem) {
  std::lock_guard lock(mutex_);
  identity_ = identity;
  stopping_ = false;
  multi_ = openPoll();
  if (multi_ && thread_.start([this] { serve(); })) return true;
  curl_multi_cleanup(std::exchange(multi_, nullptr));
  problem = "there is no thread for it: this process, or its user, may have no more";
  return false;
}

void TcpSockets::stopThread() {
  {
    std::lock_guard lock(mutex_);
    if (!thread_.isStarted()) return;
    for (auto& [handle, connection] : connections_) part(*connection, k_ESteamNetConnectionEnd_App_Generic, "");
    stopping_ = true;
    stopBy_ = tcpNow() + kLastPatience;
    wake();
  }
  thread_.join();
}

void TcpSockets::stop() {
  stopThread();
  std::lock_guard lock(mutex_);
  connections_.clear();
  listeners_.clear();
  groups_.clear();
  links_.clear();
  changes_.clear();
  curl_multi_cleanup(std::exchange(multi_, nullptr));
}

void TcpSockets::ResetIdentity(const SteamNetworkingIdentity* identity) {
  std::lock_guard lock(mutex_);
  for (auto& [handle, connection] : connections_) part(*connection, k_ESteamNetConnectionEnd_App_Generic, "");
  connections_.clear();
  listeners_.clear();
  if (identity) identity_ = *identity;
}

SteamNetworkingIdentity TcpSockets::identity() const {
  std::lock_guard lock(mutex_);
  return identity_;
}

HSteamListenSocket TcpSockets::listenAt(const SteamNetworkingIPAddr& address, int count,
                                        const SteamNetworkingConfigValue_t* options) {
  HSteamListenSocket handle = k_HSteamListenSocket_Invalid;
  {
    std::lock_guard lock(mutex_);
    std::string problem;
    Listener listener(options_);
    listener.address = address;
    if (address.m_port == 0) problem = "Must specify local port.";
    if (problem.empty() && !listener.options.set(count, options)) problem = "Bad configuration value.";
    if (problem.empty()) listener.port = listenTcp(address);
    if (int error = listener.port.error) {
      char code[32];
      std::snprintf(code, sizeof code, "0x%08x", static_cast<unsigned>(error));
      problem = "The system does not give " + tcpAddressText(address, true) + ": error code " + code + ".";
    }
    if (problem.empty()) {
      handle = newHandle();
      listeners_.emplace(handle, std::move(listener));
      wake();
    } else {
      say(k_ESteamNetworkingSocketsDebugOutputType_Error, "Cannot create listen socket. " + problem);
    }
  }
  speak();
  return handle;
}

HSteamNetConnection TcpSockets::connectTo(const SteamNetworkingIPAddr& address, int count,
                                          const SteamNetworkingConfigValue_t* options) {
  std::lock_guard lock(mutex_);
  TcpOptions own(&options_);
  if (address.m_port == 0 || address.IsIPv6AllZeros() || !own.set(count, options)) return k_HSteamNetConnection_Invalid;
  TcpConnection& connection = add();
  connection.options = std::move(own);
  connection.userData = static_cast<int64>(connection.options.number(k_ESteamNetworkingConfig_ConnectionUserData));
  connection.address = address;
  connection.remote.SetIPAddr(address);
  connection.link = std::make_shared<TcpLink>();
  connection.link->stage = TcpLink::Stage::Connecting;
  connection.link->address = address;
  connection.link->connection = connection.handle;
  links_.push_back(connection.link);
  setState(connection, k_ESteamNetworkingConnectionState_Connecting, 0, "");
  wake();
  return connection.handle;
}

EResult TcpSockets::accept(HSteamNetConnection handle) {
  std::lock_guard lock(mutex_);
  TcpConnection* connection = find(handle);
  if (!connection) return k_EResultInvalidParam;
  if (!connection->isIncoming() || connection->state != k_ESteamNetworkingConnectionState_Connecting)
    return k_EResultInvalidState;
  TcpFrame accepted;
  accepted.type = TcpFrameType::Accepted;
  accepted.payload = tcpIdentityText(identity_);
  put(*connection->link, accepted);
  grant(*connection, connection->window());
  setState(*connection, k_ESteamNetworkingConnectionState_Connected, 0, "");
  return k_EResultOK;
}

bool TcpSockets::close(HSteamNetConnection handle, int reason, const char* text) {
  {
    std::lock_guard lock(mutex_);
    TcpConnection* connection = find(handle);
    if (!connection) return false;
    if (reason <= 0) reason = k_ESteamNetConnectionEnd_App_Generic;
    part(*connection, reason, boundedText(text, k_cchSteamNetworkingMaxConnectionCloseReason));
    setState(*connection, k_ESteamNetworkingConnectionState_None, reason, "");
    connections_.erase(handle);
  }
  speak();
  return true;
}

void TcpSockets::part(TcpConnection& connection, int reason, const std::string& text) {
  if (TcpConnection* partner = find(connection.partner); partner && partner->isOpen())
    setState(*partner, k_ESteamNetworkingConnectionState_ClosedByPeer, reason, text);
  if (!connection.link) return;
  if (connection.isOpen()) {
    TcpFrame close;
    close.type = TcpFrameType::Close;
    close.code = reason;
    close.payload = text;
    put(*connection.link, close);
  }
  leave(*connection.link);
}

void TcpSockets::leave(TcpLink& link) {
  link.connection = k_HSteamNetConnection_Invalid;
  if (link.stage == TcpLink::Stage::Open) {
    link.stage = TcpLink::Stage::Leaving;
    link.deadline = tcpNow() + kFarewell;
    link.flush();
  } else {
    link.drop();
  }
  wake();
}

bool TcpSockets::closeListener(HSteamListenSocket socket) {
  std::lock_guard lock(mutex_);
  if (listeners_.erase(socket) == 0) return false;
  for (auto each = connections_.begin(); each != connections_.end();) {
    TcpConnection& connection = *each->second;
    if (connection.listenSocket == socket) part(connection, k_ESteamNetConnectionEnd_App_Generic, "");
    each = connection.listenSocket == socket ? connections_.erase(each) : std::next(each);
  }
  wake();
  return true;
}

bool TcpSockets::addressOf(HSteamListenSocket socket, SteamNetworkingIPAddr& address) const {
  std::lock_guard lock(mutex_);
  auto found = listeners_.find(socket);
  if (found == listeners_.end()) return false;
  address = found->second.address;
  return true;
}

bool TcpSockets::makePair(HSteamNetConnection& first, HSteamNetConnection& second, const SteamNetworkingIdentity* one,
                          const SteamNetworkingIdentity* other) {
  const SteamNetworkingIdentity* remotes[] = {one, other};
  for (const SteamNetworkingIdentity* each : remotes) {
    bool isNobody = each && (each->IsInvalid() || (each->m_eType == k_ESteamNetworkingIdentityType_SteamID &&
                                                   !each->GetSteamID().IsValid()));
    if (isNobody) return false;
  }
  {
    std::lock_guard lock(mutex_);
    SteamNetworkingIdentity localhost{};
    localhost.SetLocalHost();
    TcpConnection* pair[] = {&add(), &add()};
    first = pair[0]->handle;
    second = pair[1]->handle;
    for (int i = 0; i < 2; i++) {
      pair[i]->partner = pair[1 - i]->handle;
      pair[i]->remote = remotes[i] ? *remotes[i] : localhost;
      // No callback tells of it: who makes a pair knows.
      pair[i]->state = k_ESteamNetworkingConnectionState_Connected;
      say(k_ESteamNetworkingSocketsDebugOutputType_Verbose,
          "[#" + std::to_string(pair[i]->handle) + "] is one of a pair");
    }
  }
  speak();
  return true;
}

HSteamNetPollGroup TcpSockets::makeGroup() {
  std::lock_guard lock(mutex_);
  HSteamNetPollGroup group = newHandle();
  groups_[group];
  return group;
}

bool TcpSockets::endGroup(HSteamNetPollGroup group) {
  std::lock_guard lock(mutex_);
  if (groups_.erase(group) == 0) return false;
  for (auto& [handle, connection] : connections_) {
    if (connection->pollGroup == group) connection->pollGroup = k_HSteamNetPollGroup_Invalid;
  }
  return true;
}

bool TcpSockets::moveToGroup(HSteamNetConnection handle, HSteamNetPollGroup group) {
  std::lock_guard lock(mutex_);
  TcpConnection* connection = find(handle);
  auto found = groups_.find(group);
  if (!connection || (group != k_HSteamNetPollGroup_Invalid && found == groups_.end())) return false;
  if (connection->pollGroup == group) return true;
  connection->pollGroup = group;
  if (found != groups_.end()) found->second.insert(found->second.end(), connection->received.size(), handle);
  return true;
}

TcpConnection* TcpSockets::find(HSteamNetConnection handle) const {
  auto found = connections_.find(handle);
  return found == connections_.end() ? nullptr : found->second.get();
}

TcpConnection& TcpSockets::add() {
  auto connection = std::make_unique<TcpConnection>(options_);
  connection->handle = newHandle();
  connection->since = tcpNow();
  return *(connections_[connection->handle] = std::move(connection));
}

}  // namespace loopback
