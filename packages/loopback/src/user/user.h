// ISteamUser: who the player is, and auth tickets.
#pragma once

#include "context/steam_context.h"
#include "generated/default_isteamuser.h"

#include <map>
#include <mutex>
#include <utility>

namespace loopback {

class User : public DefaultSteamUser {
 public:
  explicit User(SteamContext& context) : context_(context) {}

  HSteamUser GetHSteamUser() override;
  bool BLoggedOn() override { return context_.isLoggedOn(); }
  CSteamID GetSteamID() override { return CSteamID(static_cast<uint64>(context_.steamId())); }
  HAuthTicket GetAuthSessionTicket(void* pTicket, int cbMaxTicket, uint32* pcbTicket,
                                   const SteamNetworkingIdentity* pSteamNetworkingIdentity) override;
  int InitiateGameConnection_DEPRECATED(void* pAuthBlob, int cbMaxAuthBlob, CSteamID steamIDGameServer,
                                        uint32 unIPServer, uint16 usPortServer, bool bSecure) override;
  void TerminateGameConnection_DEPRECATED(uint32 unIPServer, uint16 usPortServer) override;
  HAuthTicket GetAuthTicketForWebApi(const char* pchIdentity) override;
  EBeginAuthSessionResult BeginAuthSession(const void* pAuthTicket, int cbAuthTicket, CSteamID steamID) override;
  void EndAuthSession(CSteamID steamID) override { context_.auth.end(steamID.ConvertToUint64()); }
  void CancelAuthTicket(HAuthTicket hAuthTicket) override { context_.tickets.cancel(hAuthTicket); }
  EUserHasLicenseForAppResult UserHasLicenseForApp(CSteamID steamID, AppId_t appID) override;

 private:
  SteamContext& context_;
  std::mutex mutex_;
  /// Tickets of InitiateGameConnection_DEPRECATED by the server's address.
  std::map<std::pair<uint32, uint16>, HAuthTicket> connections_;
};

}  // namespace loopback
