// Exports of steam_gameserver.h: init, shutdown and state of the game server side.
#include "api/init_check.h"
#include "core/bounded_text.h"
#include "sides/contexts.h"

#include <string>

using namespace loopback;

namespace {
// The server browser shows it; versions are a few digits.
constexpr size_t kLongestVersion = 64;
}  // namespace

S_API ESteamAPIInitResult SteamInternal_GameServer_Init_V2(uint32 unIP, uint16 usGamePort, uint16 usQueryPort,
                                                           EServerMode eServerMode, const char* pchVersionString,
                                                           const char* pszInternalCheckInterfaceVersions,
                                                           SteamErrMsg* pOutErrMsg) {
  if (ESteamAPIInitResult result = checkInit(pszInternalCheckInterfaceVersions, pOutErrMsg)) return result;
  if (eServerMode < eServerModeNoAuthentication || eServerMode > eServerModeAuthenticationAndSecure)
    return failInit(pOutErrMsg, k_ESteamAPIInitResult_FailedGeneric,
                    "Invalid server mode " + std::to_string(eServerMode) + ": use a value of EServerMode from 1 to 3");
  if (serverContext().isInitialised())
    return failInit(pOutErrMsg, k_ESteamAPIInitResult_FailedGeneric,
                    "The game server is already initialised: call SteamGameServer_Shutdown first");
  if (std::optional<InitRefusal> refusal = serverContext().initRefusal())
    return failInit(pOutErrMsg, refusal->result, refusal->reason);
  ServerState state;
  state.ip = unIP;
  state.gamePort = usGamePort;
  state.queryPort = usQueryPort;
  state.mode = eServerMode;
  state.version = boundedText(pchVersionString, kLongestVersion);
  std::string error;
  if (!serverContext().start(state, error)) return failInit(pOutErrMsg, k_ESteamAPIInitResult_FailedGeneric, error);
  return k_ESteamAPIInitResult_OK;
}

S_API void SteamGameServer_Shutdown() { serverContext().shutDown(); }

S_API bool SteamGameServer_BSecure() { return serverContext().gameServer().isSecure(); }

S_API uint64 SteamGameServer_GetSteamID() { return serverContext().isLoggedOn() ? serverContext().steamId() : 0; }

S_API HSteamPipe SteamGameServer_GetHSteamPipe() { return serverContext().isInitialised() ? serverContext().pipe : 0; }

S_API HSteamUser SteamGameServer_GetHSteamUser() { return serverContext().isInitialised() ? serverContext().user : 0; }
