// Order matters: sessions need the rendezvous until they are closed.
#include "p2p/peer_network.h"

namespace loopback {

PeerNetwork::PeerNetwork(GnsInstance& gns, CallbackQueue& callbacks)
    : gns_(gns),
      fakeIp(callbacks),
      sockets(gns, rendezvous_),
      networking(gns, rendezvous_, callbacks),
      messages(gns, rendezvous_, callbacks) {}

void PeerNetwork::join(uint32_t appId, uint64_t steamId) {
  appId_ = appId;
  rendezvous_.join(appId, steamId);
  fakeAddresses.join(appId);
  networking.sessions().enable();
  messages.sessions().enable();
}

void PeerNetwork::leave() {
  endSessions();
  fakeUdpPorts_.closeAll();
  fakeIp.forget(appId_);
  fakeAddresses.forgetAll();
  sockets.forgetAll();
  rendezvous_.leave();
}

void PeerNetwork::changeIdentity(uint32_t appId, uint64_t steamId) {
  if (rendezvous_.steamId() == steamId) return;
  endSessions();
  rendezvous_.leave();
  gns_.changeIdentity(steamId);
  join(appId, steamId);
  sockets.announceAgain();
  fakeUdpPorts_.announceAgain();
  fakeIp.moveTo(appId, steamId);
}

void PeerNetwork::resetIdentity(uint32_t appId, uint64_t steamId) {
  leave();
  gns_.resetIdentity(steamId);
  join(appId, steamId);
}

void PeerNetwork::endSessions() {
  networking.sessions().disable();
  messages.sessions().disable();
}

void PeerNetwork::runFrame() {
  bool news = rendezvous_.hasNews();
  networking.sessions().runFrame(news);
  messages.sessions().runFrame(news);
}

}  // namespace loopback
