// What a process says about one of its services, in the name of a file: names appear and vanish in one step, are never
// half written, and those of different processes cannot collide.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace loopback {

struct PeerEntry {
  /// E.g. `messages` or `socket-0`: letters, digits and dashes.
  std::string service;
  /// The UDP port on 127.0.0.1 where the service listens; 0 for a service without one.
  uint16_t port = 0;
  /// The process that offers it, see process.h.
  int64_t pid = 0;
  uint64_t startTime = 0;
};

/// `<service>.<port>.<pid>.<start time>.open`
std::string fileNameOf(const PeerEntry& entry);

/// Nothing for names of another form.
std::optional<PeerEntry> parsePeerEntry(const std::string& fileName);

}  // namespace loopback
