// Connections between SteamIDs: GameNetworkingSockets over UDP on 127.0.0.1, at ports found through the rendezvous.
#pragma once

#include "gns/gns_instance.h"
#include "rendezvous/rendezvous.h"

#include <string>
#include <vector>

namespace loopback {

using ConnectionOptions = std::vector<SteamNetworkingConfigValue_t>;

struct PeerListener {
  HSteamListenSocket socket = k_HSteamListenSocket_Invalid;
  uint16_t port = 0;
};

/// Listens for peers that want a service and announces it. The socket is invalid when there is no GNS or no rendezvous.
PeerListener listenForPeers(GnsInstance& gns, Rendezvous& rendezvous, const std::string& service,
                            const ConnectionOptions& options);

/// Undoes it.
void stopListeningForPeers(GnsInstance& gns, Rendezvous& rendezvous, const std::string& service,
                           const PeerListener& listener);

/// Starts a connection to a service of a peer, who may come later than the caller.
HSteamNetConnection connectToPeer(GnsInstance& gns, const Rendezvous& rendezvous, uint64_t steamId,
                                  const std::string& service, const ConnectionOptions& options);

/// Makes GNS's description of such a connection one of Steam's: the peer by SteamID, its address unknown. `place`
/// says what is connected to, e.g. `vport 0`.
void describeAsPeer(SteamNetConnectionInfo_t& info, uint64_t steamId, const std::string& place);

}  // namespace loopback
