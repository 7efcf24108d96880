// Listen sockets and connections of ISteamNetworkingSockets by SteamID and port. They are GNS's own, found
// through the rendezvous; kept here is what makes them look like peer-to-peer ones. Thread-safe.
#pragma once

#include "p2p/peer_link.h"
#include "p2p/peer_port.h"

#include <map>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace loopback {

class P2pSockets {
 public:
  P2pSockets(GnsInstance& gns, Rendezvous& rendezvous) : gns_(gns), rendezvous_(rendezvous) {}

  /// Listens on a port; invalid if it is taken by this context or out of range.
  HSteamListenSocket listen(const PeerPort& port, const ConnectionOptions& options);

  /// Connects to a port of a peer, who may not be there yet.
  HSteamNetConnection connect(uint64_t steamId, const PeerPort& port, const ConnectionOptions& options);

  /// Closes a listen socket if it is one of these.
  bool close(HSteamListenSocket socket);
  bool isListening(HSteamListenSocket socket) const { return listenedPort(socket).has_value(); }
  /// The port that a socket listens on.
  std::optional<PeerPort> listenedPort(HSteamListenSocket socket) const;

  struct Outgoing {
    uint64_t peer;
    PeerPort port;
  };
  /// Where a connection that was made here leads.
  std::optional<Outgoing> outgoing(HSteamNetConnection connection) const;

  /// Forgets a connection that the program has closed.
  void forget(HSteamNetConnection connection);

  /// Describes a connection by its peer if it is one of these.
  void describe(HSteamNetConnection connection, SteamNetConnectionInfo_t& info) const;

  /// Looks at a change of state before the program does. False if the program is not to hear of it.
  bool onStatusChanged(SteamNetConnectionStatusChangedCallback_t& change);

  /// Announces the open virtual ports again, under the SteamID that the rendezvous has now.
  void announceAgain();

  /// Forgets everything: the GNS instance is about to close it.
  void forgetAll();

 private:
  struct Listener {
    PeerPort port;
    PeerListener listener;
  };
  bool admits(SteamNetConnectionStatusChangedCallback_t& change) const;
  void refuseStranger(SteamNetConnectionStatusChangedCallback_t& change) const;

  GnsInstance& gns_;
  Rendezvous& rendezvous_;
  mutable std::mutex mutex_;
  std::map<HSteamListenSocket, Listener> listeners_;
  std::unordered_map<HSteamNetConnection, Outgoing> outgoing_;
};

}  // namespace loopback
