// Everything of one context that reaches others by SteamID: its place in the rendezvous, and what rests on it.
#pragma once

#include "p2p/fake_ip.h"
#include "p2p/fake_udp_port.h"
#include "p2p/networking.h"
#include "p2p/networking_messages.h"
#include "p2p/p2p_sockets.h"
#include "rendezvous/rendezvous.h"

namespace loopback {

class PeerNetwork {
 public:
  PeerNetwork(GnsInstance& gns, CallbackQueue& callbacks);

  /// Lets others find this SteamID.
  void join(uint32_t appId, uint64_t steamId);

  /// Ends sessions and takes the SteamID away; sockets close with the GNS instance.
  void leave();

  /// Takes another SteamID: sessions end, as they were with the old one.
  void changeIdentity(uint32_t appId, uint64_t steamId);

  /// The same at once: sockets and connections close as well.
  void resetIdentity(uint32_t appId, uint64_t steamId);

  /// Opens what others wait for, and sends what waits.
  void runFrame();

  /// Opens a port of the FakeIP for datagrams; null if it cannot be had.
  ISteamNetworkingFakeUDPPort* openFakeUdpPort(int index) {
    return fakeUdpPorts_.open(gns_, rendezvous_, fakeAddresses, index);
  }

 private:
  void endSessions();

  GnsInstance& gns_;
  Rendezvous rendezvous_;
  FakeUdpPorts fakeUdpPorts_;
  uint32_t appId_ = 0;

 public:
  FakeIp fakeIp;
  FakeAddresses fakeAddresses;
  P2pSockets sockets;
  Networking networking;
  NetworkingMessages messages;
};

}  // namespace loopback
