// Logging on and off: as whom, and what the server hears besides.
#include "server/game_server.h"

#include "core/bounded_text.h"
#include "core/notice.h"
#include "server/server_context.h"
#include "server/server_steam_id.h"

namespace loopback {

namespace {
// The server browser shows it; versions are a few digits.
constexpr size_t kLongestVersion = 64;
// Of an EServerMode, the flags that Valve's library makes: these, or none for eServerModeAuthentication.
constexpr uint32 kFlagSecure = 0x02;
constexpr uint32 kFlagNoAuthentication = 0x20;

EServerMode modeOf(uint32 flags) {
  if (flags & kFlagSecure) return eServerModeAuthenticationAndSecure;
  return flags & kFlagNoAuthentication ? eServerModeNoAuthentication : eServerModeAuthentication;
}
}  // namespace

bool GameServer::InitGameServer(uint32 unIP, uint16 usGamePort, uint16 usQueryPort, uint32 unFlags, AppId_t,
                                const char* pchVersionString) {
  if (context_.isInitialised()) return false;
  ServerState state;
  state.ip = unIP;
  state.gamePort = usGamePort;
  state.queryPort = usQueryPort;
  state.mode = modeOf(unFlags);
  state.version = boundedText(pchVersionString, kLongestVersion);
  std::string error;
  if (context_.start(state, error)) return true;
  say(error);
  return false;
}

void GameServer::LogOnAnonymous() {
  if (!context_.isInitialised() || !context_.logon.isIdle()) return;
  // A server that was logged on with a token before takes a new anonymous id.
  bool isAnonymous = CSteamID(static_cast<uint64>(context_.steamId())).BAnonGameServerAccount();
  context_.logon.begin(isAnonymous ? context_.steamId() : anonymousServerSteamId());
}

void GameServer::LogOn(const char* pszToken) {
  if (!context_.isInitialised() || !context_.logon.isIdle()) return;
  std::string token = boundedText(pszToken, kLongestText);
  if (!isPlausibleToken(token)) {
    SteamServerConnectFailure_t failure{};
    failure.m_eResult = k_EResultInvalidPassword;
    failure.m_bStillRetrying = false;
    context_.callbacks.post(failure);
    return;
  }
  context_.logon.begin(serverSteamIdOfToken(token));
}

void GameServer::onLoggedOn() {
  GSPolicyResponse_t policy{};
  policy.m_bSecure = isSecure();
  context_.callbacks.post(policy);
  context_.sockets().postAuthenticationStatus();
}

void GameServer::LogOff() {
  if (context_.isInitialised()) context_.logon.end();
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
