// Tickets come from the context's desk; the callbacks that announce them follow in the next frame.
#include "user/user.h"

namespace loopback {

HSteamUser User::GetHSteamUser() { return context_.isInitialised() ? context_.user : 0; }

HAuthTicket User::GetAuthSessionTicket(void* pTicket, int cbMaxTicket, uint32* pcbTicket,
                                       const SteamNetworkingIdentity* pSteamNetworkingIdentity) {
  return context_.issueTicket(pSteamNetworkingIdentity, pTicket, cbMaxTicket, pcbTicket);
}

int User::InitiateGameConnection_DEPRECATED(void* pAuthBlob, int cbMaxAuthBlob, CSteamID, uint32 unIPServer,
                                            uint16 usPortServer, bool) {
  if (!context_.isLoggedOn()) return 0;
  uint32 size = 0;
  HAuthTicket handle =
      context_.tickets.issue(context_.appId(), context_.steamId(), nullptr, pAuthBlob, cbMaxAuthBlob, &size);
  if (handle == k_HAuthTicketInvalid) return 0;
  std::lock_guard lock(mutex_);
  HAuthTicket& known = connections_[{unIPServer, usPortServer}];
  context_.tickets.cancel(known);
  known = handle;
  return static_cast<int>(size);
}

void User::TerminateGameConnection_DEPRECATED(uint32 unIPServer, uint16 usPortServer) {
  std::lock_guard lock(mutex_);
  auto found = connections_.find({unIPServer, usPortServer});
  if (found == connections_.end()) return;
  context_.tickets.cancel(found->second);
  connections_.erase(found);
}

/// The ticket itself is delivered in the callback. Only a loopback server could verify it: there is no web API.
HAuthTicket User::GetAuthTicketForWebApi(const char*) {
  if (!context_.isLoggedOn()) return k_HAuthTicketInvalid;
  GetTicketForWebApiResponse_t response{};
  uint32 size = 0;
  response.m_hAuthTicket = context_.tickets.issue(context_.appId(), context_.steamId(), nullptr, response.m_rgubTicket,
                                                  sizeof response.m_rgubTicket, &size);
  response.m_cubTicket = static_cast<int>(size);
  response.m_eResult = response.m_hAuthTicket != k_HAuthTicketInvalid ? k_EResultOK : k_EResultFail;
  context_.callbacks.post(response);
  return response.m_hAuthTicket;
}

EBeginAuthSessionResult User::BeginAuthSession(const void* pAuthTicket, int cbAuthTicket, CSteamID steamID) {
  if (!context_.isInitialised()) return k_EBeginAuthSessionResultInvalidTicket;
  return context_.auth.begin(context_.verifier(), pAuthTicket, cbAuthTicket, steamID.ConvertToUint64(),
                             SessionOrigin::AuthSession);
}

EUserHasLicenseForAppResult User::UserHasLicenseForApp(CSteamID steamID, AppId_t appID) {
  return context_.licenseOf(steamID.ConvertToUint64(), appID);
}

}  // namespace loopback
