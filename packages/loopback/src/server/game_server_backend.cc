// Questions that only Steam's backend can answer. The calls complete, so that callers go on, and say so.
#include "server/game_server.h"

#include "server/server_context.h"

namespace loopback {

namespace {
constexpr EResult kNoBackend = k_EResultServiceUnavailable;
}

SteamAPICall_t GameServer::GetServerReputation() {
  if (!context_.isInitialised()) return k_uAPICallInvalid;
  GSReputation_t result{};
  result.m_eResult = kNoBackend;
  return context_.callbacks.complete(result);
}

SteamAPICall_t GameServer::AssociateWithClan(CSteamID) {
  if (!context_.isInitialised()) return k_uAPICallInvalid;
  AssociateWithClanResult_t result{};
  result.m_eResult = kNoBackend;
  return context_.callbacks.complete(result);
}

SteamAPICall_t GameServer::ComputeNewPlayerCompatibility(CSteamID steamIDNewPlayer) {
  if (!context_.isInitialised()) return k_uAPICallInvalid;
  ComputeNewPlayerCompatibilityResult_t result{};
  result.m_eResult = kNoBackend;
  result.m_SteamIDCandidate = steamIDNewPlayer;
  return context_.callbacks.complete(result);
}

}  // namespace loopback
