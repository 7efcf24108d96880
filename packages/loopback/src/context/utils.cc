// Answers from the context's state and its queue.
#include "context/utils.h"

#include "callbacks/call_result_copy.h"
#include "core/process.h"

#include <cstdio>

namespace loopback {

namespace {
// What Steam returns for a machine on mains power.
constexpr uint8 kMainsPower = 255;
}  // namespace

EUniverse Utils::GetConnectedUniverse() { return context_.isInitialised() ? k_EUniversePublic : k_EUniverseInvalid; }

uint32 Utils::GetServerRealTime() { return static_cast<uint32>(unixTime()); }

uint8 Utils::GetCurrentBatteryPower() { return kMainsPower; }

bool Utils::IsAPICallCompleted(SteamAPICall_t hSteamAPICall, bool* pbFailed) {
  std::optional<CallResult> result = context_.callbacks.result(hSteamAPICall);
  if (pbFailed) *pbFailed = !result || result->failed();
  return result.has_value();
}

ESteamAPICallFailure Utils::GetAPICallFailureReason(SteamAPICall_t hSteamAPICall) {
  std::optional<CallResult> result = context_.callbacks.result(hSteamAPICall);
  if (!result) return k_ESteamAPICallFailureInvalidHandle;
  return result->failure;
}

bool Utils::GetAPICallResult(SteamAPICall_t hSteamAPICall, void* pCallback, int cubCallback, int iCallbackExpected,
                             bool* pbFailed) {
  return copyCallResult(context_.callbacks, hSteamAPICall, pCallback, cubCallback, iCallbackExpected, pbFailed);
}

int Utils::FilterText(ETextFilteringContext, CSteamID, const char* pchInputMessage, char* pchOutFilteredText,
                      uint32 nByteSizeOutFilteredText) {
  if (!pchInputMessage || !pchOutFilteredText || nByteSizeOutFilteredText == 0) return 0;
  std::snprintf(pchOutFilteredText, nByteSizeOutFilteredText, "%s", pchInputMessage);
  return 0;
}

}  // namespace loopback
