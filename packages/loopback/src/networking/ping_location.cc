// Codes of data centres have three or four letters and digits; pings are whole milliseconds.
#include "networking/ping_location.h"

#include "core/bounded_text.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>

namespace loopback {

namespace {
constexpr int kLongestPing = 10'000;

std::string codeOf(SteamNetworkingPOPID id) {
  char code[8];
  GetSteamNetworkingLocationPOPStringFromID(id, code);
  return code;
}

bool isCode(const std::string& text) {
  return (text.size() == 3 || text.size() == 4) &&
         std::all_of(text.begin(), text.end(), [](unsigned char letter) { return std::isalnum(letter) != 0; });
}
}  // namespace

const PingLocation& localPingLocation() {
  static const PingLocation& location = *new PingLocation{{CalculateSteamNetworkingPOPIDFromString("lo1"), 2},
                                                          {CalculateSteamNetworkingPOPIDFromString("lo2"), 30}};
  return location;
}

std::optional<PingLocation> parsePingLocation(const char* text) {
  PingLocation location;
  std::string rest = boundedText(text, sizeof(SteamNetworkPingLocation_t::m_data));
  while (!rest.empty()) {
    size_t end = std::min(rest.find(','), rest.size());
    std::string part = rest.substr(0, end);
    rest.erase(0, end + 1);
    size_t equals = part.find('=');
    if (equals == std::string::npos || !isCode(part.substr(0, equals))) return std::nullopt;
    char* behind = nullptr;
    long ping = std::strtol(part.c_str() + equals + 1, &behind, 10);
    if (behind == part.c_str() + equals + 1 || *behind || ping < 0 || ping > kLongestPing) return std::nullopt;
    location[CalculateSteamNetworkingPOPIDFromString(part.substr(0, equals).c_str())] = static_cast<int>(ping);
  }
  if (location.empty()) return std::nullopt;
  return location;
}

std::string pingLocationText(const PingLocation& location) {
  std::string text;
  for (const auto& [id, ping] : location) text += (text.empty() ? "" : ",") + codeOf(id) + "=" + std::to_string(ping);
  return text;
}

std::optional<PingLocation> readPingLocation(const SteamNetworkPingLocation_t& location) {
  const auto* text = reinterpret_cast<const char*>(location.m_data);
  if (!std::memchr(text, 0, sizeof location.m_data)) return std::nullopt;
  return parsePingLocation(text);
}

bool writePingLocation(const PingLocation& location, SteamNetworkPingLocation_t& out) {
  std::memset(out.m_data, 0, sizeof out.m_data);
  std::string text = pingLocationText(location);
  if (text.size() >= sizeof out.m_data) return false;
  std::memcpy(out.m_data, text.data(), text.size());
  return true;
}

std::optional<int> pingBetween(const PingLocation& one, const PingLocation& other) {
  std::optional<int> best;
  for (const auto& [id, ping] : one) {
    auto theirs = other.find(id);
    if (theirs != other.end() && (!best || ping + theirs->second < *best)) best = ping + theirs->second;
  }
  return best;
}

}  // namespace loopback
