// A serialized inventory result: what a player hands to a server as proof of what they own.
#pragma once

#include "isteaminventory.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace loopback {

struct InventoryProof {
  uint64_t owner = 0;
  uint32_t timestamp = 0;
  std::vector<SteamItemDetails_t> items;
};

/// Signed with this machine's secret; empty if there is none.
std::vector<uint8_t> sealProof(const InventoryProof& proof);

/// Nothing for bytes that are no proof, or were not signed on this machine.
std::optional<InventoryProof> openProof(const void* data, size_t size);

}  // namespace loopback
