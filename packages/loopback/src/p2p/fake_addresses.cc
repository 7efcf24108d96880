// Addresses of this side's own are handed out one behind the other, and kept until it ends.
#include "p2p/fake_addresses.h"

#include "core/fake_ip_range.h"

namespace loopback {

namespace {
// That such an address has a port at all is for programs that think in addresses with ports.
constexpr uint16_t kLocalPort = 1;
}  // namespace

SteamNetworkingIPAddr fakeAddress(uint32_t ip, uint16_t port) {
  SteamNetworkingIPAddr address;
  address.Clear();
  address.SetIPv4(ip, port);
  return address;
}

void FakeAddresses::join(uint32_t appId) {
  std::lock_guard lock(mutex_);
  appId_ = appId;
}

void FakeAddresses::forgetAll() {
  std::lock_guard lock(mutex_);
  local_.clear();
}

std::optional<FakePeer> FakeAddresses::peerAt(const SteamNetworkingIPAddr& address) const {
  uint32_t ip = address.GetIPv4();
  std::lock_guard lock(mutex_);
  if (isGlobalFakeIp(ip)) {
    std::optional<FakeIpEntry> entry = findFakeIp(appId_, ip);
    int port = entry ? address.m_port - entry->firstPort : -1;
    if (port < 0 || port >= entry->ports) return std::nullopt;
    return FakePeer{entry->steamId, port};
  }
  for (const auto& [steamId, local] : local_) {
    if (local == ip && address.m_port == kLocalPort) return FakePeer{steamId, 0};
  }
  return std::nullopt;
}

SteamNetworkingIPAddr FakeAddresses::addressOf(uint64_t steamId) {
  std::lock_guard lock(mutex_);
  if (std::optional<FakeIpEntry> entry = fakeIpOf(appId_, steamId)) return fakeAddress(entry->ip, entry->firstPort);
  uint32_t next = kLocalFakeIps + 1 + static_cast<uint32_t>(local_.size()) % (kFakeIpRangeSize - 1);
  return fakeAddress(local_.emplace(steamId, next).first->second, kLocalPort);
}

}  // namespace loopback
