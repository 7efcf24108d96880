// Connections that the program has closed while its last messages were still on their way. GNS lets such connections
// linger by itself, but forgets them when it ends, and their peers wait for nothing. So they stay open here, unseen by
// the program, until all has arrived. Thread-safe.
#pragma once

#include "core/gns_functions.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace loopback {

/// What a peer is told at the end.
struct Goodbye {
  int reason = 0;
  std::string text;
};

class LingeringConnections {
 public:
  /// Keeps a connection that has something left to deliver. False if it has not, and may close at once.
  bool keep(const GnsFunctions& gns, ISteamNetworkingSockets* sockets, HSteamNetConnection connection, Goodbye goodbye);

  bool contains(HSteamNetConnection connection) const;

  /// Closes those that have delivered everything, or cannot. Called with each frame.
  void closeFinished(const GnsFunctions& gns, ISteamNetworkingSockets* sockets);

  /// Closes all of them: those that have not finished by then when the time is up.
  void finish(const GnsFunctions& gns, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils,
              std::chrono::steady_clock::time_point deadline);

 private:
  std::vector<HSteamNetConnection> all() const;
  /// Takes a connection off the list; no goodbye if another thread has done so.
  void close(const GnsFunctions& gns, ISteamNetworkingSockets* sockets, HSteamNetConnection connection);

  mutable std::mutex mutex_;
  std::unordered_map<HSteamNetConnection, Goodbye> connections_;
  // Asked for with each message, when there is hardly ever one.
  std::atomic<size_t> count_{0};
};

}  // namespace loopback
