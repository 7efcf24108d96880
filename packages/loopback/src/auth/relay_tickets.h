// Tickets for servers that are hosted in data centres: whoever has one may connect. A game's backend hands them out;
// here any process of this user can. Thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace loopback {

struct RelayTicketSubject {
  uint32_t appId = 0;
  uint64_t server = 0;
  int virtualPort = 0;
};

/// A ticket; empty without an app, or with nothing to sign with.
std::string relayTicket(const RelayTicketSubject& subject);

/// Those that a side has received.
class RelayTickets {
 public:
  /// False for bytes that are no ticket for this app, or have expired.
  bool add(const void* ticket, size_t size, uint32_t appId);
  /// Seconds that one is good for; 0 for none.
  int secondsLeft(uint64_t server, int virtualPort) const;
  void forgetAll();

 private:
  mutable std::mutex mutex_;
  std::map<std::pair<uint64_t, int>, int64_t> expiry_;
};

}  // namespace loopback
