// The game server side of the process.
#pragma once

#include "core/steam_context.h"
#include "core/steam_utils.h"
#include "networking/networking_sockets.h"
#include "server/game_server.h"

namespace loopback {

class ServerContext : public SteamContext {
 public:
  ServerContext();

  /// Starts the server side. The server has its anonymous SteamID from the start, and shows it once logged on.
  void start(const ServerState &initial);

  GameServer &gameServer() { return gameServer_; }
  NetworkingSockets &sockets() { return sockets_; }

  void onLoggedOn() override { gameServer_.onLoggedOn(); }

 protected:
  void deliver(const AuthAnswer &answer) override { gameServer_.deliver(answer); }
  void onShutDown() override { gameServer_.forget(); }

 private:
  GameServer gameServer_;
  Utils utils_;
  NetworkingSockets sockets_;
};

}  // namespace loopback
