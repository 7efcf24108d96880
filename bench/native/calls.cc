// The raw addon: what a careful hand writes for a handful of functions, in plain Node-API, nothing generated and
// nothing shared with the addon under test. It checks that arguments have the right type and no more.
#include <node_api.h>

#include <string>

#include "workloads.h"

namespace bench {

namespace {

napi_value Throw(napi_env env, const char* message) {
  napi_throw_type_error(env, nullptr, message);
  return nullptr;
}

napi_value Undefined(napi_env env) {
  napi_value result;
  napi_get_undefined(env, &result);
  return result;
}

napi_value Number(napi_env env, double value) {
  napi_value result;
  napi_create_double(env, value, &result);
  return result;
}

template <size_t N>
bool Arguments(napi_env env, napi_callback_info info, napi_value (&arguments)[N]) {
  size_t count = N;
  return napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr) == napi_ok && count == N;
}

napi_value BLoggedOn(napi_env env, napi_callback_info) {
  napi_value result;
  napi_get_boolean(env, steam.SteamAPI_ISteamGameServer_BLoggedOn(steam.gameServer), &result);
  return result;
}

napi_value GetSteamID(napi_env env, napi_callback_info) {
  napi_value result;
  napi_create_bigint_uint64(env, steam.SteamAPI_ISteamGameServer_GetSteamID(steam.gameServer), &result);
  return result;
}

napi_value SetConnectionConfigValueInt32(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  uint32_t connection;
  int32_t option;
  int32_t value;
  if (!Arguments(env, info, arguments) || napi_get_value_uint32(env, arguments[0], &connection) != napi_ok ||
      napi_get_value_int32(env, arguments[1], &option) != napi_ok ||
      napi_get_value_int32(env, arguments[2], &value) != napi_ok) {
    return Throw(env, "three numbers expected");
  }
  napi_value result;
  napi_get_boolean(env,
                   steam.SteamAPI_ISteamNetworkingUtils_SetConnectionConfigValueInt32(
                       steam.utils, connection, static_cast<ESteamNetworkingConfigValue>(option), value),
                   &result);
  return result;
}

napi_value SetTimeCreatedDateRange(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  uint64_t handle;
  uint32_t start;
  uint32_t end;
  bool lossless;
  if (!Arguments(env, info, arguments) ||
      napi_get_value_bigint_uint64(env, arguments[0], &handle, &lossless) != napi_ok ||
      napi_get_value_uint32(env, arguments[1], &start) != napi_ok ||
      napi_get_value_uint32(env, arguments[2], &end) != napi_ok) {
    return Throw(env, "a bigint and two numbers expected");
  }
  napi_value result;
  napi_get_boolean(env, steam.SteamAPI_ISteamUGC_SetTimeCreatedDateRange(steam.ugc, handle, start, end), &result);
  return result;
}

napi_value SetProduct(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  char text[256];
  size_t length;
  if (!Arguments(env, info, arguments) ||
      napi_get_value_string_utf8(env, arguments[0], text, sizeof text, &length) != napi_ok) {
    return Throw(env, "a string expected");
  }
  steam.SteamAPI_ISteamGameServer_SetProduct(steam.gameServer, text);
  return Undefined(env);
}

void Set(napi_env env, napi_value object, const char* name, napi_value value) {
  napi_set_named_property(env, object, name, value);
}

napi_value Text(napi_env env, const char* text) {
  napi_value result;
  napi_create_string_utf8(env, text, NAPI_AUTO_LENGTH, &result);
  return result;
}

// The remote address is left as text here and the identity as a SteamID: less than the addon under test gives.
napi_value GetConnectionInfo(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  uint32_t connection;
  if (!Arguments(env, info, arguments) || napi_get_value_uint32(env, arguments[0], &connection) != napi_ok) {
    return Throw(env, "a number expected");
  }
  SteamNetConnectionInfo_t value;
  napi_value object;
  if (!steam.SteamAPI_ISteamNetworkingSockets_GetConnectionInfo(steam.sockets, connection, &value)) {
    napi_get_null(env, &object);
    return object;
  }
  napi_value identity;
  napi_value userData;
  napi_create_bigint_uint64(env, value.m_identityRemote.GetSteamID64(), &identity);
  napi_create_bigint_int64(env, value.m_nUserData, &userData);
  napi_create_object(env, &object);
  Set(env, object, "identityRemote", identity);
  Set(env, object, "userData", userData);
  Set(env, object, "listenSocket", Number(env, value.m_hListenSocket));
  Set(env, object, "addrRemotePort", Number(env, value.m_addrRemote.m_port));
  Set(env, object, "idPOPRemote", Number(env, value.m_idPOPRemote));
  Set(env, object, "idPOPRelay", Number(env, value.m_idPOPRelay));
  Set(env, object, "state", Number(env, value.m_eState));
  Set(env, object, "endReason", Number(env, value.m_eEndReason));
  Set(env, object, "endDebug", Text(env, value.m_szEndDebug));
  Set(env, object, "connectionDescription", Text(env, value.m_szConnectionDescription));
  Set(env, object, "flags", Number(env, value.m_nFlags));
  return object;
}

template <size_t N>
bool Numbers(napi_env env, napi_callback_info info, double (&numbers)[N]) {
  napi_value arguments[N];
  if (!Arguments(env, info, arguments)) return false;
  for (size_t i = 0; i < N; ++i) {
    if (napi_get_value_double(env, arguments[i], &numbers[i]) != napi_ok) return false;
  }
  return true;
}

napi_value ExchangeBatches(napi_env env, napi_callback_info info) {
  double n[6];
  if (!Numbers(env, info, n)) return Throw(env, "from, to, size, written, batch, count expected");
  return Number(env, bench::ExchangeBatches(static_cast<uint32>(n[0]), static_cast<uint32>(n[1]),
                                            static_cast<size_t>(n[2]), static_cast<size_t>(n[3]),
                                            static_cast<int>(n[4]), static_cast<int>(n[5])));
}

napi_value ExchangeSingly(napi_env env, napi_callback_info info) {
  double n[4];
  if (!Numbers(env, info, n)) return Throw(env, "from, to, size, count expected");
  return Number(env, bench::ExchangeSingly(static_cast<uint32>(n[0]), static_cast<uint32>(n[1]),
                                           static_cast<size_t>(n[2]), static_cast<int>(n[3])));
}

// A Uint32Array of connections, then N - 1 numbers.
template <size_t N>
bool ConnectionsAndNumbers(napi_env env, napi_callback_info info, std::vector<HSteamNetConnection>& connections,
                           double (&numbers)[N - 1]) {
  napi_value arguments[N];
  napi_typedarray_type type;
  size_t length;
  void* data;
  if (!Arguments(env, info, arguments) ||
      napi_get_typedarray_info(env, arguments[0], &type, &length, &data, nullptr, nullptr) != napi_ok ||
      type != napi_uint32_array) {
    return false;
  }
  for (size_t i = 1; i < N; ++i) {
    if (napi_get_value_double(env, arguments[i], &numbers[i - 1]) != napi_ok) return false;
  }
  const auto* handles = static_cast<const uint32*>(data);
  connections.assign(handles, handles + length);
  return true;
}

napi_value ExchangeOnPollGroup(napi_env env, napi_callback_info info) {
  std::vector<HSteamNetConnection> connections;
  double n[4];
  if (!ConnectionsAndNumbers<5>(env, info, connections, n)) {
    return Throw(env, "a Uint32Array of connections, group, size, batch, count expected");
  }
  return Number(env,
                bench::ExchangeOnPollGroup(connections, static_cast<uint32>(n[0]), static_cast<size_t>(n[1]),
                                           static_cast<int>(n[2]), static_cast<int>(n[3])));
}

napi_value SendToEach(napi_env env, napi_callback_info info) {
  std::vector<HSteamNetConnection> connections;
  double n[2];
  if (!ConnectionsAndNumbers<3>(env, info, connections, n)) {
    return Throw(env, "a Uint32Array of connections, size, times expected");
  }
  return Number(env, bench::SendToEach(connections, static_cast<size_t>(n[0]), static_cast<int>(n[1])));
}

napi_value Drain(napi_env env, napi_callback_info info) {
  double n[1];
  if (!Numbers(env, info, n)) return Throw(env, "group expected");
  return Number(env, bench::Drain(static_cast<uint32>(n[0])));
}

napi_value Pump(napi_env env, napi_callback_info) {
  int delivered = 0;
  return Number(env, bench::Pump(&delivered));
}

napi_value PumpEmpty(napi_env env, napi_callback_info info) {
  double n[1];
  if (!Numbers(env, info, n)) return Throw(env, "count expected");
  return Number(env, bench::PumpEmpty(static_cast<int>(n[0])));
}

// open(path): after the addon under test has initialised the game server, whose interfaces are used here as well.
napi_value Open(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  char path[4096];
  size_t length;
  if (!Arguments(env, info, arguments) ||
      napi_get_value_string_utf8(env, arguments[0], path, sizeof path, &length) != napi_ok) {
    return Throw(env, "the library's path expected");
  }
  if (const char* missing = steam.Open(path)) {
    return Throw(env, (std::string(missing) + " could not be loaded").c_str());
  }
  steam.Attach();
  return Undefined(env);
}

napi_value Init(napi_env env, napi_value exports) {
  const struct {
    const char* name;
    napi_callback callback;
  } functions[] = {
      {"open", Open},
      {"BLoggedOn", BLoggedOn},
      {"GetSteamID", GetSteamID},
      {"SetConnectionConfigValueInt32", SetConnectionConfigValueInt32},
      {"SetTimeCreatedDateRange", SetTimeCreatedDateRange},
      {"SetProduct", SetProduct},
      {"GetConnectionInfo", GetConnectionInfo},
      {"exchangeBatches", ExchangeBatches},
      {"exchangeSingly", ExchangeSingly},
      {"exchangeOnPollGroup", ExchangeOnPollGroup},
      {"sendToEach", SendToEach},
      {"drain", Drain},
      {"pump", Pump},
      {"pumpEmpty", PumpEmpty},
  };
  for (const auto& each : functions) {
    napi_value function;
    napi_create_function(env, each.name, NAPI_AUTO_LENGTH, each.callback, nullptr, &function);
    napi_set_named_property(env, exports, each.name, function);
  }
  return exports;
}

}  // namespace

}  // namespace bench

// The macro wants a function of the global namespace.
static napi_value InitBaseline(napi_env env, napi_value exports) { return bench::Init(env, exports); }

NAPI_MODULE(baseline, InitBaseline)
