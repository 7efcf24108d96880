// ISteamNetworkingUtils over GameNetworkingSockets. There are no relays; pings to data centres are made up.
#pragma once

#include "context/steam_context.h"
#include "generated/default_isteamnetworkingutils.h"

namespace loopback {

/// The one object serves both contexts, as its accessor knows no context: global settings go to each running
/// instance, others to the one that owns the connection or socket.
class NetworkingUtils : public DefaultSteamNetworkingUtils {
 public:
  NetworkingUtils(SteamContext& user, SteamContext& server) : contexts_{&user, &server} {}

  SteamNetworkingMessage_t* AllocateMessage(int cbAllocateBuffer) override;
  ESteamNetworkingAvailability GetRelayNetworkStatus(SteamRelayNetworkStatus_t* pDetails) override;
  float GetLocalPingLocation(SteamNetworkPingLocation_t& result) override;
  int EstimatePingTimeBetweenTwoLocations(const SteamNetworkPingLocation_t& location1,
                                          const SteamNetworkPingLocation_t& location2) override;
  int EstimatePingTimeFromLocalHost(const SteamNetworkPingLocation_t& remoteLocation) override;
  void ConvertPingLocationToString(const SteamNetworkPingLocation_t& location, char* pszBuf, int cchBufSize) override;
  bool ParsePingLocationString(const char* pszString, SteamNetworkPingLocation_t& result) override;
  bool CheckPingDataUpToDate(float flMaxAgeSeconds) override;
  int GetPingToDataCenter(SteamNetworkingPOPID popID, SteamNetworkingPOPID* pViaRelayPoP) override;
  int GetDirectPingToPOP(SteamNetworkingPOPID popID) override;
  int GetPOPCount() override;
  int GetPOPList(SteamNetworkingPOPID* list, int nListSz) override;
  SteamNetworkingMicroseconds GetLocalTimestamp() override;
  void SetDebugOutputFunction(ESteamNetworkingSocketsDebugOutputType eDetailLevel,
                              FSteamNetworkingSocketsDebugOutput pfnFunc) override;
  ESteamNetworkingFakeIPType GetIPv4FakeIPType(uint32 nIPv4) override;
  EResult GetRealIdentityForFakeIP(const SteamNetworkingIPAddr& fakeIP,
                                   SteamNetworkingIdentity* pOutRealIdentity) override;
  bool SetConfigValue(ESteamNetworkingConfigValue eValue, ESteamNetworkingConfigScope eScopeType, intptr_t scopeObj,
                      ESteamNetworkingConfigDataType eDataType, const void* pArg) override;
  ESteamNetworkingGetConfigValueResult GetConfigValue(ESteamNetworkingConfigValue eValue,
                                                      ESteamNetworkingConfigScope eScopeType, intptr_t scopeObj,
                                                      ESteamNetworkingConfigDataType* pOutDataType, void* pResult,
                                                      size_t* cbResult) override;
  const char* GetConfigValueInfo(ESteamNetworkingConfigValue eValue, ESteamNetworkingConfigDataType* pOutDataType,
                                 ESteamNetworkingConfigScope* pOutScope) override;
  ESteamNetworkingConfigValue IterateGenericEditableConfigValues(ESteamNetworkingConfigValue eCurrent,
                                                                 bool bEnumerateDevVars) override;
  void SteamNetworkingIPAddr_ToString(const SteamNetworkingIPAddr& addr, char* buf, size_t cbBuf,
                                      bool bWithPort) override;
  bool SteamNetworkingIPAddr_ParseString(SteamNetworkingIPAddr* pAddr, const char* pszStr) override;
  ESteamNetworkingFakeIPType SteamNetworkingIPAddr_GetFakeIPType(const SteamNetworkingIPAddr& addr) override;
  void SteamNetworkingIdentity_ToString(const SteamNetworkingIdentity& identity, char* buf, size_t cbBuf) override;
  bool SteamNetworkingIdentity_ParseString(SteamNetworkingIdentity* pIdentity, const char* pszStr) override;

 private:
  /// The instance to ask: the owner of the object, or the first that is initialised.
  GnsInstance* instanceFor(ESteamNetworkingConfigScope scope, intptr_t object) const;
  /// Seconds since the pings to data centres were measured, by either side.
  std::optional<float> pingAge() const;
  bool setEverywhere(ESteamNetworkingConfigValue eValue, ESteamNetworkingConfigDataType eDataType, const void* pArg);

  SteamContext* contexts_[2];
};

}  // namespace loopback
