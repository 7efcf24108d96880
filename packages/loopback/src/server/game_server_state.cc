// What the server says about itself is kept as it is, cut to what Steam's server browser holds.
#include "server/game_server.h"

#include "core/bounded_text.h"
#include "server/server_context.h"

namespace loopback {

namespace {
// The SDK names no limit for these; no sensible value comes near.
constexpr size_t kLongText = 4096;
}  // namespace

GameServer::GameServer(ServerContext& context) : context_(context), queries_(querySource()) {}

bool GameServer::initialise(const ServerState& initial, std::string& error) {
  update([&](ServerState& state) { state = initial; });
  return queries_.start(initial, error);
}

void GameServer::forget() {
  queries_.stop();
  restartRequested_.store(false);
  update([](ServerState& state) { state = ServerState(); });
}

ServerState GameServer::state() const {
  std::lock_guard lock(mutex_);
  return state_;
}

void GameServer::SetProduct(const char* pszProduct) {
  update([&](ServerState& state) { state.product = boundedText(pszProduct, kLongText); });
}

void GameServer::SetGameDescription(const char* pszGameDescription) {
  update([&](ServerState& state) {
    state.gameDescription = boundedText(pszGameDescription, k_cbMaxGameServerGameDescription);
  });
}

void GameServer::SetModDir(const char* pszModDir) {
  update([&](ServerState& state) { state.modDir = boundedText(pszModDir, k_cbMaxGameServerGameDir); });
}

void GameServer::SetDedicatedServer(bool bDedicated) {
  update([&](ServerState& state) { state.dedicated = bDedicated; });
}

void GameServer::SetMaxPlayerCount(int cPlayersMax) {
  update([&](ServerState& state) { state.maxPlayers = cPlayersMax; });
}

void GameServer::SetBotPlayerCount(int cBotplayers) {
  update([&](ServerState& state) { state.botPlayers = cBotplayers; });
}

void GameServer::SetServerName(const char* pszServerName) {
  update([&](ServerState& state) { state.name = boundedText(pszServerName, k_cbMaxGameServerName); });
}

void GameServer::SetMapName(const char* pszMapName) {
  update([&](ServerState& state) { state.map = boundedText(pszMapName, k_cbMaxGameServerMapName); });
}

void GameServer::SetPasswordProtected(bool bPasswordProtected) {
  update([&](ServerState& state) { state.passwordProtected = bPasswordProtected; });
}

void GameServer::SetSpectatorPort(uint16 unSpectatorPort) {
  update([&](ServerState& state) { state.spectatorPort = unSpectatorPort; });
}

void GameServer::SetSpectatorServerName(const char* pszSpectatorServerName) {
  update([&](ServerState& state) { state.spectatorName = boundedText(pszSpectatorServerName, k_cbMaxGameServerName); });
}

void GameServer::ClearAllKeyValues() {
  update([](ServerState& state) { state.keyValues.clear(); });
}

void GameServer::SetKeyValue(const char* pKey, const char* pValue) {
  if (!pKey || !*pKey) return;
  update([&](ServerState& state) { state.keyValues[boundedText(pKey, kLongText)] = boundedText(pValue, kLongText); });
}

void GameServer::SetGameTags(const char* pchGameTags) {
  update([&](ServerState& state) { state.gameTags = boundedText(pchGameTags, k_cbMaxGameServerTags); });
}

void GameServer::SetGameData(const char* pchGameData) {
  update([&](ServerState& state) { state.gameData = boundedText(pchGameData, k_cbMaxGameServerGameData); });
}

void GameServer::SetRegion(const char* pszRegion) {
  update([&](ServerState& state) { state.region = boundedText(pszRegion, kLongText); });
}

void GameServer::SetAdvertiseServerActive(bool bActive) {
  update([&](ServerState& state) { state.advertised = bActive; });
}

}  // namespace loopback
