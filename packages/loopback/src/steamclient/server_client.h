// ISteamClient behind Valve's own library: opens the game server's pipe, hands out its interfaces in the versions that
// the library asks for, and refuses players.
#pragma once

#include "generated/default_isteamclient.h"

#include <atomic>

namespace loopback {

class ServerClient : public DefaultSteamClient {
 public:
  HSteamPipe CreateSteamPipe() override;
  bool BReleaseSteamPipe(HSteamPipe hSteamPipe) override;
  HSteamUser ConnectToGlobalUser(HSteamPipe hSteamPipe) override;
  HSteamUser CreateLocalUser(HSteamPipe* phSteamPipe, EAccountType eAccountType) override;
  void ReleaseUser(HSteamPipe hSteamPipe, HSteamUser hUser) override;
  void* GetISteamGenericInterface(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char* pchVersion) override;
  bool BShutdownIfAllPipesClosed() override { return !isOpen_.load(); }

  /// Whether this is the game server's pipe, and it is open.
  bool isOpen(HSteamPipe pipe) const;

  /// False if the frame has no more. Valve's library tells its client nothing of frames: the next one begins with the
  /// next question after that.
  bool nextCallback(CallbackMsg_t* message);

 private:
  std::atomic<bool> isOpen_{false};
  std::atomic<bool> isInFrame_{false};
};

ServerClient& serverClient();

}  // namespace loopback
