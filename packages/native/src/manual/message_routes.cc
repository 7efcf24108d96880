// The methods that change where a connection's messages are received from: what is on its way to JavaScript moves
// along.
#include "../generated/manual.h"
#include "../runtime/call.h"
#include "../runtime/inbox.h"

namespace headwater::manual {

napi_value ISteamNetworkingSockets_SetConnectionPollGroup(napi_env env, napi_callback_info info) {
  Call<2> call(env, info, "ISteamNetworkingSockets.SetConnectionPollGroup");
  HSteamNetConnection connection = 0;
  HSteamNetPollGroup group = 0;
  auto* self = call.self<ISteamNetworkingSockets>();
  auto* function = api.SteamAPI_ISteamNetworkingSockets_SetConnectionPollGroup;
  if (!self || !call.has(function, "SteamAPI_ISteamNetworkingSockets_SetConnectionPollGroup") ||
      !call.read(0, "hConn", connection) || !call.read(1, "hPollGroup", group)) {
    return nullptr;
  }
  return toJs(call.environment(), call.context().inbox().setPollGroup(
                                      connection, group, [&] { return function(self, connection, group); }));
}

napi_value ISteamNetworkingSockets_DestroyPollGroup(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, "ISteamNetworkingSockets.DestroyPollGroup");
  HSteamNetPollGroup group = 0;
  auto* self = call.self<ISteamNetworkingSockets>();
  auto* function = api.SteamAPI_ISteamNetworkingSockets_DestroyPollGroup;
  if (!self || !call.has(function, "SteamAPI_ISteamNetworkingSockets_DestroyPollGroup") ||
      !call.read(0, "hPollGroup", group)) {
    return nullptr;
  }
  return toJs(call.environment(),
              call.context().inbox().destroyPollGroup(group, [&] { return function(self, group); }));
}

napi_value ISteamNetworkingSockets_CloseConnection(napi_env env, napi_callback_info info) {
  Call<4> call(env, info, "ISteamNetworkingSockets.CloseConnection");
  HSteamNetConnection connection = 0;
  int reason = 0;
  StringIn debug;
  bool linger = false;
  auto* self = call.self<ISteamNetworkingSockets>();
  auto* function = api.SteamAPI_ISteamNetworkingSockets_CloseConnection;
  if (!self || !call.has(function, "SteamAPI_ISteamNetworkingSockets_CloseConnection") ||
      !call.read(0, "hPeer", connection) || !call.read(1, "nReason", reason) ||
      !call.readNullableString(2, "pszDebug", debug) || !call.read(3, "bEnableLinger", linger)) {
    return nullptr;
  }
  return toJs(call.environment(), call.context().inbox().closeConnection(connection, [&] {
    return function(self, connection, reason, debug.c_str(), linger);
  }));
}

napi_value ISteamNetworkingSockets_CloseListenSocket(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, "ISteamNetworkingSockets.CloseListenSocket");
  HSteamListenSocket socket = 0;
  auto* self = call.self<ISteamNetworkingSockets>();
  auto* function = api.SteamAPI_ISteamNetworkingSockets_CloseListenSocket;
  if (!self || !call.has(function, "SteamAPI_ISteamNetworkingSockets_CloseListenSocket") ||
      !call.has(api.SteamAPI_ISteamNetworkingSockets_GetConnectionInfo,
                "SteamAPI_ISteamNetworkingSockets_GetConnectionInfo") ||
      !call.read(0, "hSocket", socket)) {
    return nullptr;
  }
  return toJs(call.environment(),
              call.context().inbox().closeListenSocket(self, [&] { return function(self, socket); }));
}

}  // namespace headwater::manual
