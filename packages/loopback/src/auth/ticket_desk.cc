// Hands out tickets and remembers them by handle.
#include "auth/ticket_desk.h"

#include "auth/ticket.h"
#include "auth/ticket_registry.h"
#include "core/process.h"

#include <cstring>

namespace loopback {

std::string audienceName(uint64_t steamId) { return "steamid:" + std::to_string(steamId); }

HAuthTicket TicketDesk::issue(uint32_t appId, uint64_t steamId, const SteamNetworkingIdentity* audience, void* buffer,
                              int capacity, uint32* size) {
  if (!buffer || capacity <= 0) return k_HAuthTicketInvalid;
  Ticket ticket;
  ticket.appId = appId;
  ticket.steamId = steamId;
  ticket.issuedAt = unixTime();
  if (audience && audience->GetSteamID64()) ticket.audience = audienceName(audience->GetSteamID64());
  randomBytes(&ticket.id, sizeof ticket.id);
  std::vector<uint8_t> bytes = sealTicket(ticket);
  if (bytes.empty() || bytes.size() > static_cast<size_t>(capacity)) return k_HAuthTicketInvalid;
  if (!TicketRegistry::add(appId, ticket.id)) return k_HAuthTicketInvalid;
  std::memcpy(buffer, bytes.data(), bytes.size());
  if (size) *size = static_cast<uint32>(bytes.size());

  std::lock_guard lock(mutex_);
  HAuthTicket handle = ++last_;
  issued_[handle] = {appId, ticket.id};
  return handle;
}

void TicketDesk::cancel(HAuthTicket handle) {
  std::lock_guard lock(mutex_);
  auto found = issued_.find(handle);
  if (found == issued_.end()) return;
  TicketRegistry::remove(found->second.appId, found->second.ticketId);
  issued_.erase(found);
}

void TicketDesk::cancelAll() {
  std::lock_guard lock(mutex_);
  for (const auto& [handle, issued] : issued_) TicketRegistry::remove(issued.appId, issued.ticketId);
  issued_.clear();
}

}  // namespace loopback
