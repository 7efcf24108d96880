// The game server side of the process.
#pragma once

#include "context/steam_context.h"
#include "context/utils.h"
#include "http/http.h"
#include "inventory/inventory.h"
#include "networking/networking_sockets.h"
#include "server/game_server.h"
#include "stats/game_server_stats.h"
#include "ugc/ugc.h"

namespace loopback {

class ServerContext : public SteamContext {
 public:
  ServerContext();

  /// What comes before a start: the side knows its app.
  void open();

  /// Starts the server side. The server has its anonymous SteamID from the start, and shows it once logged on.
  /// False with the reason if it cannot.
  bool start(const ServerState& initial, std::string& error);

  GameServer& gameServer() { return gameServer_; }
  GameServerStats& stats() { return stats_; }
  NetworkingSockets& sockets() { return sockets_; }

  void onLoggedOn() override { gameServer_.onLoggedOn(); }
  bool requestRestart() override {
    gameServer_.requestRestart();
    return true;
  }

 protected:
  void deliver(const AuthAnswer& answer) override { gameServer_.deliver(answer); }
  void onFrame() override;
  void onShutDown() override;

 private:
  GameServer gameServer_;
  GameServerStats stats_;
  Http http_;
  Inventory inventory_;
  Ugc ugc_;
  Utils utils_;
  NetworkingSockets sockets_;
};

}  // namespace loopback
