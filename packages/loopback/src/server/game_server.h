// ISteamGameServer: logon, the state shown to players, tickets and the older way of connecting users.
#pragma once

#include "auth/auth_sessions.h"
#include "generated/default_isteamgameserver.h"
#include "server/server_state.h"

#include <mutex>

namespace loopback {

class ServerContext;

class GameServer : public DefaultSteamGameServer {
 public:
  explicit GameServer(ServerContext &context) : context_(context) {}

  void initialise(const ServerState &initial);
  void forget();
  ServerState state() const;
  bool isSecure() const;
  void deliver(const AuthAnswer &answer);
  /// What the server hears after it was told that it is connected.
  void onLoggedOn();

  // Logon.
  void LogOn(const char *pszToken) override;
  void LogOnAnonymous() override;
  void LogOff() override;
  bool BLoggedOn() override;
  bool BSecure() override { return isSecure(); }
  CSteamID GetSteamID() override;
  SteamIPAddress_t GetPublicIP() override;

  // State.
  void SetProduct(const char *pszProduct) override;
  void SetGameDescription(const char *pszGameDescription) override;
  void SetModDir(const char *pszModDir) override;
  void SetDedicatedServer(bool bDedicated) override;
  void SetMaxPlayerCount(int cPlayersMax) override;
  void SetBotPlayerCount(int cBotplayers) override;
  void SetServerName(const char *pszServerName) override;
  void SetMapName(const char *pszMapName) override;
  void SetPasswordProtected(bool bPasswordProtected) override;
  void SetSpectatorPort(uint16 unSpectatorPort) override;
  void SetSpectatorServerName(const char *pszSpectatorServerName) override;
  void ClearAllKeyValues() override;
  void SetKeyValue(const char *pKey, const char *pValue) override;
  void SetGameTags(const char *pchGameTags) override;
  void SetGameData(const char *pchGameData) override;
  void SetRegion(const char *pszRegion) override;
  void SetAdvertiseServerActive(bool bActive) override;

  // Tickets and players.
  HAuthTicket GetAuthSessionTicket(void *pTicket, int cbMaxTicket, uint32 *pcbTicket,
                                   const SteamNetworkingIdentity *pSnid) override;
  EBeginAuthSessionResult BeginAuthSession(const void *pAuthTicket, int cbAuthTicket, CSteamID steamID) override;
  void EndAuthSession(CSteamID steamID) override;
  void CancelAuthTicket(HAuthTicket hAuthTicket) override;
  EUserHasLicenseForAppResult UserHasLicenseForApp(CSteamID steamID, AppId_t appID) override;
  bool RequestUserGroupStatus(CSteamID steamIDUser, CSteamID steamIDGroup) override;
  bool SendUserConnectAndAuthenticate_DEPRECATED(uint32 unIPClient, const void *pvAuthBlob, uint32 cubAuthBlobSize,
                                                 CSteamID *pSteamIDUser) override;
  CSteamID CreateUnauthenticatedUserConnection() override;
  void SendUserDisconnect_DEPRECATED(CSteamID steamIDUser) override;
  bool BUpdateUserData(CSteamID steamIDUser, const char *pchPlayerName, uint32 uScore) override;

  // What only Steam's backend knows: completes with a failure.
  SteamAPICall_t GetServerReputation() override;
  SteamAPICall_t AssociateWithClan(CSteamID steamIDClan) override;
  SteamAPICall_t ComputeNewPlayerCompatibility(CSteamID steamIDNewPlayer) override;

 private:
  void deliverToConnectedUser(const AuthAnswer &answer);

  /// Changes the state, if there is a server to have one.
  template <typename Change>
  void update(Change change) {
    std::lock_guard lock(mutex_);
    change(state_);
  }

  ServerContext &context_;
  mutable std::mutex mutex_;
  ServerState state_;
  uint32 bots_ = 0;
};

}  // namespace loopback
