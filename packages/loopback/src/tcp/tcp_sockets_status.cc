// What a connection says about itself, and the changes that programs hear of.
#include "core/bounded_text.h"
#include "tcp/tcp_sockets.h"
#include "tcp/tcp_text.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace loopback {

namespace {
/// What is asked for at most: the type of a lane's index would take more.
constexpr int kMostLanes = 255;

const char* nameOf(ESteamNetworkingConnectionState state) {
  switch (state) {
    case k_ESteamNetworkingConnectionState_Connecting:
      return "connecting";
    case k_ESteamNetworkingConnectionState_Connected:
      return "connected";
    case k_ESteamNetworkingConnectionState_ClosedByPeer:
      return "closed by the peer";
    case k_ESteamNetworkingConnectionState_ProblemDetectedLocally:
      return "in trouble";
    default:
      return "closed";
  }
}

template <size_t size>
void write(char (&to)[size], const std::string& text) {
  std::snprintf(to, size, "%s", text.c_str());
}
}  // namespace

void TcpSockets::setState(TcpConnection& connection, ESteamNetworkingConnectionState state, int reason,
                          const std::string& text) {
  SteamNetConnectionStatusChangedCallback_t change{};
  change.m_eOldState = std::exchange(connection.state, state);
  say(k_ESteamNetworkingSocketsDebugOutputType_Verbose,
      "[#" + std::to_string(connection.handle) + "] is " + nameOf(state) + (text.empty() ? "" : ": " + text));
  connection.endReason = reason;
  connection.endText = text;
  auto function = reinterpret_cast<FnSteamNetConnectionStatusChanged>(
      connection.options.pointer(k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged));
  if (!function) return;
  change.m_hConn = connection.handle;
  fill(connection, change.m_info);
  changes_.push_back({function, change});
}

void TcpSockets::setDebugOutput(ESteamNetworkingSocketsDebugOutputType level,
                                FSteamNetworkingSocketsDebugOutput function) {
  std::lock_guard lock(mutex_);
  outputLevel_ = level;
  output_ = function;
}

void TcpSockets::say(ESteamNetworkingSocketsDebugOutputType level, std::string text) {
  if (output_ && level <= outputLevel_) lines_.push_back({level, std::move(text)});
}

void TcpSockets::speak() {
  std::vector<Line> lines;
  FSteamNetworkingSocketsDebugOutput output;
  {
    std::lock_guard lock(mutex_);
    lines.swap(lines_);
    output = output_;
  }
  if (!output) return;
  for (const Line& line : lines) output(line.level, line.text.c_str());
}

void TcpSockets::tellChanges() {
  std::deque<Change> changes;
  {
    std::lock_guard lock(mutex_);
    changes.swap(changes_);
  }
  // Without the lock: programs call back.
  for (Change& change : changes) change.function(&change.what);
}

void TcpSockets::fill(const TcpConnection& connection, SteamNetConnectionInfo_t& info) const {
  info = {};
  info.m_identityRemote = connection.remote;
  info.m_nUserData = connection.userData;
  info.m_hListenSocket = connection.listenSocket;
  info.m_addrRemote = connection.address;
  info.m_eState = connection.state;
  info.m_eEndReason = connection.endReason;
  write(info.m_szEndDebug, connection.endText);
  bool isPair = !connection.link;
  std::string description = "#" + std::to_string(connection.handle) +
                            (isPair ? " pair " : " TCP " + tcpIdentityText(connection.remote) + "@") +
                            (isPair ? tcpIdentityText(connection.remote) : tcpAddressText(connection.address, true));
  if (!connection.name.empty()) description += " '" + connection.name + "'";
  write(info.m_szConnectionDescription, description);
  info.m_nFlags = k_nSteamNetworkConnectionInfoFlags_Unauthenticated | k_nSteamNetworkConnectionInfoFlags_Unencrypted |
                  k_nSteamNetworkConnectionInfoFlags_Fast;
  if (isPair) info.m_nFlags |= k_nSteamNetworkConnectionInfoFlags_LoopbackBuffers;
}

bool TcpSockets::describe(HSteamNetConnection handle, SteamNetConnectionInfo_t& info) const {
  std::lock_guard lock(mutex_);
  const TcpConnection* connection = find(handle);
  if (connection) fill(*connection, info);
  return connection != nullptr;
}

EResult TcpSockets::measure(HSteamNetConnection handle, SteamNetConnectionRealTimeStatus_t* status, int laneCount,
                            SteamNetConnectionRealTimeLaneStatus_t* lanes) const {
  std::lock_guard lock(mutex_);
  const TcpConnection* connection = find(handle);
  if (!connection) return k_EResultNoConnection;
  if (laneCount > static_cast<int>(connection->lastNumbers.size())) return k_EResultInvalidParam;
  int pending = static_cast<int>(connection->unsentBytes);
  if (status) {
    *status = {};
    status->m_eState = connection->state;
    status->m_nPing = connection->pingMilliseconds;
    // A stream loses nothing.
    status->m_flConnectionQualityLocal = status->m_flConnectionQualityRemote = 1;
    status->m_flOutPacketsPerSec = static_cast<float>(connection->outPerSecond.packets);
    status->m_flOutBytesPerSec = static_cast<float>(connection->outPerSecond.bytes);
    status->m_flInPacketsPerSec = static_cast<float>(connection->inPerSecond.packets);
    status->m_flInBytesPerSec = static_cast<float>(connection->inPerSecond.bytes);
    status->m_nSendRateBytesPerSecond =
        static_cast<int>(connection->options.number(k_ESteamNetworkingConfig_SendRateMax));
    status->m_cbPendingReliable = pending;
    status->m_cbSentUnackedReliable = static_cast<int>(connection->unackedBytes);
  }
  for (int i = 0; i < laneCount; i++) {
    lanes[i] = {};
    // One stream carries them all.
    if (i > 0) continue;
    lanes[i].m_cbPendingReliable = pending;
    lanes[i].m_cbSentUnackedReliable = static_cast<int>(connection->unackedBytes);
  }
  return k_EResultOK;
}

