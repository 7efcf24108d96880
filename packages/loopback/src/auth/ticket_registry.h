// Which tickets are out, kept as files of the app's folder: this is how a server learns that a player in another
// process cancelled a ticket, used it elsewhere or has died.
#pragma once

#include <cstdint>
#include <filesystem>

namespace loopback {

enum class TicketStatus { Valid, Cancelled, IssuerGone };

/// The process that issued a ticket.
struct Issuer {
  int64_t pid = 0;
  uint64_t startTime = 0;
};

class TicketRegistry {
 public:
  /// Removes what dead processes left behind.
  static void cleanUp(uint32_t appId);

  /// Announces a ticket of this process.
  static bool add(uint32_t appId, uint64_t ticketId);

  /// Withdraws it: servers that accepted it will see that it was cancelled.
  static void remove(uint32_t appId, uint64_t ticketId);

  /// Claims a ticket for a session; false if that has been done before, here or elsewhere.
  static bool claim(uint32_t appId, uint64_t ticketId);

  /// Whether a ticket still stands; fills in its issuer the first time.
  static TicketStatus status(uint32_t appId, uint64_t ticketId, Issuer& issuer);
};

}  // namespace loopback
