// Layout: magic, version, app id, SteamID, ticket id, time (little-endian), audience length and text, HMAC-SHA256.
#include "auth/ticket.h"

#include "machine/world_signature.h"

#include <cstring>

namespace loopback {

namespace {
constexpr uint8_t kMagic[4] = {'H', 'W', 'L', 'T'};
constexpr uint8_t kVersion = 1;
constexpr size_t kFixedSize = sizeof kMagic + 1 + 4 + 8 + 8 + 8 + 1;
constexpr size_t kMaxAudience = 255;

void append(std::vector<uint8_t>& out, uint64_t value, int bytes) {
  for (int i = 0; i < bytes; i++) out.push_back(static_cast<uint8_t>(value >> (8 * i)));
}

uint64_t read(const uint8_t*& at, int bytes) {
  uint64_t value = 0;
  for (int i = 0; i < bytes; i++) value |= uint64_t{*at++} << (8 * i);
  return value;
}
}  // namespace

std::vector<uint8_t> sealTicket(const Ticket& ticket) {
  std::string audience = ticket.audience.substr(0, kMaxAudience);
  std::vector<uint8_t> out(kMagic, kMagic + sizeof kMagic);
  append(out, kVersion, 1);
  append(out, ticket.appId, 4);
  append(out, ticket.steamId, 8);
  append(out, ticket.id, 8);
  append(out, static_cast<uint64_t>(ticket.issuedAt), 8);
  append(out, audience.size(), 1);
  out.insert(out.end(), audience.begin(), audience.end());
  std::optional<Digest> signature = signInWorld(out.data(), out.size());
  if (!signature) return {};
  out.insert(out.end(), signature->begin(), signature->end());
  return out;
}

OpenedTicket openTicket(const void* data, size_t size) {
  OpenedTicket opened;
  const auto* bytes = static_cast<const uint8_t*>(data);
  if (!bytes || size < kFixedSize + Digest().size() || std::memcmp(bytes, kMagic, sizeof kMagic) != 0) return opened;
  const uint8_t* at = bytes + sizeof kMagic;
  if (read(at, 1) != kVersion) {
    opened.form = TicketForm::OtherVersion;
    return opened;
  }
  opened.ticket.appId = static_cast<uint32_t>(read(at, 4));
  opened.ticket.steamId = read(at, 8);
  opened.ticket.id = read(at, 8);
  opened.ticket.issuedAt = static_cast<int64_t>(read(at, 8));
  size_t audience = read(at, 1);
  size_t signedSize = kFixedSize + audience;
  // Callers hand over buffers larger than the ticket in them, as they may with Steam's.
  if (size < signedSize + Digest().size()) return opened;
  opened.ticket.audience.assign(reinterpret_cast<const char*>(at), audience);
  opened.form = TicketForm::WellFormed;
  std::optional<Digest> signature = signInWorld(bytes, signedSize);
  opened.genuine = signature && equalDigests(signature->data(), bytes + signedSize);
  return opened;
}

}  // namespace loopback
