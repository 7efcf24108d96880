// Starting, stopping and pumping one GNS instance.
#include "gns/gns_instance.h"

#include "core/at_exit.h"
#include "core/bounded_text.h"
#include "core/notice.h"
#include "gns/debug_output.h"
#include "gns/gns_library.h"

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

namespace loopback {

namespace {
// How long a shutdown, or an exit, waits for what lingers: less than an exit waits for all of this (core/at_exit.cc).
constexpr std::chrono::milliseconds kLastPatience{400};
// By how much GNS may be late with a packet that it held back.
constexpr std::chrono::milliseconds kLagStep{50};

SteamNetworkingIdentity identityOf(uint64_t steamId) {
  SteamNetworkingIdentity identity;
  identity.Clear();
  identity.SetSteamID64(steamId);
  return identity;
}

/// ResetIdentity has no flat function; its place in the vtable is the same in the SDK and in GNS. GNS is compiled
/// without type information, which UndefinedBehaviorSanitizer asks for.
#ifdef __GNUC__
__attribute__((no_sanitize("vptr")))
#endif
void setIdentity(ISteamNetworkingSockets *sockets, uint64_t steamId) {
  SteamNetworkingIdentity identity = identityOf(steamId);
  sockets->ResetIdentity(&identity);
}

/// How long GNS holds each packet back before it sends it, as a fault or the program has asked for.
std::chrono::milliseconds sendingLag(const GnsFunctions& functions, ISteamNetworkingUtils* utils) {
  int32 lag = 0;
  size_t size = sizeof lag;
  functions.ISteamNetworkingUtils_GetConfigValue(utils, k_ESteamNetworkingConfig_FakePacketLag_Send,
                                                 k_ESteamNetworkingConfig_Global, 0, nullptr, &lag, &size);
  return std::chrono::milliseconds(lag);
}
}  // namespace

GnsInstance::GnsInstance(ContextKind kind, CallbackQueue& callbacks) : kind_(kind), callbacks_(callbacks) {
  instanceOf(kind) = this;
}

GnsInstance*& GnsInstance::instanceOf(ContextKind kind) {
  static GnsInstance *user, *server;
  return kind == ContextKind::User ? user : server;
}

void GnsInstance::enable(uint64_t steamId) {
  std::lock_guard lock(lifecycle_);
  enabled_ = true;
  steamId_ = steamId;
}

void GnsInstance::disable() {
  std::lock_guard lock(lifecycle_);
  enabled_ = false;
  stop();
}

void GnsInstance::changeIdentity(uint64_t steamId) {
  std::lock_guard lock(lifecycle_);
  if (steamId == steamId_) return;
  if (functions_.load()) {
    std::lock_guard handles(handles_);
    if (!connections_.empty() || !listenSockets_.empty()) return;
    setIdentity(sockets_, steamId);
  }
  steamId_ = steamId;
}

void GnsInstance::resetIdentity(uint64_t steamId) {
  std::lock_guard lock(lifecycle_);
  if (const GnsFunctions* functions = functions_.load()) {
    sayGoodbye(*functions);
    setIdentity(sockets_, steamId);
  }
  steamId_ = steamId;
}

const GnsFunctions* GnsInstance::running() {
  if (const GnsFunctions* functions = functions_.load(std::memory_order_acquire)) return functions;
  std::lock_guard lock(lifecycle_);
  if (!functions_.load() && enabled_) start();
  return functions_.load();
}

bool GnsInstance::isAvailable() const { return gnsLibrary(kind_) != nullptr; }

bool GnsInstance::start() {
  const GnsFunctions* functions = left_ ? nullptr : gnsLibrary(kind_);
  if (!functions) {
    if (!left_) sayRefused(gnsLoadProblem(kind_));
    return false;
  }
  passDebugOutput(*functions);
  SteamNetworkingIdentity identity = identityOf(steamId_);
  SteamNetworkingErrMsg error = "";
  if (!functions->init(&identity, error)) {
    std::string problem = std::string("GameNetworkingSockets does not start: ") + error;
    noticeOnce(Notice::NetworkingMissing, problem);
    sayRefused(problem);
    return false;
  }
  sockets_ = functions->sockets();
  utils_ = functions->utils();
  applyDefaults();
  if (!(conditions_ == NetworkFault())) applyConditions();
  functions_.store(functions, std::memory_order_release);
  installStatusCallback();
  // Now that this copy has started, so that its thread is stopped before OpenSSL and what else it uses end. Its own
  // static objects are no worry: some are made later than this, but none is ever destroyed (scripts/gns/host.cc).
  if (kind_ == ContextKind::User)
    atExit<&leaveAtExit<ContextKind::User>>();
  else
    atExit<&leaveAtExit<ContextKind::Server>>();
  return true;
}

/// There is no certificate authority behind the loopback, so identities are taken on trust.
void GnsInstance::applyDefaults() {
  const int32 withoutAuth = 2;  // without asking for certificates, and without a warning for each connection
  gnsLibrary(kind_)->ISteamNetworkingUtils_SetConfigValue(utils_, k_ESteamNetworkingConfig_IP_AllowWithoutAuth,
                                                          k_ESteamNetworkingConfig_Global, 0,
                                                          k_ESteamNetworkingConfig_Int32, &withoutAuth);
}

void GnsInstance::stop() {
  const GnsFunctions* functions = functions_.exchange(nullptr);
  if (!functions) return;
  sayGoodbye(*functions);
  functions->kill();
}

void GnsInstance::leave() {
  const GnsFunctions* functions;
  {
    // Not for longer: whoever shuts down later, as the destructors of a program do, must not wait for GNS.
    std::lock_guard lock(lifecycle_);
    left_ = true;
    functions = functions_.exchange(nullptr);
  }
  if (!functions) return;
  sayGoodbye(*functions);
  // Ends GNS's thread.
  if (functions->setManualPollMode) functions->setManualPollMode(true);
}

template <ContextKind kind>
void GnsInstance::leaveAtExit() {
  instanceOf(kind)->leave();
}

void GnsInstance::sayGoodbye(const GnsFunctions& functions) {
  auto deadline = std::chrono::steady_clock::now() + kLastPatience;
  lingering_.finish(functions, sockets_, utils_, deadline);
  std::unordered_set<HSteamNetConnection> connections;
  std::unordered_set<HSteamListenSocket> listenSockets;
  {
    std::lock_guard lock(handles_);
    connections.swap(connections_);
    listenSockets.swap(listenSockets_);
  }
  for (HSteamNetConnection connection : connections)
    functions.ISteamNetworkingSockets_CloseConnection(sockets_, connection, k_ESteamNetConnectionEnd_App_Generic,
                                                      "the process shut down", false);
  // A socket that closes takes along the packets that it holds back.
  if (std::chrono::milliseconds lag = sendingLag(functions, utils_); lag.count() > 0)
    std::this_thread::sleep_until(std::min(deadline, std::chrono::steady_clock::now() + lag + kLagStep));
  for (HSteamListenSocket socket : listenSockets) functions.ISteamNetworkingSockets_CloseListenSocket(sockets_, socket);
}

void GnsInstance::runCallbacks() {
  const GnsFunctions* functions = started();
  if (!functions) return;
  functions->ISteamNetworkingSockets_RunCallbacks(sockets_);
  lingering_.closeFinished(*functions, sockets_);
}

template <ContextKind kind>
void GnsInstance::statusTrampoline(SteamNetConnectionStatusChangedCallback_t* info) {
  instanceOf(kind)->onStatusChanged(info);
}

void GnsInstance::installStatusCallback() {
  const GnsFunctions* functions = functions_.load();
  if (!functions) return;
  FnSteamNetConnectionStatusChanged callback =
      kind_ == ContextKind::User ? &statusTrampoline<ContextKind::User> : &statusTrampoline<ContextKind::Server>;
  functions->ISteamNetworkingUtils_SetConfigValue(utils_, k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged,
                                                  k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_Ptr,
                                                  &callback);
}

void GnsInstance::onStatusChanged(SteamNetConnectionStatusChangedCallback_t* info) {
  if (lingering_.contains(info->m_hConn)) return;
  if (info->m_info.m_eState == k_ESteamNetworkingConnectionState_Connecting) opened(info->m_hConn);
  if (inspector_(*info)) callbacks_.post(*info);
}

void GnsInstance::opened(HSteamNetConnection connection) {
  std::lock_guard lock(handles_);
  if (connection != k_HSteamNetConnection_Invalid) connections_.insert(connection);
}

void GnsInstance::listening(HSteamListenSocket socket) {
  std::lock_guard lock(handles_);
  if (socket != k_HSteamListenSocket_Invalid) listenSockets_.insert(socket);
}

bool GnsInstance::close(HSteamNetConnection connection, int reason, const char* debug, bool linger) {
  const GnsFunctions* functions = started();
  connection = handleOf(connection);
  if (!functions || connection == k_HSteamNetConnection_Invalid) return false;
  {
    std::lock_guard lock(handles_);
    connections_.erase(connection);
  }
  if (linger && lingering_.keep(*functions, sockets_, connection,
                                {reason, boundedText(debug, k_cchSteamNetworkingMaxConnectionCloseReason)}))
    return true;
  return functions->ISteamNetworkingSockets_CloseConnection(sockets_, connection, reason, debug, linger);
}

bool GnsInstance::closeListenSocket(HSteamListenSocket socket) {
  const GnsFunctions* functions = started();
  if (!functions) return false;
  std::vector<HSteamNetConnection> connections;
  {
    std::lock_guard lock(handles_);
    listenSockets_.erase(socket);
    connections.assign(connections_.begin(), connections_.end());
  }
  SteamNetConnectionInfo_t info;
  for (HSteamNetConnection connection : connections) {
    if (functions->ISteamNetworkingSockets_GetConnectionInfo(sockets_, connection, &info) &&
        info.m_hListenSocket == socket && socket != k_HSteamListenSocket_Invalid)
      close(connection, k_ESteamNetConnectionEnd_App_Generic, "the listen socket was closed", false);
  }
  return functions->ISteamNetworkingSockets_CloseListenSocket(sockets_, socket);
}

bool GnsInstance::ownsConnection(HSteamNetConnection connection) const {
  std::lock_guard lock(handles_);
  return connections_.count(connection) > 0;
}

bool GnsInstance::ownsListenSocket(HSteamListenSocket socket) const {
  std::lock_guard lock(handles_);
  return listenSockets_.count(socket) > 0;
}

}  // namespace loopback
