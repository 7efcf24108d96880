// ISteamGameServer: logon, the state shown to players, tickets and the older way of connecting users.
#pragma once

#include "auth/auth_sessions.h"
#include "generated/default_isteamgameserver.h"
#include "query/query_service.h"
#include "query/server_state.h"

#include <atomic>
#include <mutex>

namespace loopback {

class ServerContext;

class GameServer : public DefaultSteamGameServer {
 public:
  explicit GameServer(ServerContext& context);

  /// False with the reason if the query port cannot be had.
  bool initialise(const ServerState& initial, std::string& error);
  void forget();
  ServerState state() const;
  bool isSecure() const;
  void deliver(const AuthAnswer& answer);
  /// What the server hears after it was told that it is connected.
  void onLoggedOn();
  void requestRestart() { restartRequested_.store(true); }

  /// Init of programs that reach the interfaces through a client.
  bool InitGameServer(uint32 unIP, uint16 usGamePort, uint16 usQueryPort, uint32 unFlags, AppId_t nGameAppId,
                      const char* pchVersionString) override;

  // Logon.
  void LogOn(const char* pszToken) override;
  void LogOnAnonymous() override;
  void LogOff() override;
  bool BLoggedOn() override;
  bool WasRestartRequested() override { return restartRequested_.exchange(false); }
  bool BSecure() override { return isSecure(); }
  CSteamID GetSteamID() override;
  SteamIPAddress_t GetPublicIP() override;

  // State.
  void SetProduct(const char* pszProduct) override;
  void SetGameDescription(const char* pszGameDescription) override;
  void SetModDir(const char* pszModDir) override;
  void SetDedicatedServer(bool bDedicated) override;
  void SetMaxPlayerCount(int cPlayersMax) override;
  void SetBotPlayerCount(int cBotplayers) override;
  void SetServerName(const char* pszServerName) override;
  void SetMapName(const char* pszMapName) override;
  void SetPasswordProtected(bool bPasswordProtected) override;
  void SetSpectatorPort(uint16 unSpectatorPort) override;
  void SetSpectatorServerName(const char* pszSpectatorServerName) override;
  void ClearAllKeyValues() override;
  void SetKeyValue(const char* pKey, const char* pValue) override;
  void SetGameTags(const char* pchGameTags) override;
  void SetGameData(const char* pchGameData) override;
  void SetRegion(const char* pszRegion) override;
  void SetAdvertiseServerActive(bool bActive) override;

  // Tickets and players.
  HAuthTicket GetAuthSessionTicket(void* pTicket, int cbMaxTicket, uint32* pcbTicket,
                                   const SteamNetworkingIdentity* pSnid) override;
  EBeginAuthSessionResult BeginAuthSession(const void* pAuthTicket, int cbAuthTicket, CSteamID steamID) override;
  void EndAuthSession(CSteamID steamID) override;
  void CancelAuthTicket(HAuthTicket hAuthTicket) override;
  EUserHasLicenseForAppResult UserHasLicenseForApp(CSteamID steamID, AppId_t appID) override;
  bool RequestUserGroupStatus(CSteamID steamIDUser, CSteamID steamIDGroup) override;
  bool SendUserConnectAndAuthenticate_DEPRECATED(uint32 unIPClient, const void* pvAuthBlob, uint32 cubAuthBlobSize,
                                                 CSteamID* pSteamIDUser) override;
  CSteamID CreateUnauthenticatedUserConnection() override;
  void SendUserDisconnect_DEPRECATED(CSteamID steamIDUser) override;
  bool BUpdateUserData(CSteamID steamIDUser, const char* pchPlayerName, uint32 uScore) override;

  // Server browser queries on the game's own socket.
  bool HandleIncomingPacket(const void* pData, int cbData, uint32 srcIP, uint16 srcPort) override;
  int GetNextOutgoingPacket(void* pOut, int cbMaxOut, uint32* pNetAdr, uint16* pPort) override;

  // What only Steam's backend knows: completes with a failure.
  SteamAPICall_t GetServerReputation() override;
  SteamAPICall_t AssociateWithClan(CSteamID steamIDClan) override;
  SteamAPICall_t ComputeNewPlayerCompatibility(CSteamID steamIDNewPlayer) override;

 private:
  void deliverToConnectedUser(const AuthAnswer& answer);
  void forgetPlayer(uint64_t steamId);
  QuerySource querySource() const;

  /// Changes the state, if there is a server to have one.
  template <typename Change>
  void update(Change change) {
    std::lock_guard lock(mutex_);
    change(state_);
  }

  ServerContext& context_;
  mutable std::mutex mutex_;
  ServerState state_;
  uint32 bots_ = 0;
  std::atomic<bool> restartRequested_{false};
  QueryService queries_;
};

}  // namespace loopback
