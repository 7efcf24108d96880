// The networking of one context: a GNS instance with the context's SteamID as its identity, started when networking is
// first used and stopped with the context. Knows what is open, so that peers hear of a shutdown.
#pragma once

#include "callbacks/callback_queue.h"
#include "core/context_kind.h"
#include "core/gns_functions.h"
#include "gns/lingering_connections.h"
#include "scenario/fault.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <unordered_set>

namespace loopback {

bool operator==(const NetworkFault& one, const NetworkFault& other);

/// Sees, and may change, a change of state before the program hears of it; false if the program is not to.
using StatusInspector = std::function<bool(SteamNetConnectionStatusChangedCallback_t& change)>;

class GnsInstance {
 public:
  GnsInstance(ContextKind kind, CallbackQueue& callbacks);

  /// Allows the instance to start, under this SteamID.
  void enable(uint64_t steamId);

  /// Closes what is open and stops the instance.
  void disable();

  /// The same for a process that exits, where other threads may still be inside GNS: nothing of it is freed.
  void leave();

  /// Takes another identity. GNS closes all connections for that, so it waits until nothing is open.
  void changeIdentity(uint64_t steamId);

  /// Takes another identity at once: tells the peers, and closes whatever is open.
  void resetIdentity(uint64_t steamId);

  /// The running instance, or null when the context is not initialised or GNS is missing. Starts it if need be.
  const GnsFunctions* running();

  /// The same for what only concerns an instance that runs already.
  const GnsFunctions* started() const { return functions_.load(std::memory_order_acquire); }

  /// Whether there is a GNS to start at all.
  bool isAvailable() const;

  ISteamNetworkingSockets* sockets() const { return sockets_; }
  ISteamNetworkingUtils* utils() const { return utils_; }

  /// Delivers GNS's callbacks into the context's queue. Does not start the instance.
  void runCallbacks();

  void opened(HSteamNetConnection connection);
  void listening(HSteamListenSocket socket);
  /// Closes a connection and tells its peer why; if it is to linger, once what was sent has arrived. False if there is
  /// none.
  bool close(HSteamNetConnection connection, int reason, const char* debug, bool linger);
  /// Closes a listen socket, and first the connections that came through it: GNS would not tell their peers.
  bool closeListenSocket(HSteamListenSocket socket);
  /// The handle that GNS is to be given for one of the program's: none for a connection that lingers.
  HSteamNetConnection handleOf(HSteamNetConnection connection) const {
    return lingering_.contains(connection) ? k_HSteamNetConnection_Invalid : connection;
  }
  bool ownsConnection(HSteamNetConnection connection) const;
  bool ownsListenSocket(HSteamListenSocket socket) const;

  /// Makes the line as bad as this, now and whenever the instance starts.
  void setConditions(const NetworkFault& conditions);

  /// To be set once, before the instance starts.
  void inspectStatusChanges(StatusInspector inspector) { inspector_ = std::move(inspector); }

  /// Makes GNS report to the context's queue; undone when a program installs a handler of its own.
  void installStatusCallback();

 private:
  bool start();
  void applyDefaults();
  void applyConditions();
  void stop();
  /// Closes everything, and waits a moment for what is still on its way.
  void sayGoodbye(const GnsFunctions& functions);
  void onStatusChanged(SteamNetConnectionStatusChangedCallback_t* info);
  static GnsInstance*& instanceOf(ContextKind kind);
  template <ContextKind kind>
  static void leaveAtExit();
  template <ContextKind kind>
  static void statusTrampoline(SteamNetConnectionStatusChangedCallback_t* info);

  const ContextKind kind_;
  CallbackQueue& callbacks_;
  StatusInspector inspector_;
  std::recursive_mutex lifecycle_;
  bool enabled_ = false;
  bool left_ = false;
  uint64_t steamId_ = 0;
  NetworkFault conditions_;
  std::atomic<const GnsFunctions*> functions_{nullptr};
  ISteamNetworkingSockets* sockets_ = nullptr;
  ISteamNetworkingUtils* utils_ = nullptr;
  LingeringConnections lingering_;
  mutable std::mutex handles_;
  std::unordered_set<HSteamNetConnection> connections_;
  std::unordered_set<HSteamListenSocket> listenSockets_;
};

}  // namespace loopback
