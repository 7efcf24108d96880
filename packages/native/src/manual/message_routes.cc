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
  if (!self || !call.Has(function, "SteamAPI_ISteamNetworkingSockets_SetConnectionPollGroup") ||
      !call.Read(0, "hConn", connection) || !call.Read(1, "hPollGroup", group)) {
    return nullptr;
  }
  return ToJs(call.environment(), call.context().inbox().SetPollGroup(
                                      connection, group, [&] { return function(self, connection, group); }));
}

napi_value ISteamNetworkingSockets_DestroyPollGroup(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, "ISteamNetworkingSockets.DestroyPollGroup");
  HSteamNetPollGroup group = 0;
  auto* self = call.self<ISteamNetworkingSockets>();
  auto* function = api.SteamAPI_ISteamNetworkingSockets_DestroyPollGroup;
  if (!self || !call.Has(function, "SteamAPI_ISteamNetworkingSockets_DestroyPollGroup") ||
      !call.Read(0, "hPollGroup", group)) {
    return nullptr;
  }
  return ToJs(call.environment(),
              call.context().inbox().DestroyPollGroup(group, [&] { return function(self, group); }));
}

napi_value ISteamNetworkingSockets_CloseConnection(napi_env env, napi_callback_info info) {
  Call<4> call(env, info, "ISteamNetworkingSockets.CloseConnection");
  HSteamNetConnection connection = 0;
  int reason = 0;
  StringIn debug;
  bool linger = false;
  auto* self = call.self<ISteamNetworkingSockets>();
  auto* function = api.SteamAPI_ISteamNetworkingSockets_CloseConnection;
  if (!self || !call.Has(function, "SteamAPI_ISteamNetworkingSockets_CloseConnection") ||
      !call.Read(0, "hPeer", connection) || !call.Read(1, "nReason", reason) ||
      !call.ReadNullableString(2, "pszDebug", debug) || !call.Read(3, "bEnableLinger", linger)) {
    return nullptr;
  }
  return ToJs(call.environment(), call.context().inbox().CloseConnection(connection, [&] {
    return function(self, connection, reason, debug.c_str(), linger);
  }));
}

napi_value ISteamNetworkingSockets_CloseListenSocket(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, "ISteamNetworkingSockets.CloseListenSocket");
  HSteamListenSocket socket = 0;
  auto* self = call.self<ISteamNetworkingSockets>();
  auto* function = api.SteamAPI_ISteamNetworkingSockets_CloseListenSocket;
  if (!self || !call.Has(function, "SteamAPI_ISteamNetworkingSockets_CloseListenSocket") ||
      !call.Has(api.SteamAPI_ISteamNetworkingSockets_GetConnectionInfo,
                "SteamAPI_ISteamNetworkingSockets_GetConnectionInfo") ||
      !call.Read(0, "hSocket", socket)) {
    return nullptr;
  }
  return ToJs(call.environment(),
              call.context().inbox().CloseListenSocket(self, [&] { return function(self, socket); }));
}

}  // namespace headwater::manual
