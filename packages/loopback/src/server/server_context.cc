// Puts the server's interfaces together.
#include "server/server_context.h"

#include "core/environment.h"
#include "server/server_steam_id.h"

namespace loopback {

namespace {
constexpr HSteamPipe kPipe = 2;
constexpr HSteamUser kUser = 2;
}  // namespace

ServerContext::ServerContext()
    : SteamContext(ContextKind::Server, kPipe, kUser), gameServer_(*this), utils_(*this), sockets_(*this) {
  interfaces.steamGameServer = &gameServer_;
  interfaces.steamUtils = &utils_;
  interfaces.steamNetworkingSockets = &sockets_;
}

void ServerContext::start(const ServerState &initial) {
  gameServer_.initialise(initial);
  switchOn(appIdFromEnvironment(), anonymousServerSteamId());
}

}  // namespace loopback
