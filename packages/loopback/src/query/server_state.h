// What a game server told Steam about itself, and its players: what a server browser would show.
#pragma once

#include "core/process.h"
#include "steam_gameserver.h"

#include <map>
#include <string>

namespace loopback {

struct ServerPlayer {
  std::string name;
  uint32 score = 0;
  bool isBot = false;
  /// Since when, on the monotonic clock.
  int64_t connectedAt = monotonicMilliseconds();
};

struct ServerState {
  uint32 ip = 0;
  uint16 gamePort = 0;
  uint16 queryPort = 0;
  EServerMode mode = eServerModeInvalid;
  std::string version;

  std::string product;
  std::string gameDescription;
  std::string modDir;
  bool dedicated = false;
  int maxPlayers = 0;
  int botPlayers = 0;
  std::string name;
  std::string map;
  bool passwordProtected = false;
  uint16 spectatorPort = 0;
  std::string spectatorName;
  std::map<std::string, std::string> keyValues;
  std::string gameTags;
  std::string gameData;
  std::string region;
  bool advertised = false;

  /// By SteamID.
  std::map<uint64_t, ServerPlayer> players;
};

/// As JSON: field names as above, SteamIDs as decimal strings.
std::string toJson(const ServerState& state, uint64_t steamId, bool loggedOn);

}  // namespace loopback
