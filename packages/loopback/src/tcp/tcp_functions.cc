// Each function has the signature of GameNetworkingSockets's of that name.
#include "tcp/tcp_functions.h"

#include "core/bounded_text.h"
#include "tcp/tcp_message.h"
#include "tcp/tcp_sockets.h"
#include "tcp/tcp_text.h"

#include <cstdio>

namespace loopback {

namespace {

/// Beyond any address or identity.
constexpr size_t kLongestName = 256;

/// Never destroyed: what a program does last at its exit may still come here.
template <ContextKind kind>
TcpSockets& socketsOf() {
  static TcpSockets& sockets = *new TcpSockets;
  return sockets;
}

TcpSockets& of(ISteamNetworkingSockets* self) { return *static_cast<TcpSockets*>(self); }
/// Utilities are those of their sockets.
TcpSockets& of(ISteamNetworkingUtils* self) { return *reinterpret_cast<TcpSockets*>(self); }

template <ContextKind kind>
bool init(const SteamNetworkingIdentity* identity, SteamNetworkingErrMsg& error) {
  std::string problem;
  if (socketsOf<kind>().start(*identity, problem)) return true;
  std::snprintf(error, sizeof error, "%s", problem.c_str());
  return false;
}

void writeText(const std::string& text, char* buffer, size_t size) { std::snprintf(buffer, size, "%s", text.c_str()); }

template <ContextKind kind>
GnsFunctions functions() {
  using Sockets = ISteamNetworkingSockets;
  using Utils = ISteamNetworkingUtils;
  using Options = const SteamNetworkingConfigValue_t*;
  GnsFunctions f{};
  f.ISteamNetworkingSockets_CreateListenSocketIP = [](Sockets* self, const SteamNetworkingIPAddr& address, int count,
                                                      Options options) {
    return of(self).listenAt(address, count, options);
  };
  f.ISteamNetworkingSockets_ConnectByIPAddress = [](Sockets* self, const SteamNetworkingIPAddr& address, int count,
                                                    Options options) {
    return of(self).connectTo(address, count, options);
  };
  // Peers find each other by the loopback's rendezvous, not by signals of a program.
  f.ISteamNetworkingSockets_CreateListenSocketP2P = [](Sockets*, int, int, Options) {
    return k_HSteamListenSocket_Invalid;
  };
  f.ISteamNetworkingSockets_ConnectP2PCustomSignaling = [](Sockets*, ISteamNetworkingConnectionSignaling*,
                                                           const SteamNetworkingIdentity*, int, int,
                                                           Options) { return k_HSteamNetConnection_Invalid; };
  f.ISteamNetworkingSockets_ReceivedP2PCustomSignal = [](Sockets*, const void*, int,
                                                         ISteamNetworkingSignalingRecvContext*) { return false; };
  f.ISteamNetworkingSockets_AcceptConnection = [](Sockets* self, HSteamNetConnection connection) {
    return of(self).accept(connection);
  };
  // Lingering is the loopback's own (gns/lingering_connections.h).
  f.ISteamNetworkingSockets_CloseConnection = [](Sockets* self, HSteamNetConnection connection, int reason,
                                                 const char* text,
                                                 bool) { return of(self).close(connection, reason, text); };
  f.ISteamNetworkingSockets_CloseListenSocket = [](Sockets* self, HSteamListenSocket socket) {
    return of(self).closeListener(socket);
  };
  f.ISteamNetworkingSockets_SetConnectionUserData = [](Sockets* self, HSteamNetConnection connection, int64 userData) {
    return of(self).setUserData(connection, userData);
  };
  f.ISteamNetworkingSockets_GetConnectionUserData = [](Sockets* self, HSteamNetConnection connection) {
    return of(self).userData(connection);
  };
  f.ISteamNetworkingSockets_SetConnectionName = [](Sockets* self, HSteamNetConnection connection, const char* name) {
    of(self).setName(connection, name);
  };
  f.ISteamNetworkingSockets_GetConnectionName = [](Sockets* self, HSteamNetConnection connection, char* name,
                                                   int size) { return of(self).name(connection, name, size); };
  f.ISteamNetworkingSockets_SendMessageToConnection = [](Sockets* self, HSteamNetConnection connection,
                                                         const void* data, uint32 size, int flags, int64* number) {
    return of(self).send(connection, data, size, flags, number);
  };
  f.ISteamNetworkingSockets_SendMessages = [](Sockets* self, int count, SteamNetworkingMessage_t** messages,
                                              int64* results, bool deleteFailed) {
    of(self).sendAll(count, messages, results, deleteFailed);
  };
  f.ISteamNetworkingSockets_FlushMessagesOnConnection = [](Sockets* self, HSteamNetConnection connection) {
    return of(self).flush(connection);
  };
  f.ISteamNetworkingSockets_ReceiveMessagesOnConnection = [](Sockets* self, HSteamNetConnection connection,
                                                             SteamNetworkingMessage_t** messages, int most) {
    return of(self).receive(connection, messages, most);
  };
  f.ISteamNetworkingSockets_GetConnectionInfo = [](Sockets* self, HSteamNetConnection connection,
                                                   SteamNetConnectionInfo_t* info) {
    return of(self).describe(connection, *info);
  };
  f.ISteamNetworkingSockets_GetConnectionRealTimeStatus =
      [](Sockets* self, HSteamNetConnection connection, SteamNetConnectionRealTimeStatus_t* status, int count,
         SteamNetConnectionRealTimeLaneStatus_t* lanes) { return of(self).measure(connection, status, count, lanes); };
  f.ISteamNetworkingSockets_GetDetailedConnectionStatus = [](Sockets* self, HSteamNetConnection connection, char* text,
                                                             int size) {
    return of(self).report(connection, text, size);
  };
  f.ISteamNetworkingSockets_GetListenSocketAddress = [](Sockets* self, HSteamListenSocket socket,
                                                        SteamNetworkingIPAddr* address) {
    return of(self).addressOf(socket, *address);
  };
  f.ISteamNetworkingSockets_CreateSocketPair = [](Sockets* self, HSteamNetConnection* one, HSteamNetConnection* other,
                                                  bool, const SteamNetworkingIdentity* identity,
                                                  const SteamNetworkingIdentity* otherIdentity) {
    return of(self).makePair(*one, *other, identity, otherIdentity);
  };
  f.ISteamNetworkingSockets_ConfigureConnectionLanes = [](Sockets* self, HSteamNetConnection connection, int count,
                                                          const int*, const uint16*) {
    return of(self).configureLanes(connection, count);
  };
  f.ISteamNetworkingSockets_GetIdentity = [](Sockets* self, SteamNetworkingIdentity* identity) {
    *identity = of(self).identity();
    return true;
  };
  f.ISteamNetworkingSockets_CreatePollGroup = [](Sockets* self) { return of(self).makeGroup(); };
  f.ISteamNetworkingSockets_DestroyPollGroup = [](Sockets* self, HSteamNetPollGroup group) {
    return of(self).endGroup(group);
  };
  f.ISteamNetworkingSockets_SetConnectionPollGroup = [](Sockets* self, HSteamNetConnection connection,
                                                        HSteamNetPollGroup group) {
    return of(self).moveToGroup(connection, group);
  };
  f.ISteamNetworkingSockets_ReceiveMessagesOnPollGroup = [](Sockets* self, HSteamNetPollGroup group,
                                                            SteamNetworkingMessage_t** messages, int most) {
    return of(self).receiveFromGroup(group, messages, most);
  };
  f.ISteamNetworkingSockets_RunCallbacks = [](Sockets* self) { of(self).tellChanges(); };
  f.ISteamNetworkingUtils_AllocateMessage = [](Utils*, int size) {
    return newTcpMessage(static_cast<size_t>(size > 0 ? size : 0));
  };
  f.ISteamNetworkingUtils_GetLocalTimestamp = [](Utils*) { return tcpNow(); };
  f.ISteamNetworkingUtils_SetDebugOutputFunction = [](Utils* self, ESteamNetworkingSocketsDebugOutputType level,
                                                      FSteamNetworkingSocketsDebugOutput function) {
    of(self).setDebugOutput(level, function);
  };
  f.ISteamNetworkingUtils_SetConfigValue = [](Utils* self, ESteamNetworkingConfigValue option,
                                              ESteamNetworkingConfigScope scope, intptr_t object,
                                              ESteamNetworkingConfigDataType type, const void* value) {
    return of(self).setOption(option, scope, object, type, value);
  };
  f.ISteamNetworkingUtils_GetConfigValue = [](Utils* self, ESteamNetworkingConfigValue option,
                                              ESteamNetworkingConfigScope scope, intptr_t object,
                                              ESteamNetworkingConfigDataType* type, void* result, size_t* size) {
    return of(self).option(option, scope, object, type, result, size);
  };
  f.ISteamNetworkingUtils_GetConfigValueInfo = [](Utils*, ESteamNetworkingConfigValue option,
                                                  ESteamNetworkingConfigDataType* type,
                                                  ESteamNetworkingConfigScope* scope) -> const char* {
    const TcpOptionInfo* info = tcpOption(option);
    if (!info) return nullptr;
    if (type) *type = info->type;
    if (scope) *scope = info->scope;
    return info->name;
  };
  f.ISteamNetworkingUtils_IterateGenericEditableConfigValues = [](Utils*, ESteamNetworkingConfigValue current, bool) {
    const TcpOptionInfo* next = tcpOptionAfter(current);
    return next ? static_cast<ESteamNetworkingConfigValue>(next->number) : k_ESteamNetworkingConfig_Invalid;
  };
  f.SteamNetworkingIPAddr_ParseString = [](SteamNetworkingIPAddr* self, const char* text) {
    return parseTcpAddress(*self, boundedText(text, kLongestName));
  };
  f.SteamNetworkingIPAddr_ToString = [](const SteamNetworkingIPAddr* self, char* buffer, size_t size, bool withPort) {
    writeText(tcpAddressText(*self, withPort), buffer, size);
  };
  f.SteamNetworkingIdentity_ToString = [](const SteamNetworkingIdentity* self, char* buffer, size_t size) {
    writeText(tcpIdentityText(*self), buffer, size);
  };
  f.SteamNetworkingIdentity_ParseString = [](SteamNetworkingIdentity* self, size_t, const char* text) {
    return parseTcpIdentity(*self, boundedText(text, kLongestName));
  };
  f.init = &init<kind>;
  f.kill = [] { socketsOf<kind>().stop(); };
  f.setManualPollMode = [](bool on) {
    if (on) socketsOf<kind>().stopThread();
  };
  f.sockets = []() -> Sockets* { return &socketsOf<kind>(); };
  f.utils = [] { return reinterpret_cast<Utils*>(&socketsOf<kind>()); };
  return f;
}

}  // namespace

const GnsFunctions* tcpFunctions(ContextKind kind) {
  static const GnsFunctions user = functions<ContextKind::User>();
  static const GnsFunctions server = functions<ContextKind::Server>();
  return kind == ContextKind::User ? &user : &server;
}

}  // namespace loopback
