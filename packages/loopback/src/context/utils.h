// ISteamUtils of one context: the app, the clock, and the results of asynchronous calls.
#pragma once

#include "context/steam_context.h"
#include "generated/default_isteamutils.h"

namespace loopback {

class Utils : public DefaultSteamUtils {
 public:
  explicit Utils(SteamContext& context) : context_(context) {}

  EUniverse GetConnectedUniverse() override;
  uint32 GetServerRealTime() override;
  uint8 GetCurrentBatteryPower() override;
  uint32 GetAppID() override { return context_.appId(); }
  const char* GetSteamUILanguage() override { return "english"; }
  bool IsAPICallCompleted(SteamAPICall_t hSteamAPICall, bool* pbFailed) override;
  ESteamAPICallFailure GetAPICallFailureReason(SteamAPICall_t hSteamAPICall) override;
  /// Passes texts through, as Steam does where it has no dictionary.
  int FilterText(ETextFilteringContext eContext, CSteamID sourceSteamID, const char* pchInputMessage,
                 char* pchOutFilteredText, uint32 nByteSizeOutFilteredText) override;
  bool GetAPICallResult(SteamAPICall_t hSteamAPICall, void* pCallback, int cubCallback, int iCallbackExpected,
                        bool* pbFailed) override;

 private:
  SteamContext& context_;
};

}  // namespace loopback
