// Environment variables, each with its default.
#include "core/environment.h"

#include "core/open_file.h"
#include "core/process.h"
#include "core/system_text.h"
#include "steam_gameserver.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>

namespace loopback {

namespace {
constexpr uint32_t kSpacewar = 480;
constexpr int64_t kDay = 86400;

/// The number in a variable; 0 when it is unset, empty or no number.
uint64_t numberFrom(const char* variable) { return std::strtoull(environmentVariable(variable).c_str(), nullptr, 10); }

uint32_t appIdFromFile() {
  FILE* file = openFile("steam_appid.txt", "rb");
  if (!file) return 0;
  unsigned id = 0;
  if (std::fscanf(file, "%u", &id) != 1) id = 0;
  std::fclose(file);
  return id;
}
}  // namespace

uint32_t appIdFromEnvironment() {
  for (const char* variable : {"HEADWATER_LOOPBACK_APPID", "SteamAppId"}) {
    if (uint64_t id = numberFrom(variable)) return static_cast<uint32_t>(id);
  }
  uint32_t id = appIdFromFile();
  return id ? id : kSpacewar;
}

uint64_t userSteamIdFromEnvironment() {
  if (uint64_t id = numberFrom("HEADWATER_LOOPBACK_STEAMID")) return id;
  // Far from real accounts of today, and different for each process of this machine.
  constexpr uint32_t kFirstAccount = 0x70000000;
  uint32_t account = kFirstAccount + (static_cast<uint32_t>(processId()) & 0x0fffffff);
  return CSteamID(account, k_EUniversePublic, k_EAccountTypeIndividual).ConvertToUint64();
}

std::string personaNameFromEnvironment(uint64_t steamId) {
  std::string name = environmentVariable("HEADWATER_LOOPBACK_NAME");
  if (!name.empty()) return name;
  return "Player " + std::to_string(CSteamID(static_cast<uint64>(steamId)).GetAccountID());
}

std::string worldFromEnvironment() {
  std::string text = environmentVariable("HEADWATER_LOOPBACK_WORLD");
  if (text.empty()) return "default";
  // Escaped rather than refused, so that different names stay different worlds.
  std::string name = "world-";
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    char escaped[4];
    std::snprintf(escaped, sizeof escaped, "%%%02x", byte);
    name += std::isalnum(byte) || byte == '-' || byte == '_' ? std::string(1, c) : std::string(escaped);
  }
  return name.substr(0, 120);
}

int64_t ticketLifetimeFromEnvironment() {
  uint64_t seconds = numberFrom("HEADWATER_LOOPBACK_TICKET_LIFETIME");
  return seconds ? static_cast<int64_t>(seconds) : kDay;
}

std::string scenarioFromEnvironment() { return environmentVariable("HEADWATER_LOOPBACK_SCENARIO"); }

std::optional<uint64_t> seedFromEnvironment() {
  if (environmentVariable("HEADWATER_LOOPBACK_SEED").empty()) return std::nullopt;
  return numberFrom("HEADWATER_LOOPBACK_SEED");
}

bool wantsTcpNetworking() { return environmentVariable("HEADWATER_LOOPBACK_NETWORKING") == "tcp"; }

uint16_t hostedPortFromEnvironment() {
  uint64_t port = numberFrom("SDR_LISTEN_PORT");
  return port <= UINT16_MAX ? static_cast<uint16_t>(port) : 0;
}

std::string hostedPopFromEnvironment() {
  std::string text = environmentVariable("SDR_POPID");
  // A code has four letters at most, and an id no more room.
  return text.empty() ? "dev" : text.substr(0, 4);
}

}  // namespace loopback
