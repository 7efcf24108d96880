#include "older_init.h"

#include <cstdio>

namespace headwater {

namespace {

struct ServerInit {
  static inline bool (*theirs)(uint32, uint16, uint16, uint16, EServerMode, const char*) = nullptr;

  static ESteamAPIInitResult call(uint32 ip, uint16 gamePort, uint16 queryPort, EServerMode mode, const char* version,
                                  const char*, SteamErrMsg* message) {
    const uint16 steamPort = 0;  // Steam's own, which no longer needs one.
    return say(theirs(ip, steamPort, gamePort, queryPort, mode, version), message);
  }

  static ESteamAPIInitResult say(bool worked, SteamErrMsg* message) {
    if (worked) return k_ESteamAPIInitResult_OK;
    if (message) {
      std::snprintf(*message, sizeof *message,
                    "The library did not say why; those of SDKs before 1.58 write it to the console.");
    }
    return k_ESteamAPIInitResult_FailedGeneric;
  }
};

struct UserInit {
  static inline bool (*theirs)() = nullptr;

  static ESteamAPIInitResult call(SteamErrMsg* message) { return ServerInit::say(theirs(), message); }
};

// What the headers' inline init calls, with the list of interface versions.
struct InlineUserInit {
  static inline bool (*theirs)() = nullptr;

  static ESteamAPIInitResult call(const char*, SteamErrMsg* message) { return ServerInit::say(theirs(), message); }
};

}  // namespace

void serveOlderInit(OtherSdk& sdk) {
  sdk.instead<ServerInit>(&Symbols::SteamInternal_GameServer_Init_V2, "SteamInternal_GameServer_Init_V2",
                          "SteamInternal_GameServer_Init");
  sdk.instead<UserInit>(&Symbols::SteamAPI_InitFlat, "SteamAPI_InitFlat", "SteamAPI_Init");
  sdk.instead<InlineUserInit>(&Symbols::SteamInternal_SteamAPI_Init, "SteamInternal_SteamAPI_Init", "SteamAPI_Init");
}

}  // namespace headwater
