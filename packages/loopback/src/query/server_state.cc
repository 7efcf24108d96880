// Writes the state as JSON for tests and tools.
#include "query/server_state.h"

#include "core/json_writer.h"

namespace loopback {

namespace {
void writePlayers(JsonWriter& json, const ServerState& state) {
  json.beginArray("players");
  for (const auto& [steamId, player] : state.players) {
    json.beginObject();
    json.field("steamId", std::to_string(steamId));
    json.field("name", player.name);
    json.field("score", int64_t{player.score});
    json.field("isBot", player.isBot);
    json.endObject();
  }
  json.endArray();
}

void writeKeyValues(JsonWriter& json, const ServerState& state) {
  json.beginObject("keyValues");
  for (const auto& [key, value] : state.keyValues) json.field(key, value);
  json.endObject();
}
}  // namespace

std::string toJson(const ServerState& state, uint64_t steamId, bool loggedOn) {
  JsonWriter json;
  json.beginObject();
  json.field("steamId", std::to_string(steamId));
  json.field("loggedOn", loggedOn);
  json.field("ip", int64_t{state.ip});
  json.field("gamePort", int64_t{state.gamePort});
  json.field("queryPort", int64_t{state.queryPort});
  json.field("mode", int64_t{state.mode});
  json.field("version", state.version);
  json.field("product", state.product);
  json.field("gameDescription", state.gameDescription);
  json.field("modDir", state.modDir);
  json.field("dedicated", state.dedicated);
  json.field("maxPlayers", int64_t{state.maxPlayers});
  json.field("botPlayers", int64_t{state.botPlayers});
  json.field("name", state.name);
  json.field("map", state.map);
  json.field("passwordProtected", state.passwordProtected);
  json.field("spectatorPort", int64_t{state.spectatorPort});
  json.field("spectatorName", state.spectatorName);
  writeKeyValues(json, state);
  json.field("gameTags", state.gameTags);
  json.field("gameData", state.gameData);
  json.field("region", state.region);
  json.field("advertised", state.advertised);
  writePlayers(json, state);
  json.endObject();
  return json.text();
}

}  // namespace loopback
