// GNS is never called with the lock held: it has locks of its own.
#include "gns/lingering_connections.h"

#include <thread>

namespace loopback {

namespace {
// Beyond any connection's usual rate: what is left at the end goes to this machine, and should not wait.
constexpr int32 kLastRate = 16 << 20;
constexpr std::chrono::milliseconds kBetweenLooks{1};

bool hasUndelivered(const GnsFunctions& gns, ISteamNetworkingSockets* sockets, HSteamNetConnection connection) {
  SteamNetConnectionRealTimeStatus_t status;
  if (gns.ISteamNetworkingSockets_GetConnectionRealTimeStatus(sockets, connection, &status, 0, nullptr) != k_EResultOK)
    return false;
  return status.m_eState == k_ESteamNetworkingConnectionState_Connected &&
         (status.m_cbPendingReliable > 0 || status.m_cbPendingUnreliable > 0 || status.m_cbSentUnackedReliable > 0);
}

/// The program has closed it, and hears no more of it.
void ignore(SteamNetConnectionStatusChangedCallback_t*) {}

void sendFast(const GnsFunctions& gns, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils,
              HSteamNetConnection connection) {
  for (auto option : {k_ESteamNetworkingConfig_SendRateMax, k_ESteamNetworkingConfig_SendRateMin})
    gns.ISteamNetworkingUtils_SetConfigValue(utils, option, k_ESteamNetworkingConfig_Connection, connection,
                                             k_ESteamNetworkingConfig_Int32, &kLastRate);
  gns.ISteamNetworkingSockets_FlushMessagesOnConnection(sockets, connection);
}
}  // namespace

bool LingeringConnections::keep(const GnsFunctions& gns, ISteamNetworkingSockets* sockets,
                                HSteamNetConnection connection, Goodbye goodbye) {
  if (!hasUndelivered(gns, sockets, connection)) return false;
  {
    std::lock_guard lock(mutex_);
    if (!connections_.emplace(connection, std::move(goodbye)).second) return false;
    count_.store(connections_.size());
  }
  FnSteamNetConnectionStatusChanged callback = &ignore;
  gns.ISteamNetworkingUtils_SetConfigValue(gns.utils(), k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged,
                                           k_ESteamNetworkingConfig_Connection, connection,
                                           k_ESteamNetworkingConfig_Ptr, &callback);
  gns.ISteamNetworkingSockets_SetConnectionPollGroup(sockets, connection, k_HSteamNetPollGroup_Invalid);
  gns.ISteamNetworkingSockets_FlushMessagesOnConnection(sockets, connection);
  return true;
}

bool LingeringConnections::contains(HSteamNetConnection connection) const {
  if (count_.load(std::memory_order_relaxed) == 0) return false;
  std::lock_guard lock(mutex_);
  return connections_.count(connection) > 0;
}

void LingeringConnections::closeFinished(const GnsFunctions& gns, ISteamNetworkingSockets* sockets) {
  if (count_.load(std::memory_order_relaxed) == 0) return;
  for (HSteamNetConnection connection : all()) {
    if (!hasUndelivered(gns, sockets, connection)) close(gns, sockets, connection);
  }
}

void LingeringConnections::finish(const GnsFunctions& gns, ISteamNetworkingSockets* sockets,
                                  ISteamNetworkingUtils* utils, std::chrono::steady_clock::time_point deadline) {
  for (HSteamNetConnection connection : all()) sendFast(gns, sockets, utils, connection);
  for (closeFinished(gns, sockets); count_.load() > 0 && std::chrono::steady_clock::now() < deadline;
       closeFinished(gns, sockets))
    std::this_thread::sleep_for(kBetweenLooks);
  for (HSteamNetConnection connection : all()) close(gns, sockets, connection);
}

std::vector<HSteamNetConnection> LingeringConnections::all() const {
  std::lock_guard lock(mutex_);
  std::vector<HSteamNetConnection> handles;
  for (const auto& [connection, goodbye] : connections_) handles.push_back(connection);
  return handles;
}

void LingeringConnections::close(const GnsFunctions& gns, ISteamNetworkingSockets* sockets,
                                 HSteamNetConnection connection) {
  Goodbye goodbye;
  {
    std::lock_guard lock(mutex_);
    auto found = connections_.find(connection);
    if (found == connections_.end()) return;
    goodbye = std::move(found->second);
    connections_.erase(found);
    count_.store(connections_.size());
  }
  const bool linger = false;
  gns.ISteamNetworkingSockets_CloseConnection(sockets, connection, goodbye.reason, goodbye.text.c_str(), linger);
}

}  // namespace loopback
