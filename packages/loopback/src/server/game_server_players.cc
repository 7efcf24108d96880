// Players: tickets, sessions, licences, and the older calls that connect users.
#include "server/game_server.h"

#include "auth/ticket.h"
#include "core/bounded_text.h"
#include "server/server_context.h"

#include <cstdio>

namespace loopback {

namespace {
// Beyond any persona name.
constexpr size_t kLongestName = 256;

/// The reason that the older callbacks give for what a ticket's verification found.
EDenyReason denyReason(EAuthSessionResponse response) {
  switch (response) {
    case k_EAuthSessionResponseUserNotConnectedToSteam:
      return k_EDenySteamConnectionLost;
    case k_EAuthSessionResponseLoggedInElseWhere:
      return k_EDenyLoggedInElseWhere;
    case k_EAuthSessionResponseNoLicenseOrExpired:
      return k_EDenyNoLicense;
    case k_EAuthSessionResponseVACBanned:
      return k_EDenyCheater;
    case k_EAuthSessionResponseAuthTicketCanceled:
      return k_EDenySteamOwnerLeftGuestUser;
    default:
      return k_EDenySteamValidationStalled;
  }
}
}  // namespace

HAuthTicket GameServer::GetAuthSessionTicket(void* pTicket, int cbMaxTicket, uint32* pcbTicket,
                                             const SteamNetworkingIdentity* pSnid) {
  return context_.issueTicket(pSnid, pTicket, cbMaxTicket, pcbTicket);
}

EBeginAuthSessionResult GameServer::BeginAuthSession(const void* pAuthTicket, int cbAuthTicket, CSteamID steamID) {
  if (!context_.isInitialised()) return k_EBeginAuthSessionResultInvalidTicket;
  return context_.auth.begin(context_.verifier(), pAuthTicket, cbAuthTicket, steamID.ConvertToUint64(),
                             SessionOrigin::AuthSession);
}

void GameServer::EndAuthSession(CSteamID steamID) {
  context_.auth.end(steamID.ConvertToUint64());
  forgetPlayer(steamID.ConvertToUint64());
}

void GameServer::CancelAuthTicket(HAuthTicket hAuthTicket) { context_.tickets.cancel(hAuthTicket); }

EUserHasLicenseForAppResult GameServer::UserHasLicenseForApp(CSteamID steamID, AppId_t appID) {
  return context_.licenseOf(steamID.ConvertToUint64(), appID);
}

bool GameServer::RequestUserGroupStatus(CSteamID steamIDUser, CSteamID steamIDGroup) {
  if (!context_.isLoggedOn() || !steamIDUser.BIndividualAccount() || !steamIDGroup.BClanAccount()) return false;
  uint64_t group = steamIDGroup.ConvertToUint64();
  GSClientGroupStatus_t status{};
  status.m_SteamIDUser = steamIDUser;
  status.m_SteamIDGroup = steamIDGroup;
  auto isOfGroup = [&](const GroupMemberFault& rule) { return rule.group.value_or(group) == group; };
  if (std::optional<GroupMemberFault> fault =
          context_.faults.take<GroupMemberFault>(steamIDUser.ConvertToUint64(), isOfGroup)) {
    status.m_bMember = true;
    status.m_bOfficer = fault->officer;
  }
  context_.callbacks.post(status);
  return true;
}

bool GameServer::SendUserConnectAndAuthenticate_DEPRECATED(uint32, const void* pvAuthBlob, uint32 cubAuthBlobSize,
                                                           CSteamID* pSteamIDUser) {
  if (!context_.isInitialised() || cubAuthBlobSize > INT32_MAX) return false;
  OpenedTicket opened = openTicket(pvAuthBlob, cubAuthBlobSize);
  uint64_t steamId = opened.ticket.steamId;
  EBeginAuthSessionResult result = context_.auth.begin(
      context_.verifier(), pvAuthBlob, static_cast<int>(cubAuthBlobSize), steamId, SessionOrigin::UserConnect);
  if (result != k_EBeginAuthSessionResultOK) return false;
  update([&](ServerState& state) { state.players[steamId] = ServerPlayer(); });
  if (pSteamIDUser) *pSteamIDUser = CSteamID(static_cast<uint64>(steamId));
  return true;
}

CSteamID GameServer::CreateUnauthenticatedUserConnection() {
  if (!context_.isInitialised()) return CSteamID();
  CSteamID bot;
  update([&](ServerState& state) {
    bot = CSteamID(++bots_, k_unSteamAccountInstanceMask, k_EUniversePublic, k_EAccountTypeAnonUser);
    ServerPlayer player;
    player.isBot = true;
    state.players[bot.ConvertToUint64()] = player;
  });
  return bot;
}

void GameServer::SendUserDisconnect_DEPRECATED(CSteamID steamIDUser) {
  context_.auth.end(steamIDUser.ConvertToUint64());
  forgetPlayer(steamIDUser.ConvertToUint64());
}

void GameServer::forgetPlayer(uint64_t steamId) {
  update([&](ServerState& state) { state.players.erase(steamId); });
  context_.stats().unload(steamId);
}

bool GameServer::BUpdateUserData(CSteamID steamIDUser, const char* pchPlayerName, uint32 uScore) {
  uint64_t steamId = steamIDUser.ConvertToUint64();
  bool authenticated = context_.auth.isAccepted(steamId);
  bool known = false;
  update([&](ServerState& state) {
    auto player = state.players.find(steamId);
    known = player != state.players.end() || authenticated;
    if (!known) return;
    // Users of BeginAuthSession become players of the server browser with their first name and score.
    ServerPlayer& entry = state.players[steamId];
    entry.name = boundedText(pchPlayerName, kLongestName);
    entry.score = uScore;
  });
  return known;
}

void GameServer::deliver(const AuthAnswer& answer) {
  if (answer.origin == SessionOrigin::UserConnect) {
    deliverToConnectedUser(answer);
    return;
  }
  ValidateAuthTicketResponse_t response{};
  response.m_SteamID = CSteamID(static_cast<uint64>(answer.steamId));
  response.m_OwnerSteamID = CSteamID(static_cast<uint64>(answer.owner));
  response.m_eAuthSessionResponse = answer.response;
  context_.callbacks.post(response);
  // Their session is over; the server browser shows them no longer.
  if (answer.response != k_EAuthSessionResponseOK) forgetPlayer(answer.steamId);
}

void GameServer::deliverToConnectedUser(const AuthAnswer& answer) {
  CSteamID steamId(static_cast<uint64>(answer.steamId));
  if (answer.response == k_EAuthSessionResponseOK) {
    GSClientApprove_t approve{};
    approve.m_SteamID = steamId;
    approve.m_OwnerSteamID = CSteamID(static_cast<uint64>(answer.owner));
    context_.callbacks.post(approve);
    return;
  }
  forgetPlayer(answer.steamId);
  if (answer.wasAccepted) {
    GSClientKick_t kick{};
    kick.m_SteamID = steamId;
    kick.m_eDenyReason = denyReason(answer.response);
    context_.callbacks.post(kick);
    return;
  }
  GSClientDeny_t deny{};
  deny.m_SteamID = steamId;
  deny.m_eDenyReason = denyReason(answer.response);
  std::snprintf(deny.m_rgchOptionalText, sizeof deny.m_rgchOptionalText, "Ticket refused (%d)",
                static_cast<int>(answer.response));
  context_.callbacks.post(deny);
}

}  // namespace loopback
