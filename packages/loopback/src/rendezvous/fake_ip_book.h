// The FakeIPs that loopback processes of one user have: a file for each, below <runtime directory>/<world>/<app id>,
// which counts while its process lives.
#pragma once

#include <cstdint>
#include <optional>

namespace loopback {

struct FakeIpEntry {
  uint32_t ip = 0;
  uint16_t firstPort = 0;
  uint16_t ports = 0;
  uint64_t steamId = 0;
};

/// Takes an address that nobody has, with so many ports one behind the other. Nothing without a runtime directory.
std::optional<FakeIpEntry> takeFakeIp(uint32_t appId, uint64_t steamId, int ports);

/// Takes a certain one, as it is; false if somebody has it.
bool recordFakeIp(uint32_t appId, const FakeIpEntry& entry);

void giveFakeIpBack(uint32_t appId, uint32_t ip);

/// Whose an address is.
std::optional<FakeIpEntry> findFakeIp(uint32_t appId, uint32_t ip);
/// The address that somebody has.
std::optional<FakeIpEntry> fakeIpOf(uint32_t appId, uint64_t steamId);

}  // namespace loopback
