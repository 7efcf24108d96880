// ISteamNetworkingSockets by SteamID and virtual port between a user and a server side.
#include "debug_text.h"
#include "sides.h"

#include <string>

namespace {

struct Peers : Sides {
  ISteamNetworkingSockets* here = SteamNetworkingSockets();
  ISteamNetworkingSockets* there = SteamGameServerNetworkingSockets();
  SteamNetworkingIdentity serverIdentity = identityOf(serverId);
  HSteamListenSocket listener = k_HSteamListenSocket_Invalid;
  HSteamNetConnection outgoing = k_HSteamNetConnection_Invalid, incoming = k_HSteamNetConnection_Invalid;

  using Change = SteamNetConnectionStatusChangedCallback_t;

  void accept(int virtualPort) {
    Change asked = expect<Change>(*server);
    incoming = asked.m_hConn;
    check(asked.m_info, userId, virtualPort);
    CHECK_EQUAL(asked.m_info.m_eState, k_ESteamNetworkingConnectionState_Connecting);
    CHECK_EQUAL(asked.m_info.m_hListenSocket, listener);
    CHECK_EQUAL(there->AcceptConnection(incoming), k_EResultOK);
    for (Pump* side : {user.get(), server.get()}) {
      Change change{};
      do {
        change = expect<Change>(*side);
        check(change.m_info, side == user.get() ? serverId : userId, virtualPort);
      } while (change.m_info.m_eState != k_ESteamNetworkingConnectionState_Connected);
    }
  }

