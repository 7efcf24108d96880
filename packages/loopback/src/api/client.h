// ISteamClient: hands out the interfaces of the contexts by version string. Pipes and users are fixed, one per context:
// creating another is not possible here.
#pragma once

#include "generated/default_isteamclient.h"

namespace loopback {

class Client : public DefaultSteamClient {
 public:
  HSteamPipe CreateSteamPipe() override;
  bool BReleaseSteamPipe(HSteamPipe hSteamPipe) override;
  HSteamUser ConnectToGlobalUser(HSteamPipe hSteamPipe) override;
  bool BShutdownIfAllPipesClosed() override;
  void* GetISteamGenericInterface(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char* pchVersion) override;
};

Client& client();

}  // namespace loopback
