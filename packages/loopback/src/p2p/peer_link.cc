// Listens on the port that callers expect if it can be had, else on any.
#include "p2p/peer_link.h"

#include "gns/debug_output.h"
#include "machine/runtime_directory.h"
#include "rendezvous/private_ports.h"

#include <cstdio>

namespace loopback {

namespace {
constexpr uint32 kLocalhost = 0x7f000001;
constexpr int kPortAttempts = 100;

SteamNetworkingIPAddr localAddress(uint16_t port) {
  SteamNetworkingIPAddr address;
  address.Clear();
  address.SetIPv4(kLocalhost, port);
  return address;
}

}  // namespace

PeerListener listenForPeers(GnsInstance& gns, Rendezvous& rendezvous, const std::string& service,
                            const ConnectionOptions& options) {
  const GnsFunctions* functions = gns.running();
  if (!functions) return {};
  PeerListener listener;
  listener.port = rendezvous.portOf(rendezvous.steamId(), service);
  if (listener.port == 0) {
    sayRefused(runtimeDirectoryProblem());
    return {};
  }
  for (int i = 0; i < kPortAttempts && listener.socket == k_HSteamListenSocket_Invalid; i++) {
    if (i > 0) listener.port = randomPrivatePort();
    listener.socket = functions->ISteamNetworkingSockets_CreateListenSocketIP(
        gns.sockets(), localAddress(listener.port), static_cast<int>(options.size()), options.data());
  }
  if (listener.socket == k_HSteamListenSocket_Invalid) return {};
  gns.listening(listener.socket);
  rendezvous.announce(service, listener.port);
  return listener;
}

void stopListeningForPeers(GnsInstance& gns, Rendezvous& rendezvous, const std::string& service,
                           const PeerListener& listener) {
  rendezvous.withdraw(service, listener.port);
  gns.closeListenSocket(listener.socket);
}

HSteamNetConnection connectToPeer(GnsInstance& gns, const Rendezvous& rendezvous, uint64_t steamId,
                                  const std::string& service, const ConnectionOptions& options) {
  const GnsFunctions* functions = gns.running();
  if (!functions) return k_HSteamNetConnection_Invalid;
  uint16_t port = rendezvous.portOf(steamId, service);
  if (port == 0) {
    sayRefused(runtimeDirectoryProblem());
    return k_HSteamNetConnection_Invalid;
  }
  HSteamNetConnection connection = functions->ISteamNetworkingSockets_ConnectByIPAddress(
      gns.sockets(), localAddress(port), static_cast<int>(options.size()), options.data());
  gns.opened(connection);
  return connection;
}

void describeAsPeer(SteamNetConnectionInfo_t& info, uint64_t steamId, const std::string& place) {
  info.m_identityRemote.SetSteamID64(steamId);
  info.m_addrRemote.Clear();
  // The rendezvous vouches for the peer, as Steam does: only this user's processes can announce a SteamID there.
  info.m_nFlags &= ~k_nSteamNetworkConnectionInfoFlags_Unauthenticated;
  // It is `#<handle> UDP <identity>@<address>`, or TCP, and then the name of the connection if it has one.
  std::string text = info.m_szConnectionDescription;
  size_t type = text.find(' ');
  size_t whom = type == std::string::npos ? type : text.find(' ', type + 1);
  if (whom == std::string::npos) return;
  size_t end = text.find(' ', whom + 1);
  std::string rest = end == std::string::npos ? "" : text.substr(end);
  std::string described = text.substr(0, type) + " P2P steamid:" + std::to_string(steamId) + " " + place + rest;
  std::snprintf(info.m_szConnectionDescription, sizeof info.m_szConnectionDescription, "%s", described.c_str());
}

}  // namespace loopback
