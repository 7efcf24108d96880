// ISteamNetworkingFakeUDPPort over connections that the program does not see: one to each address it sends to, and one
// from each peer that writes first. Freed by DestroyFakeUDPPort, which may come after the side has ended.
#pragma once

#include "generated/default_isteamnetworkingfakeudpport.h"
#include "p2p/fake_addresses.h"
#include "p2p/peer_link.h"

#include <map>
#include <mutex>
#include <optional>
#include <set>

namespace loopback {

/// The open ones of a side, by which callbacks of GNS and the side's end find them. Thread-safe.
class FakeUdpPorts;

class FakeUdpPort final : public DefaultSteamNetworkingFakeUDPPort {
 public:
  /// `index` is that of the FakeIP's port to receive at; negative for a port that only sends and hears answers.
  FakeUdpPort(GnsInstance& gns, Rendezvous& rendezvous, FakeAddresses& addresses, FakeUdpPorts& ports, int index);

  /// False if it cannot be had.
  bool open();
  /// Closes all connections; nothing works from then on.
  void close();
  /// Under the SteamID that the rendezvous has now.
  void announceAgain();

  void DestroyFakeUDPPort() override;
  EResult SendMessageToFakeIP(const SteamNetworkingIPAddr& remoteAddress, const void* pData, uint32 cbData,
                              int nSendFlags) override;
  int ReceiveMessages(SteamNetworkingMessage_t** ppOutMessages, int nMaxMessages) override;
  void ScheduleCleanup(const SteamNetworkingIPAddr& remoteAddress) override;

 private:
  friend class FakeUdpPorts;
  using Address = std::pair<uint32_t, uint16_t>;

  ConnectionOptions options();
  HSteamNetConnection connectionTo(const SteamNetworkingIPAddr& address);
  void adopt(HSteamNetConnection connection, const Address& address);
  void drop(HSteamNetConnection connection);
  void onStatusChanged(const SteamNetConnectionStatusChangedCallback_t& change);
  static void statusTrampoline(SteamNetConnectionStatusChangedCallback_t* change);

  GnsInstance& gns_;
  Rendezvous& rendezvous_;
  FakeAddresses& addresses_;
  FakeUdpPorts& ports_;
  const int index_;
  std::mutex mutex_;
  bool isOpen_ = false;
  PeerListener listener_;
  HSteamNetPollGroup group_ = k_HSteamNetPollGroup_Invalid;
  std::map<HSteamNetConnection, Address> addressOf_;
  std::map<Address, HSteamNetConnection> connectionOf_;
};

class FakeUdpPorts {
 public:
  /// Null if it cannot be had, or is open already.
  FakeUdpPort* open(GnsInstance& gns, Rendezvous& rendezvous, FakeAddresses& addresses, int index);
  void remove(FakeUdpPort* port);
  void announceAgain();
  void closeAll();

 private:
  std::mutex mutex_;
  std::set<FakeUdpPort*> open_;
};

}  // namespace loopback
