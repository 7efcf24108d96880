// An auth ticket: who issued it, for which app and whom, signed with the machine's secret.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loopback {

struct Ticket {
  uint32_t appId = 0;
  uint64_t steamId = 0;
  /// Random; names the ticket in the registry.
  uint64_t id = 0;
  /// Seconds since 1970.
  int64_t issuedAt = 0;
  /// The only peer that may use it, as text; empty for anyone.
  std::string audience;
};

/// The bytes that a player hands to the server. Empty when there is no secret to sign with.
std::vector<uint8_t> sealTicket(const Ticket& ticket);

enum class TicketForm { Malformed, OtherVersion, WellFormed };

struct OpenedTicket {
  TicketForm form = TicketForm::Malformed;
  /// Whether this machine's loopback signed it, in this world.
  bool genuine = false;
  Ticket ticket;
};

OpenedTicket openTicket(const void* data, size_t size);

}  // namespace loopback
