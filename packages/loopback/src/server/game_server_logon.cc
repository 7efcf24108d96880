// Logging on and off. Nothing is contacted: the answers are ready for the next frame.
#include "server/game_server.h"

#include "server/server_context.h"
#include "server/server_steam_id.h"

namespace loopback {

void GameServer::LogOnAnonymous() {
  if (!context_.isInitialised() || context_.isLoggedOn()) return;
  // A server that was logged on with a token before takes a new anonymous id.
  bool isAnonymous = CSteamID(static_cast<uint64>(context_.steamId())).BAnonGameServerAccount();
  logOnAs(isAnonymous ? context_.steamId() : anonymousServerSteamId());
}

void GameServer::LogOn(const char *pszToken) {
  if (!context_.isInitialised() || context_.isLoggedOn()) return;
  std::string token = pszToken ? pszToken : "";
  if (!isPlausibleToken(token)) {
    SteamServerConnectFailure_t failure{};
    failure.m_eResult = k_EResultInvalidPassword;
    failure.m_bStillRetrying = false;
    context_.callbacks.post(failure);
    return;
  }
  logOnAs(serverSteamIdOfToken(token));
}

void GameServer::logOnAs(uint64_t steamId) {
  context_.setSteamId(steamId);
  context_.setLoggedOn(true);
  context_.callbacks.post(SteamServersConnected_t{});
  GSPolicyResponse_t policy{};
  policy.m_bSecure = isSecure();
  context_.callbacks.post(policy);
  context_.sockets().postAuthenticationStatus();
}

void GameServer::LogOff() {
  if (!context_.isInitialised() || !context_.isLoggedOn()) return;
  context_.setLoggedOn(false);
  SteamServersDisconnected_t disconnected{};
  disconnected.m_eResult = k_EResultOK;
  context_.callbacks.post(disconnected);
}

bool GameServer::BLoggedOn() { return context_.isLoggedOn(); }

bool GameServer::isSecure() const {
  std::lock_guard lock(mutex_);
  return context_.isLoggedOn() && state_.mode == eServerModeAuthenticationAndSecure;
}

CSteamID GameServer::GetSteamID() {
  return CSteamID(static_cast<uint64>(context_.isLoggedOn() ? context_.steamId() : 0));
}

SteamIPAddress_t GameServer::GetPublicIP() {
  return context_.isLoggedOn() ? SteamIPAddress_t::IPv4Loopback() : SteamIPAddress_t::IPv4Any();
}

}  // namespace loopback
