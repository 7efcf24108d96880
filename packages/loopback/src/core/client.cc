// Every getter looks the version string up in the set of the pipe's context.
#include "core/client.h"

#include "core/context_interfaces.h"
#include "core/contexts.h"

namespace loopback {

namespace {
template <typename Interface>
Interface *find(HSteamPipe pipe, const char *version) {
  const InterfaceSet *set = interfacesOfPipe(pipe);
  return set && version ? static_cast<Interface *>(set->find(version)) : nullptr;
}
}  // namespace

/// The user's pipe if there is one, else the server's; 0 before init.
HSteamPipe Client::CreateSteamPipe() {
  if (userContext().isInitialised()) return userContext().pipe;
  return serverContext().isInitialised() ? serverContext().pipe : 0;
}

bool Client::BReleaseSteamPipe(HSteamPipe hSteamPipe) { return contextOfPipe(hSteamPipe) != nullptr; }

HSteamUser Client::ConnectToGlobalUser(HSteamPipe hSteamPipe) {
  SteamContext *context = contextOfPipe(hSteamPipe);
  return context ? context->user : 0;
}

bool Client::BShutdownIfAllPipesClosed() { return !userContext().isInitialised() && !serverContext().isInitialised(); }

ISteamUser *Client::GetISteamUser(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamUser>(hSteamPipe, pchVersion);
}

ISteamGameServer *Client::GetISteamGameServer(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamGameServer>(hSteamPipe, pchVersion);
}

ISteamFriends *Client::GetISteamFriends(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamFriends>(hSteamPipe, pchVersion);
}

ISteamUtils *Client::GetISteamUtils(HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamUtils>(hSteamPipe, pchVersion);
}

ISteamMatchmaking *Client::GetISteamMatchmaking(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamMatchmaking>(hSteamPipe, pchVersion);
}

ISteamMatchmakingServers *Client::GetISteamMatchmakingServers(HSteamUser, HSteamPipe hSteamPipe,
                                                              const char *pchVersion) {
  return find<ISteamMatchmakingServers>(hSteamPipe, pchVersion);
}

void *Client::GetISteamGenericInterface(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<void>(hSteamPipe, pchVersion);
}

ISteamUserStats *Client::GetISteamUserStats(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamUserStats>(hSteamPipe, pchVersion);
}

ISteamGameServerStats *Client::GetISteamGameServerStats(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamGameServerStats>(hSteamPipe, pchVersion);
}

ISteamApps *Client::GetISteamApps(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamApps>(hSteamPipe, pchVersion);
}

ISteamNetworking *Client::GetISteamNetworking(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamNetworking>(hSteamPipe, pchVersion);
}

ISteamRemoteStorage *Client::GetISteamRemoteStorage(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamRemoteStorage>(hSteamPipe, pchVersion);
}

ISteamScreenshots *Client::GetISteamScreenshots(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamScreenshots>(hSteamPipe, pchVersion);
}

ISteamHTTP *Client::GetISteamHTTP(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamHTTP>(hSteamPipe, pchVersion);
}

ISteamController *Client::GetISteamController(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamController>(hSteamPipe, pchVersion);
}

ISteamUGC *Client::GetISteamUGC(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamUGC>(hSteamPipe, pchVersion);
}

ISteamMusic *Client::GetISteamMusic(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamMusic>(hSteamPipe, pchVersion);
}

ISteamHTMLSurface *Client::GetISteamHTMLSurface(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamHTMLSurface>(hSteamPipe, pchVersion);
}

ISteamInventory *Client::GetISteamInventory(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamInventory>(hSteamPipe, pchVersion);
}

ISteamVideo *Client::GetISteamVideo(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamVideo>(hSteamPipe, pchVersion);
}

ISteamParentalSettings *Client::GetISteamParentalSettings(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamParentalSettings>(hSteamPipe, pchVersion);
}

ISteamInput *Client::GetISteamInput(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamInput>(hSteamPipe, pchVersion);
}

ISteamParties *Client::GetISteamParties(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamParties>(hSteamPipe, pchVersion);
}

ISteamRemotePlay *Client::GetISteamRemotePlay(HSteamUser, HSteamPipe hSteamPipe, const char *pchVersion) {
  return find<ISteamRemotePlay>(hSteamPipe, pchVersion);
}

Client &client() {
  static Client &instance = *new Client;
  return instance;
}

}  // namespace loopback
