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
  ISteamUser *GetISteamUser(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamGameServer *GetISteamGameServer(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamFriends *GetISteamFriends(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamUtils *GetISteamUtils(HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamMatchmaking *GetISteamMatchmaking(HSteamUser hSteamUser, HSteamPipe hSteamPipe,
                                          const char *pchVersion) override;
  ISteamMatchmakingServers *GetISteamMatchmakingServers(HSteamUser hSteamUser, HSteamPipe hSteamPipe,
                                                        const char *pchVersion) override;
  void *GetISteamGenericInterface(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamUserStats *GetISteamUserStats(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamGameServerStats *GetISteamGameServerStats(HSteamUser hSteamUser, HSteamPipe hSteamPipe,
                                                  const char *pchVersion) override;
  ISteamApps *GetISteamApps(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamNetworking *GetISteamNetworking(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamRemoteStorage *GetISteamRemoteStorage(HSteamUser hSteamUser, HSteamPipe hSteamPipe,
                                              const char *pchVersion) override;
  ISteamScreenshots *GetISteamScreenshots(HSteamUser hSteamUser, HSteamPipe hSteamPipe,
                                          const char *pchVersion) override;
  ISteamHTTP *GetISteamHTTP(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamController *GetISteamController(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamUGC *GetISteamUGC(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamMusic *GetISteamMusic(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamHTMLSurface *GetISteamHTMLSurface(HSteamUser hSteamUser, HSteamPipe hSteamPipe,
                                          const char *pchVersion) override;
  ISteamInventory *GetISteamInventory(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamVideo *GetISteamVideo(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamParentalSettings *GetISteamParentalSettings(HSteamUser hSteamUser, HSteamPipe hSteamPipe,
                                                    const char *pchVersion) override;
  ISteamInput *GetISteamInput(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamParties *GetISteamParties(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
  ISteamRemotePlay *GetISteamRemotePlay(HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) override;
};

Client &client();

}  // namespace loopback
