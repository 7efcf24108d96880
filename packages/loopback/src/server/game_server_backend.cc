// Questions that only Steam's backend can answer. The calls complete, so that callers go on: with the answer of a world
// in which everyone gets along, or saying that there is none.
#include "server/game_server.h"

#include "server/server_context.h"

namespace loopback {

namespace {
constexpr EResult kNoBackend = k_EResultServiceUnavailable;

EResult answerAbout(bool isAccountOfThatKind, bool isLoggedOn) {
  if (!isLoggedOn) return k_EResultNotLoggedOn;
  return isAccountOfThatKind ? k_EResultOK : k_EResultInvalidParam;
}
}  // namespace

SteamAPICall_t GameServer::GetServerReputation() {
  if (!context_.isInitialised()) return k_uAPICallInvalid;
  GSReputation_t result{};
  result.m_eResult = kNoBackend;
  return context_.callbacks.complete(result);
}

SteamAPICall_t GameServer::AssociateWithClan(CSteamID steamIDClan) {
  if (!context_.isInitialised()) return k_uAPICallInvalid;
  AssociateWithClanResult_t result{};
  result.m_eResult = answerAbout(steamIDClan.BClanAccount(), context_.isLoggedOn());
  return context_.callbacks.complete(result);
}

SteamAPICall_t GameServer::ComputeNewPlayerCompatibility(CSteamID steamIDNewPlayer) {
  if (!context_.isInitialised()) return k_uAPICallInvalid;
  ComputeNewPlayerCompatibilityResult_t result{};
  result.m_eResult = answerAbout(steamIDNewPlayer.BIndividualAccount(), context_.isLoggedOn());
  result.m_SteamIDCandidate = steamIDNewPlayer;
  return context_.callbacks.complete(result);
}

}  // namespace loopback
