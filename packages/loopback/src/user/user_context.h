// The user (player) side of the process.
#pragma once

#include "context/steam_context.h"
#include "context/utils.h"
#include "http/http.h"
#include "inventory/inventory.h"
#include "networking/networking_sockets.h"
#include "ugc/ugc.h"
#include "user/apps.h"
#include "user/friends.h"
#include "user/user.h"

namespace loopback {

class UserContext : public SteamContext {
 public:
  UserContext();

  /// Starts the user side: logged on from the start, as under a running Steam client.
  void start();

  const std::string& personaName() const { return personaName_; }

 protected:
  void deliver(const AuthAnswer& answer) override;
  void onFrame() override;
  void onShutDown() override;

 private:
  User user_;
  Friends friends_;
  Apps apps_;
  Http http_;
  Inventory inventory_;
  Ugc ugc_;
  Utils utils_;
  NetworkingSockets sockets_;
  std::string personaName_;
};

}  // namespace loopback
