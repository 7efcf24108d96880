// What Valve's library exports without any header of today declaring it: programs made for older SDKs, and bindings
// that look names up at run time, still call it.
#include "steam_gameserver.h"

/// SteamAPI_Init of programs that passed no interface versions.
S_API bool SteamAPI_InitSafe() { return SteamAPI_InitFlat(nullptr) == k_ESteamAPIInitResult_OK; }

/// SteamGameServer_Init of such programs. The second port was Steam's own, which no longer needs one.
S_API bool SteamGameServer_InitSafe(uint32 unIP, uint16, uint16 usGamePort, uint16 usQueryPort, EServerMode eServerMode,
                                    const char *pchVersionString) {
  return SteamInternal_GameServer_Init_V2(unIP, usGamePort, usQueryPort, eServerMode, pchVersionString, nullptr,
                                          nullptr) == k_ESteamAPIInitResult_OK;
}

S_API HSteamPipe GetHSteamPipe() { return SteamAPI_GetHSteamPipe(); }

S_API HSteamUser GetHSteamUser() { return SteamAPI_GetHSteamUser(); }
