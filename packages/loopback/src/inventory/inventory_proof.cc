// Layout: magic, owner, time, count, items (all little-endian), HMAC-SHA256.
#include "inventory/inventory_proof.h"

#include "machine/runtime_directory.h"
#include "machine/sha256.h"

#include <cstring>

namespace loopback {

namespace {
constexpr uint8_t kMagic[4] = {'H', 'W', 'L', 'I'};
constexpr size_t kItemSize = 8 + 4 + 2 + 2;
constexpr size_t kFixedSize = sizeof kMagic + 8 + 4 + 4;

void append(std::vector<uint8_t>& out, uint64_t value, int bytes) {
  for (int i = 0; i < bytes; i++) out.push_back(static_cast<uint8_t>(value >> (8 * i)));
}

uint64_t read(const uint8_t*& at, int bytes) {
  uint64_t value = 0;
  for (int i = 0; i < bytes; i++) value |= uint64_t{*at++} << (8 * i);
  return value;
}

std::optional<Digest> sign(const uint8_t* data, size_t size) {
  std::optional<Digest> secret = machineSecret();
  if (!secret) return std::nullopt;
  return hmacSha256(secret->data(), secret->size(), data, size);
}
}  // namespace

std::vector<uint8_t> sealProof(const InventoryProof& proof) {
  std::vector<uint8_t> out(kMagic, kMagic + sizeof kMagic);
  append(out, proof.owner, 8);
  append(out, proof.timestamp, 4);
  append(out, proof.items.size(), 4);
  for (const SteamItemDetails_t& item : proof.items) {
    append(out, item.m_itemId, 8);
    append(out, static_cast<uint32_t>(item.m_iDefinition), 4);
    append(out, item.m_unQuantity, 2);
    append(out, item.m_unFlags, 2);
  }
  std::optional<Digest> signature = sign(out.data(), out.size());
  if (!signature) return {};
  out.insert(out.end(), signature->begin(), signature->end());
  return out;
}

std::optional<InventoryProof> openProof(const void* data, size_t size) {
  const auto* at = static_cast<const uint8_t*>(data);
  if (!data || size < kFixedSize + sizeof(Digest) || std::memcmp(at, kMagic, sizeof kMagic) != 0) return std::nullopt;
  size_t signedSize = size - sizeof(Digest);
  std::optional<Digest> signature = sign(at, signedSize);
  if (!signature || !equalDigests(signature->data(), at + signedSize)) return std::nullopt;
  at += sizeof kMagic;
  InventoryProof proof;
  proof.owner = read(at, 8);
  proof.timestamp = static_cast<uint32_t>(read(at, 4));
  size_t count = read(at, 4);
  if (signedSize != kFixedSize + count * kItemSize) return std::nullopt;
  for (size_t i = 0; i < count; i++) {
    SteamItemDetails_t item;
    item.m_itemId = read(at, 8);
    item.m_iDefinition = static_cast<SteamItemDef_t>(read(at, 4));
    item.m_unQuantity = static_cast<uint16>(read(at, 2));
    item.m_unFlags = static_cast<uint16>(read(at, 2));
    proof.items.push_back(item);
  }
  return proof;
}

}  // namespace loopback