int TcpSockets::report(HSteamNetConnection handle, char* text, int size) const {
  SteamNetConnectionInfo_t info;
  SteamNetConnectionRealTimeStatus_t status;
  if (!describe(handle, info) || measure(handle, &status, 0, nullptr) != k_EResultOK) return -1;
  char report[512];
  int needed = std::snprintf(report, sizeof report,
                             "%s\nthe loopback's own networking, over TCP\n%s, end reason %d %s\nping %d ms, %d "
                             "bytes waiting to be sent\n",
                             info.m_szConnectionDescription, nameOf(status.m_eState), info.m_eEndReason,
                             info.m_szEndDebug, status.m_nPing, status.m_cbPendingReliable) +
               1;
  if (!text || size <= 0) return needed;
  std::snprintf(text, static_cast<size_t>(size), "%s", report);
  return size < needed ? needed : 0;
}

bool TcpSockets::setUserData(HSteamNetConnection handle, int64 userData) {
  std::lock_guard lock(mutex_);
  TcpConnection* connection = find(handle);
  if (!connection) return false;
  connection->userData = userData;
  for (SteamNetworkingMessage_t* message : connection->received) message->m_nConnUserData = userData;
  return true;
}

int64 TcpSockets::userData(HSteamNetConnection handle) const {
  std::lock_guard lock(mutex_);
  const TcpConnection* connection = find(handle);
  return connection ? connection->userData : -1;
}

void TcpSockets::setName(HSteamNetConnection handle, const char* name) {
  std::lock_guard lock(mutex_);
  if (TcpConnection* connection = find(handle)) connection->name = boundedText(name, sizeof(SteamNetworkingErrMsg));
}

bool TcpSockets::name(HSteamNetConnection handle, char* name, int size) const {
  std::lock_guard lock(mutex_);
  const TcpConnection* connection = find(handle);
  if (connection) std::snprintf(name, static_cast<size_t>(size), "%s", connection->name.c_str());
  return connection != nullptr;
}

EResult TcpSockets::configureLanes(HSteamNetConnection handle, int count) {
  std::lock_guard lock(mutex_);
  TcpConnection* connection = find(handle);
  if (!connection) return k_EResultNoConnection;
  if (count < 1 || count > kMostLanes) return k_EResultInvalidParam;
  if (static_cast<size_t>(count) < connection->lastNumbers.size()) return k_EResultInvalidState;
  connection->lastNumbers.resize(static_cast<size_t>(count));
  return k_EResultOK;
}

const TcpOptions* TcpSockets::optionsOf(ESteamNetworkingConfigScope scope, intptr_t object) const {
  switch (scope) {
    case k_ESteamNetworkingConfig_Global:
    case k_ESteamNetworkingConfig_SocketsInterface:
      return &options_;
    case k_ESteamNetworkingConfig_ListenSocket: {
      auto found = listeners_.find(static_cast<HSteamListenSocket>(object));
      return found == listeners_.end() ? nullptr : &found->second.options;
    }
    case k_ESteamNetworkingConfig_Connection: {
      const TcpConnection* connection = find(static_cast<HSteamNetConnection>(object));
      return connection ? &connection->options : nullptr;
    }
    default:
      return nullptr;
  }
}

bool TcpSockets::setOption(int option, ESteamNetworkingConfigScope scope, intptr_t object,
                           ESteamNetworkingConfigDataType type, const void* value) {
  std::lock_guard lock(mutex_);
  const TcpOptionInfo* info = tcpOption(option);
  auto* options = const_cast<TcpOptions*>(optionsOf(scope, object));
  bool isTooNarrow = info && info->scope == k_ESteamNetworkingConfig_Global && options != &options_;
  if (!options || isTooNarrow || !options->set(option, type, value)) return false;
  wake();
  return true;
}

ESteamNetworkingGetConfigValueResult TcpSockets::option(int option, ESteamNetworkingConfigScope scope, intptr_t object,
                                                        ESteamNetworkingConfigDataType* type, void* result,
                                                        size_t* size) const {
  std::lock_guard lock(mutex_);
  const TcpOptions* options = optionsOf(scope, object);
  if (!tcpOption(option)) return k_ESteamNetworkingGetConfigValue_BadValue;
  return options ? options->get(option, type, result, size) : k_ESteamNetworkingGetConfigValue_BadScopeObj;
}

}  // namespace loopback