  static void check(const SteamNetConnectionInfo_t& info, CSteamID peer, int virtualPort) {
    CHECK(info.m_identityRemote.GetSteamID() == peer);
    CHECK(info.m_addrRemote.IsIPv6AllZeros());
    CHECK_EQUAL(info.m_nFlags & k_nSteamNetworkConnectionInfoFlags_Unauthenticated, 0);
    std::string wanted =
        "P2P steamid:" + std::to_string(peer.ConvertToUint64()) + " vport " + std::to_string(virtualPort);
    CHECK(std::string(info.m_szConnectionDescription).find(wanted) != std::string::npos);
  }
};

Case refused("sockets by SteamID: what is refused says why", [] {
  Peers peers;
  DebugText text;
  auto listen = [&](int port) { return peers.there->CreateListenSocketP2P(port, 0, nullptr); };
  auto connect = [&](const SteamNetworkingIdentity& peer, int port) {
    return peers.here->ConnectP2P(peer, port, 0, nullptr);
  };
  CHECK(listen(5) != k_HSteamListenSocket_Invalid);
  CHECK_EQUAL(listen(5), k_HSteamListenSocket_Invalid);
  CHECK(text.take().find("Virtual port 5 is listened on already") == 0);
  CHECK_EQUAL(listen(70'000), k_HSteamListenSocket_Invalid);
  CHECK(text.take().find("Virtual port 70000 does not exist") == 0);
  CHECK_EQUAL(connect(peers.serverIdentity, -1), k_HSteamNetConnection_Invalid);
  CHECK(text.take().find("Virtual port -1 does not exist") == 0);
  SteamNetworkingIdentity somebody;
  somebody.SetGenericString("somebody");
  CHECK_EQUAL(connect(somebody, 5), k_HSteamNetConnection_Invalid);
  CHECK(text.take().find("valid SteamID") != std::string::npos);
});

Case connect("sockets by SteamID: identities, descriptions, messages, close", [] {
  Peers peers;
  peers.listener = peers.there->CreateListenSocketP2P(3, 0, nullptr);
  CHECK(peers.listener != k_HSteamListenSocket_Invalid);
  CHECK_EQUAL(peers.there->CreateListenSocketP2P(3, 0, nullptr), k_HSteamListenSocket_Invalid);
  CHECK_EQUAL(peers.there->CreateListenSocketP2P(-1, 0, nullptr), k_HSteamListenSocket_Invalid);
  SteamNetworkingIPAddr address;
  CHECK(!peers.there->GetListenSocketAddress(peers.listener, &address));
  SteamNetworkingIdentity text;
  text.SetGenericString("somebody");
  CHECK_EQUAL(peers.here->ConnectP2P(text, 3, 0, nullptr), k_HSteamNetConnection_Invalid);
  CHECK_EQUAL(peers.here->ConnectP2P(peers.serverIdentity, -1, 0, nullptr), k_HSteamNetConnection_Invalid);

  SteamNetworkingConfigValue_t options[1];
  options[0].SetInt64(k_ESteamNetworkingConfig_ConnectionUserData, 4711);
  peers.outgoing = peers.here->ConnectP2P(peers.serverIdentity, 3, 1, options);
  CHECK_EQUAL(peers.here->GetConnectionUserData(peers.outgoing), 4711);
  peers.here->SetConnectionName(peers.outgoing, "to server");
  SteamNetConnectionInfo_t info;
  CHECK(peers.here->GetConnectionInfo(peers.outgoing, &info));
  Peers::check(info, peers.serverId, 3);
  CHECK(std::string(info.m_szConnectionDescription).find("to server") != std::string::npos);
  peers.accept(3);
  CHECK(peers.there->GetConnectionInfo(peers.incoming, &info));
  Peers::check(info, peers.userId, 3);

  CHECK_EQUAL(peers.here->SendMessageToConnection(peers.outgoing, "hello", 5, k_nSteamNetworkingSend_Reliable, nullptr),
              k_EResultOK);
  SteamNetworkingMessage_t* message = nullptr;
  peers.until([&] { return peers.there->ReceiveMessagesOnConnection(peers.incoming, &message, 1) == 1; });
  CHECK(message->m_identityPeer.GetSteamID() == peers.userId);
  message->Release();
  CHECK(peers.there->CloseConnection(peers.incoming, 1042, "bye", false));
  auto closed = peers.expect<SteamNetConnectionStatusChangedCallback_t>(*peers.user);
  CHECK_EQUAL(closed.m_info.m_eState, k_ESteamNetworkingConnectionState_ClosedByPeer);
  CHECK_EQUAL(closed.m_info.m_eEndReason, 1042);
  CHECK(peers.here->CloseConnection(peers.outgoing, 0, nullptr, false));
  CHECK(peers.there->CloseListenSocket(peers.listener));
  CHECK(!peers.there->CloseListenSocket(peers.listener));
  CHECK(peers.there->CreateListenSocketP2P(3, 0, nullptr) != k_HSteamListenSocket_Invalid);
});

Case symmetric("sockets by SteamID: the symmetric option keeps no caller from a listener", [] {
  Peers peers;
  SteamNetworkingConfigValue_t options[2];
  options[0].SetInt32(k_ESteamNetworkingConfig_SymmetricConnect, 1);
  options[1].SetInt64(k_ESteamNetworkingConfig_ConnectionUserData, 4711);
  peers.listener = peers.there->CreateListenSocketP2P(3, 2, options);
  CHECK(peers.listener != k_HSteamListenSocket_Invalid);
  peers.outgoing = peers.here->ConnectP2P(peers.serverIdentity, 3, 2, options);
  CHECK_EQUAL(peers.here->GetConnectionUserData(peers.outgoing), 4711);
  peers.accept(3);
});

Case early("sockets by SteamID: a caller may come before the listener", [] {
  Peers peers;
  peers.outgoing = peers.here->ConnectP2P(peers.serverIdentity, 0, 0, nullptr);
  CHECK(peers.outgoing != k_HSteamNetConnection_Invalid);
  for (int i = 0; i < 10; i++) peers.user->frame();
  peers.listener = peers.there->CreateListenSocketP2P(0, 0, nullptr);
  peers.accept(0);
});

Case absent("sockets by SteamID: nobody listens", [] {
  Peers peers;
  SteamNetworkingConfigValue_t options[1];
  options[0].SetInt32(k_ESteamNetworkingConfig_TimeoutInitial, 300);
  peers.outgoing = peers.here->ConnectP2P(peers.serverIdentity, 9, 1, options);
  SteamNetConnectionStatusChangedCallback_t change{};
  do {
    change = peers.expect<SteamNetConnectionStatusChangedCallback_t>(*peers.user);
  } while (change.m_info.m_eState == k_ESteamNetworkingConnectionState_Connecting);
  CHECK_EQUAL(change.m_info.m_eState, k_ESteamNetworkingConnectionState_ProblemDetectedLocally);
  CHECK_EQUAL(change.m_info.m_eEndReason, k_ESteamNetConnectionEnd_Misc_Timeout);
  Peers::check(change.m_info, peers.serverId, 9);
});

Case stranger("sockets by SteamID: another identity than the one called is refused", [] {
  startServer();
  CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
  Pump user(SteamAPI_GetHSteamPipe());
  // GNS keeps the identity it listens with; the server's changes with the token.
  CHECK(SteamGameServerNetworkingSockets()->CreateListenSocketP2P(0, 0, nullptr) != k_HSteamListenSocket_Invalid);
  SteamGameServer()->LogOn("0123456789ABCDEF0123456789ABCDEF");
  SteamNetworkingIdentity identity = identityOf(SteamGameServer()->GetSteamID());
  CHECK(SteamNetworkingSockets()->ConnectP2P(identity, 0, 0, nullptr) != k_HSteamNetConnection_Invalid);
  Pump server(SteamGameServer_GetHSteamPipe());
  SteamNetConnectionStatusChangedCallback_t asked{};
  do {
    user.frame();
    asked = server.expect<SteamNetConnectionStatusChangedCallback_t>();
  } while (asked.m_info.m_eState != k_ESteamNetworkingConnectionState_Connecting);
  CHECK_EQUAL(SteamGameServerNetworkingSockets()->AcceptConnection(asked.m_hConn), k_EResultOK);
  SteamNetConnectionStatusChangedCallback_t change{};
  do {
    server.frame();
    change = user.expect<SteamNetConnectionStatusChangedCallback_t>();
  } while (change.m_info.m_eState == k_ESteamNetworkingConnectionState_Connecting);
  CHECK_EQUAL(change.m_info.m_eState, k_ESteamNetworkingConnectionState_ProblemDetectedLocally);
  CHECK_EQUAL(change.m_info.m_eEndReason, k_ESteamNetConnectionEnd_Remote_BadCert);
});

}  // namespace
