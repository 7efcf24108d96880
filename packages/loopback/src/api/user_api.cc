// Exports of steam_api.h: init, shutdown and the odds and ends of the user side.
#include "api/init_check.h"
#include "sides/contexts.h"

using namespace loopback;

S_API ESteamAPIInitResult SteamInternal_SteamAPI_Init(const char* pszInternalCheckInterfaceVersions,
                                                      SteamErrMsg* pOutErrMsg) {
  if (ESteamAPIInitResult result = checkInit(pszInternalCheckInterfaceVersions, pOutErrMsg)) return result;
  if (std::optional<InitRefusal> refusal = userContext().initRefusal())
    return failInit(pOutErrMsg, refusal->result, refusal->reason);
  // Initialising twice is harmless on Steam too: libraries within a program do not know of each other.
  if (!userContext().isInitialised()) userContext().start();
  return k_ESteamAPIInitResult_OK;
}

S_API ESteamAPIInitResult SteamAPI_InitFlat(SteamErrMsg* pOutErrMsg) {
  return SteamInternal_SteamAPI_Init(nullptr, pOutErrMsg);
}

S_API void SteamAPI_Shutdown() { userContext().shutDown(); }

S_API HSteamPipe SteamAPI_GetHSteamPipe() { return userContext().isInitialised() ? userContext().pipe : 0; }

S_API HSteamUser SteamAPI_GetHSteamUser() { return userContext().isInitialised() ? userContext().user : 0; }

/// Programs ask before they initialise: what stands for Steam here is always there.
S_API bool SteamAPI_IsSteamRunning() { return true; }

S_API bool SteamAPI_RestartAppIfNecessary(uint32) { return false; }

S_API const char* SteamAPI_GetSteamInstallPath() { return ""; }

S_API void SteamAPI_ReleaseCurrentThreadMemory() {}

S_API void SteamAPI_WriteMiniDump(uint32, void*, uint32) {}

S_API void SteamAPI_SetMiniDumpComment(const char*) {}

S_API void SteamAPI_SetTryCatchCallbacks(bool) {}
