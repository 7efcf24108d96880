// What is said about relays and data centres that do not exist: enough for programs that wait for them and choose by
// pings.
#include "core/null_reference.h"
#include "networking/networking_utils.h"
#include "networking/ping_location.h"

#include <algorithm>
#include <cstdio>

namespace loopback {

namespace {
int millisecondsOr(std::optional<int> ping) { return ping.value_or(k_nSteamNetworkingPing_Unknown); }
}  // namespace

std::optional<float> NetworkingUtils::pingAge() const {
  for (SteamContext* context : contexts_) {
    if (std::optional<float> age = context->relays.age()) return age;
  }
  return std::nullopt;
}

ESteamNetworkingAvailability NetworkingUtils::GetRelayNetworkStatus(SteamRelayNetworkStatus_t* pDetails) {
  SteamRelayNetworkStatus_t status = relayStatus(pingAge().has_value());
  if (pDetails) *pDetails = status;
  return status.m_eAvail;
}

bool NetworkingUtils::CheckPingDataUpToDate(float flMaxAgeSeconds) {
  bool asked = false, fresh = true;
  for (SteamContext* context : contexts_) {
    if (!context->isInitialised()) continue;
    asked = true;
    fresh = context->relays.isFresh(flMaxAgeSeconds) && fresh;
  }
  return asked && fresh;
}

float NetworkingUtils::GetLocalPingLocation(SteamNetworkPingLocation_t& result) {
  std::optional<float> age = pingAge();
  if (!isNull(&result)) writePingLocation(age ? localPingLocation() : PingLocation(), result);
  return age.value_or(-1.F);
}

int NetworkingUtils::EstimatePingTimeBetweenTwoLocations(const SteamNetworkPingLocation_t& location1,
                                                         const SteamNetworkPingLocation_t& location2) {
  if (isNull(&location1) || isNull(&location2)) return k_nSteamNetworkingPing_Failed;
  std::optional<PingLocation> one = readPingLocation(location1), other = readPingLocation(location2);
  if (!one || !other) return k_nSteamNetworkingPing_Failed;
  return millisecondsOr(pingBetween(*one, *other));
}

int NetworkingUtils::EstimatePingTimeFromLocalHost(const SteamNetworkPingLocation_t& remoteLocation) {
  if (isNull(&remoteLocation)) return k_nSteamNetworkingPing_Failed;
  std::optional<PingLocation> remote = readPingLocation(remoteLocation);
  if (!remote) return k_nSteamNetworkingPing_Failed;
  return pingAge() ? millisecondsOr(pingBetween(localPingLocation(), *remote)) : k_nSteamNetworkingPing_Unknown;
}

void NetworkingUtils::ConvertPingLocationToString(const SteamNetworkPingLocation_t& location, char* pszBuf,
                                                  int cchBufSize) {
  if (!pszBuf || cchBufSize <= 0) return;
  std::optional<PingLocation> read = isNull(&location) ? std::nullopt : readPingLocation(location);
  std::snprintf(pszBuf, static_cast<size_t>(cchBufSize), "%s", read ? pingLocationText(*read).c_str() : "");
}

bool NetworkingUtils::ParsePingLocationString(const char* pszString, SteamNetworkPingLocation_t& result) {
  if (!pszString || isNull(&result)) return false;
  std::optional<PingLocation> location = parsePingLocation(pszString);
  return writePingLocation(location.value_or(PingLocation()), result) && location;
}

int NetworkingUtils::GetPingToDataCenter(SteamNetworkingPOPID popID, SteamNetworkingPOPID* pViaRelayPoP) {
  if (pViaRelayPoP) *pViaRelayPoP = 0;
  return GetDirectPingToPOP(popID);
}

int NetworkingUtils::GetDirectPingToPOP(SteamNetworkingPOPID popID) {
  auto found = localPingLocation().find(popID);
  bool isKnown = pingAge() && found != localPingLocation().end();
  return isKnown ? found->second : k_nSteamNetworkingPing_Unknown;
}

int NetworkingUtils::GetPOPCount() { return pingAge() ? static_cast<int>(localPingLocation().size()) : 0; }

int NetworkingUtils::GetPOPList(SteamNetworkingPOPID* list, int nListSz) {
  if (!list || nListSz < 0) return 0;
  int count = std::min(nListSz, GetPOPCount());
  auto pop = localPingLocation().begin();
  for (int i = 0; i < count; i++) list[i] = (pop++)->first;
  return count;
}

}  // namespace loopback
