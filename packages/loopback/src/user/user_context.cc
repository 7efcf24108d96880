// Puts the user's interfaces together.
#include "user/user_context.h"

#include "core/environment.h"

namespace loopback {

namespace {
constexpr HSteamPipe kPipe = 1;
constexpr HSteamUser kUser = 1;
}  // namespace

UserContext::UserContext()
    : SteamContext(ContextKind::User, kPipe, kUser),
      user_(*this),
      friends_(*this),
      apps_(*this),
      http_(*this),
      inventory_(*this, ContextKind::User),
      ugc_(*this, ContextKind::User),
      utils_(*this),
      sockets_(*this) {
  interfaces.steamUser = &user_;
  interfaces.steamFriends = &friends_;
  interfaces.steamApps = &apps_;
  interfaces.steamHTTP = &http_;
  interfaces.steamInventory = &inventory_;
  interfaces.steamUGC = &ugc_;
  interfaces.steamUtils = &utils_;
  interfaces.steamNetworkingSockets = &sockets_;
}

void UserContext::start() {
  uint64_t steamId = userSteamIdFromEnvironment();
  personaName_ = personaNameFromEnvironment(steamId);
  switchOn(appIdFromEnvironment(), steamId);
  logon.beginQuietly(steamId);
  inventory_.start();
  ugc_.start();
}

void UserContext::onFrame() {
  inventory_.onFrame();
  ugc_.onFrame();
}

void UserContext::onShutDown() {
  http_.reset();
  inventory_.reset();
  ugc_.reset();
  sockets_.forget();
}

void UserContext::deliver(const AuthAnswer& answer) {
  ValidateAuthTicketResponse_t response{};
  response.m_SteamID = CSteamID(static_cast<uint64>(answer.steamId));
  response.m_OwnerSteamID = CSteamID(static_cast<uint64>(answer.owner));
  response.m_eAuthSessionResponse = answer.response;
  callbacks.post(response);
}

}  // namespace loopback
