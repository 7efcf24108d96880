// Datagrams are messages of GNS, which queues them until a connection stands.
#include "p2p/fake_udp_port.h"

#include "core/fake_ip_range.h"
#include "core/null_reference.h"
#include "gns/debug_output.h"
#include "p2p/peer_port.h"

#include <algorithm>
#include <vector>

namespace loopback {

namespace {
/// All of the process, for callbacks of GNS: the program can set the user data of a connection whose handle it guesses.
struct Everyone {
  std::mutex mutex;
  std::set<FakeUdpPort*> ports;
};
Everyone& everyone() {
  static Everyone& all = *new Everyone;
  return all;
}

std::string serviceOfIndex(int index) { return serviceOf({PeerPort::Kind::FakeUdp, index}); }
}  // namespace

FakeUdpPort::FakeUdpPort(GnsInstance& gns, Rendezvous& rendezvous, FakeAddresses& addresses, FakeUdpPorts& ports,
                         int index)
    : gns_(gns), rendezvous_(rendezvous), addresses_(addresses), ports_(ports), index_(index) {}

bool FakeUdpPort::open() {
  std::lock_guard lock(mutex_);
  const GnsFunctions* gns = gns_.running();
  if (!gns) return false;
  if (index_ >= 0) {
    listener_ = listenForPeers(gns_, rendezvous_, serviceOfIndex(index_), options());
    if (listener_.socket == k_HSteamListenSocket_Invalid) return false;
  }
  group_ = gns->ISteamNetworkingSockets_CreatePollGroup(gns_.sockets());
  isOpen_ = true;
  return true;
}

void FakeUdpPort::close() {
  std::lock_guard lock(mutex_);
  if (!isOpen_) return;
  isOpen_ = false;
  while (!addressOf_.empty()) drop(addressOf_.begin()->first);
  if (index_ >= 0) stopListeningForPeers(gns_, rendezvous_, serviceOfIndex(index_), listener_);
  if (const GnsFunctions* gns = gns_.started()) gns->ISteamNetworkingSockets_DestroyPollGroup(gns_.sockets(), group_);
}

void FakeUdpPort::announceAgain() {
  std::lock_guard lock(mutex_);
  if (isOpen_ && index_ >= 0) rendezvous_.announce(serviceOfIndex(index_), listener_.port);
}

void FakeUdpPort::DestroyFakeUDPPort() {
  ports_.remove(this);
  {
    std::lock_guard lock(everyone().mutex);
    everyone().ports.erase(this);
  }
  close();
  delete this;
}

ConnectionOptions FakeUdpPort::options() {
  ConnectionOptions options(2);
  options[0].SetInt64(k_ESteamNetworkingConfig_ConnectionUserData, reinterpret_cast<intptr_t>(this));
  options[1].SetPtr(k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged,
                    reinterpret_cast<void*>(&statusTrampoline));
  return options;
}

HSteamNetConnection FakeUdpPort::connectionTo(const SteamNetworkingIPAddr& address) {
  Address key{address.GetIPv4(), address.m_port};
  auto known = connectionOf_.find(key);
  if (known != connectionOf_.end()) return known->second;
  std::optional<FakePeer> peer = isGlobalFakeIp(key.first) ? addresses_.peerAt(address) : std::nullopt;
  if (!peer) return k_HSteamNetConnection_Invalid;
  HSteamNetConnection connection =
      connectToPeer(gns_, rendezvous_, peer->steamId, serviceOfIndex(peer->port), options());
  if (connection != k_HSteamNetConnection_Invalid) adopt(connection, key);
  return connection;
}

void FakeUdpPort::adopt(HSteamNetConnection connection, const Address& address) {
  addressOf_[connection] = address;
  connectionOf_[address] = connection;
  if (const GnsFunctions* gns = gns_.running())
    gns->ISteamNetworkingSockets_SetConnectionPollGroup(gns_.sockets(), connection, group_);
}

void FakeUdpPort::drop(HSteamNetConnection connection) {
  auto known = addressOf_.find(connection);
  if (known != addressOf_.end()) {
    auto current = connectionOf_.find(known->second);
    if (current != connectionOf_.end() && current->second == connection) connectionOf_.erase(current);
    addressOf_.erase(known);
  }
  const bool linger = false;
  gns_.close(connection, k_ESteamNetConnectionEnd_App_Generic, "the port was closed", linger);
}

EResult FakeUdpPort::SendMessageToFakeIP(const SteamNetworkingIPAddr& remoteAddress, const void* pData, uint32 cbData,
                                         int nSendFlags) {
  if (isNull(&remoteAddress) || !pData || cbData > k_cbSteamNetworkingSocketsFakeUDPPortMaxMessageSize ||
      (nSendFlags & k_nSteamNetworkingSend_Reliable))
    return k_EResultInvalidParam;
  uint32 ip = remoteAddress.GetIPv4();
  if (!isGlobalFakeIp(ip) && !isLocalFakeIp(ip)) return k_EResultInvalidParam;
  std::lock_guard lock(mutex_);
  const GnsFunctions* gns = isOpen_ ? gns_.running() : nullptr;
  HSteamNetConnection connection = gns ? connectionTo(remoteAddress) : k_HSteamNetConnection_Invalid;
  if (connection == k_HSteamNetConnection_Invalid) return k_EResultNoConnection;
  return gns->ISteamNetworkingSockets_SendMessageToConnection(gns_.sockets(), connection, pData, cbData, nSendFlags,
                                                              nullptr);
}

int FakeUdpPort::ReceiveMessages(SteamNetworkingMessage_t** ppOutMessages, int nMaxMessages) {
  std::lock_guard lock(mutex_);
  const GnsFunctions* gns = isOpen_ ? gns_.running() : nullptr;
  if (!gns || !ppOutMessages || nMaxMessages <= 0) return 0;
  int count =
      gns->ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(gns_.sockets(), group_, ppOutMessages, nMaxMessages);
  for (int i = 0; i < count; i++) {
    // The connection is ours; the program knows addresses only.
    SteamNetworkingMessage_t& message = *ppOutMessages[i];
    auto from = addressOf_.find(message.m_conn);
    if (from != addressOf_.end())
      message.m_identityPeer.SetIPAddr(fakeAddress(from->second.first, from->second.second));
    message.m_conn = k_HSteamNetConnection_Invalid;
    message.m_nConnUserData = -1;
  }
  return std::max(count, 0);
}

void FakeUdpPort::ScheduleCleanup(const SteamNetworkingIPAddr& remoteAddress) {
  if (isNull(&remoteAddress)) return;
  std::lock_guard lock(mutex_);
  auto known = connectionOf_.find({remoteAddress.GetIPv4(), remoteAddress.m_port});
  if (known != connectionOf_.end()) drop(known->second);
}

void FakeUdpPort::statusTrampoline(SteamNetConnectionStatusChangedCallback_t* change) {
  // Held meanwhile, so that the port is not freed.
  std::lock_guard lock(everyone().mutex);
  for (FakeUdpPort* port : everyone().ports) {
    if (change->m_info.m_nUserData == reinterpret_cast<intptr_t>(port)) port->onStatusChanged(*change);
  }
}

void FakeUdpPort::onStatusChanged(const SteamNetConnectionStatusChangedCallback_t& change) {
  const SteamNetConnectionInfo_t& info = change.m_info;
  std::lock_guard lock(mutex_);
  const GnsFunctions* gns = isOpen_ ? gns_.running() : nullptr;
  if (!gns) return;
  bool isIncoming = info.m_hListenSocket != k_HSteamListenSocket_Invalid;
  if (info.m_eState == k_ESteamNetworkingConnectionState_Connecting) {
    if (!isIncoming) return;
    gns_.opened(change.m_hConn);
    uint64_t peer = info.m_identityRemote.GetSteamID64();
    if (!rendezvous_.isOnline(peer)) return drop(change.m_hConn);
    SteamNetworkingIPAddr address = addresses_.addressOf(peer);
    adopt(change.m_hConn, {address.GetIPv4(), address.m_port});
    gns->ISteamNetworkingSockets_AcceptConnection(gns_.sockets(), change.m_hConn);
  } else if (info.m_eState == k_ESteamNetworkingConnectionState_ClosedByPeer ||
             info.m_eState == k_ESteamNetworkingConnectionState_ProblemDetectedLocally) {
    drop(change.m_hConn);
  }
}

FakeUdpPort* FakeUdpPorts::open(GnsInstance& gns, Rendezvous& rendezvous, FakeAddresses& addresses, int index) {
  std::lock_guard lock(mutex_);
  bool isTaken =
      index >= 0 && std::any_of(open_.begin(), open_.end(), [&](auto* each) { return each->index_ == index; });
  if (isTaken) {
    sayRefused("FakeIP port " + std::to_string(index) + " is open already: destroy that port first.");
    return nullptr;
  }
  auto* port = new FakeUdpPort(gns, rendezvous, addresses, *this, index);
  // Known before it is open: somebody may call at once.
  {
    std::lock_guard all(everyone().mutex);
    everyone().ports.insert(port);
  }
  if (port->open()) {
    open_.insert(port);
    return port;
  }
  std::lock_guard all(everyone().mutex);
  everyone().ports.erase(port);
  delete port;
  return nullptr;
}

void FakeUdpPorts::remove(FakeUdpPort* port) {
  std::lock_guard lock(mutex_);
  open_.erase(port);
}

void FakeUdpPorts::announceAgain() {
  std::lock_guard lock(mutex_);
  for (FakeUdpPort* port : open_) port->announceAgain();
}

void FakeUdpPorts::closeAll() {
  std::set<FakeUdpPort*> ports;
  {
    std::lock_guard lock(mutex_);
    ports.swap(open_);
  }
  for (FakeUdpPort* port : ports) port->close();
}

}  // namespace loopback
