// Dots separate the fields, so none of them holds one.
#include "rendezvous/peer_entry.h"

#include <cstdio>

namespace loopback {

namespace {
constexpr const char* kSuffix = ".open";
}

std::string fileNameOf(const PeerEntry& entry) {
  return entry.service + "." + std::to_string(entry.port) + "." + std::to_string(entry.pid) + "." +
         std::to_string(entry.startTime) + kSuffix;
}

std::optional<PeerEntry> parsePeerEntry(const std::string& fileName) {
  size_t dot = fileName.find('.');
  if (dot == 0 || dot == std::string::npos) return std::nullopt;
  unsigned port = 0;
  long long pid = 0;
  unsigned long long start = 0;
  if (std::sscanf(fileName.c_str() + dot, ".%u.%lld.%llu", &port, &pid, &start) != 3 || port > UINT16_MAX)
    return std::nullopt;
  PeerEntry entry{fileName.substr(0, dot), static_cast<uint16_t>(port), pid, start};
  // Anything that does not read back as it was written is not ours.
  return fileNameOf(entry) == fileName ? std::optional(entry) : std::nullopt;
}

}  // namespace loopback
