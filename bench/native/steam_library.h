// The functions the benchmarks call, found in the library at run time like the addon under test finds them.
#pragma once

// Plain extern "C" declarations: nothing is linked.
#define STEAM_API_NODLL

#include "steam_gameserver.h"
// Order matters: the flat declarations use types of the interfaces.
#include "steam_api_flat.h"

#define BENCH_FUNCTIONS(X)                                        \
  X(SteamAPI_ISteamGameServer_BLoggedOn)                          \
  X(SteamAPI_ISteamGameServer_GetSteamID)                         \
  X(SteamAPI_ISteamGameServer_RequestUserGroupStatus)             \
  X(SteamAPI_ISteamGameServer_SetProduct)                         \
  X(SteamAPI_ISteamNetworkingSockets_CreateSocketPair)            \
  X(SteamAPI_ISteamNetworkingSockets_GetConnectionInfo)           \
  X(SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection) \
  X(SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup)  \
  X(SteamAPI_ISteamNetworkingSockets_SendMessages)                \
  X(SteamAPI_ISteamNetworkingSockets_SendMessageToConnection)     \
  X(SteamAPI_ISteamNetworkingUtils_AllocateMessage)               \
  X(SteamAPI_ISteamNetworkingUtils_SetConnectionConfigValueInt32) \
  X(SteamAPI_ISteamUGC_SetTimeCreatedDateRange)                   \
  X(SteamAPI_ManualDispatch_FreeLastCallback)                     \
  X(SteamAPI_ManualDispatch_GetNextCallback)                      \
  X(SteamAPI_ManualDispatch_Init)                                 \
  X(SteamAPI_ManualDispatch_RunFrame)                             \
  X(SteamGameServer_GetHSteamPipe)                                \
  X(SteamGameServer_Shutdown)                                     \
  X(SteamInternal_GameServer_Init_V2)

namespace bench {

struct SteamLibrary {
#define BENCH_MEMBER(name) decltype(&::name) name = nullptr;
  BENCH_FUNCTIONS(BENCH_MEMBER)
#undef BENCH_MEMBER

  ISteamGameServer* gameServer = nullptr;
  ISteamNetworkingSockets* sockets = nullptr;
  ISteamNetworkingUtils* utils = nullptr;
  ISteamUGC* ugc = nullptr;
  HSteamPipe pipe = 0;

  // Finds the functions; returns the first name that is missing, the file's own if it does not load, else nullptr.
  const char* Open(const char* path);
  // The interfaces, once the game server is initialised.
  void Attach();

 private:
  template <typename Interface>
  void Ask(Interface*& interface, const char* accessor, const char* version);

  void* handle_ = nullptr;
};

extern SteamLibrary steam;

}  // namespace bench
