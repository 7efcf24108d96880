// What Valve's library exports without any header of today declaring it: programs made for older SDKs, and bindings
// that look names up at run time, still call it. Of what only older libraries export, generated code has the door.
#include "generated/later.h"

namespace loopback::earlier {

/// Of programs that pass no interface versions.
bool SteamAPI_Init() { return SteamAPI_InitFlat(nullptr) == k_ESteamAPIInitResult_OK; }

/// Of such programs. The second port was Steam's own, which no longer needs one.
bool SteamInternal_GameServer_Init(uint32 unIP, uint16, uint16 usGamePort, uint16 usQueryPort, EServerMode eServerMode,
                                   const char* pchVersionString) {
  return SteamInternal_GameServer_Init_V2(unIP, usGamePort, usQueryPort, eServerMode, pchVersionString, nullptr,
                                          nullptr) == k_ESteamAPIInitResult_OK;
}

}  // namespace loopback::earlier

S_API bool SteamAPI_InitSafe() { return loopback::earlier::SteamAPI_Init(); }

S_API bool SteamGameServer_InitSafe(uint32 unIP, uint16 usSteamPort, uint16 usGamePort, uint16 usQueryPort,
                                    EServerMode eServerMode, const char* pchVersionString) {
  return loopback::earlier::SteamInternal_GameServer_Init(unIP, usSteamPort, usGamePort, usQueryPort, eServerMode,
                                                          pchVersionString);
}

S_API HSteamPipe GetHSteamPipe() { return SteamAPI_GetHSteamPipe(); }

S_API HSteamUser GetHSteamUser() { return SteamAPI_GetHSteamUser(); }
