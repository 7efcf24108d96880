// A ticket is a title, three lines with its subject, one with the end of its time, and a signature.
#include "auth/relay_tickets.h"

#include "core/process.h"
#include "machine/world_signature.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace loopback {

namespace {
constexpr const char* kTitle = "headwater-loopback relay ticket 1\n";
constexpr int64_t kLifetimeSeconds = 60 * 60;
}  // namespace

std::string relayTicket(const RelayTicketSubject& subject) {
  if (subject.appId == 0) return "";
  return sealed(kTitle + std::to_string(subject.appId) + "\n" + std::to_string(subject.server) + "\n" +
                std::to_string(subject.virtualPort) + "\n" + std::to_string(unixTime() + kLifetimeSeconds) + "\n");
}

bool RelayTickets::add(const void* ticket, size_t size, uint32_t appId) {
  std::optional<std::string> text = unsealed(ticket, size);
  if (!text || text->rfind(kTitle, 0) != 0) return false;
  unsigned app = 0;
  unsigned long long server = 0;
  int virtualPort = 0;
  long long expiry = 0;
  constexpr int kFields = 4;
  int read = std::sscanf(text->c_str() + std::strlen(kTitle), "%u %llu %d %lld", &app, &server, &virtualPort, &expiry);
  if (read != kFields || app != appId || expiry <= unixTime()) return false;
  std::lock_guard lock(mutex_);
  expiry_[{server, virtualPort}] = expiry;
  return true;
}

int RelayTickets::secondsLeft(uint64_t server, int virtualPort) const {
  std::lock_guard lock(mutex_);
  auto found = expiry_.find({server, virtualPort});
  if (found == expiry_.end()) return 0;
  return static_cast<int>(std::max<int64_t>(0, found->second - unixTime()));
}

void RelayTickets::forgetAll() {
  std::lock_guard lock(mutex_);
  expiry_.clear();
}

}  // namespace loopback
