// The functions of GameNetworkingSockets that the loopback calls, by name: one list declares and loads them.
#pragma once

#include "steam_gameserver.h"

#include "steam_api_flat.h"

namespace loopback {

// Exported under the SDK's flat names with the SDK's signatures.
#define LOOPBACK_GNS_FUNCTIONS(X)                             \
  X(ISteamNetworkingSockets_CreateListenSocketIP)             \
  X(ISteamNetworkingSockets_ConnectByIPAddress)               \
  X(ISteamNetworkingSockets_CreateListenSocketP2P)            \
  X(ISteamNetworkingSockets_AcceptConnection)                 \
  X(ISteamNetworkingSockets_CloseConnection)                  \
  X(ISteamNetworkingSockets_CloseListenSocket)                \
  X(ISteamNetworkingSockets_SetConnectionUserData)            \
  X(ISteamNetworkingSockets_GetConnectionUserData)            \
  X(ISteamNetworkingSockets_SetConnectionName)                \
  X(ISteamNetworkingSockets_GetConnectionName)                \
  X(ISteamNetworkingSockets_SendMessageToConnection)          \
  X(ISteamNetworkingSockets_FlushMessagesOnConnection)        \
  X(ISteamNetworkingSockets_ReceiveMessagesOnConnection)      \
  X(ISteamNetworkingSockets_GetConnectionInfo)                \
  X(ISteamNetworkingSockets_GetConnectionRealTimeStatus)      \
  X(ISteamNetworkingSockets_GetDetailedConnectionStatus)      \
  X(ISteamNetworkingSockets_GetListenSocketAddress)           \
  X(ISteamNetworkingSockets_CreateSocketPair)                 \
  X(ISteamNetworkingSockets_ConfigureConnectionLanes)         \
  X(ISteamNetworkingSockets_GetIdentity)                      \
  X(ISteamNetworkingSockets_CreatePollGroup)                  \
  X(ISteamNetworkingSockets_DestroyPollGroup)                 \
  X(ISteamNetworkingSockets_SetConnectionPollGroup)           \
  X(ISteamNetworkingSockets_ReceiveMessagesOnPollGroup)       \
  X(ISteamNetworkingSockets_ConnectP2PCustomSignaling)        \
  X(ISteamNetworkingSockets_ReceivedP2PCustomSignal)          \
  X(ISteamNetworkingSockets_RunCallbacks)                     \
  X(ISteamNetworkingUtils_AllocateMessage)                    \
  X(ISteamNetworkingUtils_GetLocalTimestamp)                  \
  X(ISteamNetworkingUtils_SetDebugOutputFunction)             \
  X(ISteamNetworkingUtils_SetConfigValue)                     \
  X(ISteamNetworkingUtils_GetConfigValue)                     \
  X(ISteamNetworkingUtils_GetConfigValueInfo)                 \
  X(ISteamNetworkingUtils_IterateGenericEditableConfigValues) \
  X(SteamNetworkingIPAddr_ParseString)

struct GnsFunctions {
#define X(name) decltype(&SteamAPI_##name) name;
  LOOPBACK_GNS_FUNCTIONS(X)
#undef X

  // The same names with other signatures: sizes are size_t, and failed messages may stay the caller's.
  void (*ISteamNetworkingSockets_SendMessages)(ISteamNetworkingSockets* self, int nMessages,
                                               SteamNetworkingMessage_t** pMessages, int64* pOutMessageNumberOrResult,
                                               bool bDeleteFailedMessages);
  void (*SteamNetworkingIPAddr_ToString)(const SteamNetworkingIPAddr* self, char* buf, size_t cbBuf, bool bWithPort);
  void (*SteamNetworkingIdentity_ToString)(const SteamNetworkingIdentity* self, char* buf, size_t cbBuf);
  bool (*SteamNetworkingIdentity_ParseString)(SteamNetworkingIdentity* self, size_t sizeofIdentity, const char* pszStr);

  // GNS's own.
  bool (*init)(const SteamNetworkingIdentity* identity, SteamNetworkingErrMsg& error);
  void (*kill)();
  void (*setManualPollMode)(bool on);  // Not in its headers, so perhaps not there: null.
  ISteamNetworkingSockets* (*sockets)();
  ISteamNetworkingUtils* (*utils)();
};

}  // namespace loopback
