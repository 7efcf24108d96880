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
    : SteamContext(ContextKind::Server, kPipe, kUser),
      gameServer_(*this),
      stats_(*this),
      http_(*this),
      inventory_(*this, ContextKind::Server),
      ugc_(*this, ContextKind::Server),
      utils_(*this),
      sockets_(*this) {
  interfaces.steamGameServer = &gameServer_;
  interfaces.steamGameServerStats = &stats_;
  interfaces.steamHTTP = &http_;
  interfaces.steamInventory = &inventory_;
  interfaces.steamUGC = &ugc_;
  interfaces.steamUtils = &utils_;
  interfaces.steamNetworkingSockets = &sockets_;
}

void ServerContext::open() { setAppId(appIdFromEnvironment()); }

bool ServerContext::start(const ServerState& initial, std::string& error) {
  if (!gameServer_.initialise(initial, error)) return false;
  stats_.reset();
  switchOn(appIdFromEnvironment(), anonymousServerSteamId());
  inventory_.start();
  ugc_.start();
  return true;
}

void ServerContext::onFrame() {
  stats_.onFrame();
  inventory_.onFrame();
  ugc_.onFrame();
}

void ServerContext::onShutDown() {
  gameServer_.forget();
  stats_.reset();
  http_.reset();
  inventory_.reset();
  ugc_.reset();
  sockets_.forget();
}

}  // namespace loopback
