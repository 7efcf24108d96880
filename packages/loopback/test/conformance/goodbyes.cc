// Whoever leaves is told: peers hear the reason of a close, after all that was sent before it, however the other side
// goes on. A connection that lingers takes time: the usual rate is 256 KB/s.
#include "echo_process.h"
#include "send_messages.h"
#include "sides.h"

#include <set>
#include <string>

namespace {

using Change = SteamNetConnectionStatusChangedCallback_t;

constexpr int kReason = 1001;
constexpr uint32 kSize = 60'000;
constexpr int kMessages = 2;

/// A server with players over UDP, all of them connections of this process's two sides.
struct Players : Sides {
  explicit Players(int count, int optionCount = 0, const SteamNetworkingConfigValue_t* options = nullptr) {
    SteamNetworkingIPAddr address = freeAddress();
    listen = there->CreateListenSocketIP(address, optionCount, options);
    CHECK(listen != k_HSteamListenSocket_Invalid);
    for (int i = 0; i < count; i++) outgoing.insert(here->ConnectByIPAddress(address, 0, nullptr));
    until([&] {
      for (; !server->received.empty(); server->received.pop_front()) accept(server->received.front());
      return incoming.size() == outgoing.size() && areConnected(here, outgoing) && areConnected(there, incoming);
    });
  }

  void accept(const Received& received) {
    if (received.id != Change::k_iCallback) return;
    auto change = received.as<Change>();
    if (change.m_info.m_eState != k_ESteamNetworkingConnectionState_Connecting) return;
    CHECK_EQUAL(there->AcceptConnection(change.m_hConn), k_EResultOK);
    incoming.insert(change.m_hConn);
  }

  static bool are(ISteamNetworkingSockets* sockets, const std::set<HSteamNetConnection>& connections,
                  ESteamNetworkingConnectionState state) {
    for (HSteamNetConnection connection : connections) {
      SteamNetConnectionInfo_t info;
      CHECK(sockets->GetConnectionInfo(connection, &info));
      if (info.m_eState != state) return false;
    }
    return true;
  }
  static bool areConnected(ISteamNetworkingSockets* sockets, const std::set<HSteamNetConnection>& connections) {
    return are(sockets, connections, k_ESteamNetworkingConnectionState_Connected);
  }
  static bool areClosed(ISteamNetworkingSockets* sockets, const std::set<HSteamNetConnection>& connections) {
    return are(sockets, connections, k_ESteamNetworkingConnectionState_ClosedByPeer);
  }

  ISteamNetworkingSockets *here = SteamNetworkingSockets(), *there = SteamGameServerNetworkingSockets();
  HSteamListenSocket listen = k_HSteamListenSocket_Invalid;
  std::set<HSteamNetConnection> outgoing, incoming;
};

/// Sends more than can leave at once, and closes.
void sendAndClose(ISteamNetworkingSockets* sockets, const std::set<HSteamNetConnection>& connections) {
  const std::string text(kSize, 'x');
  for (HSteamNetConnection connection : connections) {
    for (int i = 0; i < kMessages; i++)
      CHECK_EQUAL(
          sockets->SendMessageToConnection(connection, text.data(), kSize, k_nSteamNetworkingSend_Reliable, nullptr),
          k_EResultOK);
    CHECK(sockets->CloseConnection(connection, kReason, "kicked", true));
  }
}

/// Waits until each of these connections has been closed by its peer.
void expectClosed(Pump& side, std::set<HSteamNetConnection> connections, int reason) {
  while (!connections.empty()) {
    Change change = side.expect<Change>();
    if (change.m_info.m_eState == k_ESteamNetworkingConnectionState_Connecting ||
        change.m_info.m_eState == k_ESteamNetworkingConnectionState_Connected)
      continue;
    CHECK_EQUAL(change.m_info.m_eState, k_ESteamNetworkingConnectionState_ClosedByPeer);
    CHECK_EQUAL(change.m_info.m_eEndReason, reason);
    CHECK_EQUAL(connections.erase(change.m_hConn), 1);
  }
}

void expectAllArrived(ISteamNetworkingSockets* sockets, const std::set<HSteamNetConnection>& connections) {
  for (HSteamNetConnection connection : connections) {
    SteamNetworkingMessage_t* messages[kMessages + 1];
    CHECK_EQUAL(sockets->ReceiveMessagesOnConnection(connection, messages, kMessages + 1), kMessages);
    for (int i = 0; i < kMessages; i++) {
      CHECK_EQUAL(messages[i]->m_cbSize, kSize);
      messages[i]->Release();
    }
  }
}

Case lingers("a connection that lingers delivers everything, then its reason", [] {
  Players players(1);
  sendAndClose(players.there, players.incoming);
  players.until([&] { return Players::areClosed(players.here, players.outgoing); });
  expectClosed(*players.user, players.outgoing, kReason);
  expectAllArrived(players.here, players.outgoing);
  // Nothing of it reaches the one who closed.
  for (const Received& received : players.server->received)
    CHECK(received.id != Change::k_iCallback ||
          received.as<Change>().m_info.m_eState == k_ESteamNetworkingConnectionState_Connected);
});

Case nothingLeft("a connection with nothing left to deliver closes at once", [] {
  Players players(1);
  for (HSteamNetConnection connection : players.incoming)
    CHECK(players.there->CloseConnection(connection, kReason, "kicked", true));
  // No frame of the server's.
  expectClosed(*players.user, players.outgoing, kReason);
});

Case serverShutdown("a server's shutdown delivers what lingers on several connections", [] {
  Players players(3);
  sendAndClose(players.there, players.incoming);
  SteamGameServer_Shutdown();
  expectClosed(*players.user, players.outgoing, kReason);
  expectAllArrived(players.here, players.outgoing);
});

Case userShutdown("a player's shutdown delivers what lingers on several connections", [] {
  Players players(3);
  sendAndClose(players.here, players.outgoing);
  SteamAPI_Shutdown();
  expectClosed(*players.server, players.incoming, kReason);
  expectAllArrived(players.there, players.incoming);
});

Case bothShutdowns("connections of both sides linger through both shutdowns", [] {
  Players players(2);
  sendAndClose(players.here, {*players.outgoing.begin()});
  sendAndClose(players.there, players.incoming);
  SteamGameServer_Shutdown();
  expectClosed(*players.user, {*players.outgoing.rbegin()}, kReason);
  SteamAPI_Shutdown();
});

Case unread("a shutdown ends for a peer that reads nothing, and tells it", [] {
  SteamNetworkingConfigValue_t options[1];
  // k_ESteamNetworkingConfig_RecvBufferMessages, which SDKs before 1.58 have no name for.
  options[0].SetInt32(static_cast<ESteamNetworkingConfigValue>(48), 1);
  Players players(1, 1, options);
  const char text[1000] = "";
  for (int i = 0; i < 50; i++)
    CHECK_EQUAL(players.here->SendMessageToConnection(*players.outgoing.begin(), text, sizeof text,
                                                      k_nSteamNetworkingSend_Reliable, nullptr),
                k_EResultOK);
  CHECK(players.here->CloseConnection(*players.outgoing.begin(), kReason, "full", true));
  SteamAPI_Shutdown();
  expectClosed(*players.server, players.incoming, kReason);
});

Case slowLine("a shutdown on a slow line tells the peers", [] {
  Players players(2);
  CHECK(SteamNetworkingUtils()->SetGlobalConfigValueInt32(k_ESteamNetworkingConfig_FakePacketLag_Send, 100));
  CHECK(players.there->CloseConnection(*players.incoming.begin(), kReason, "kicked", false));
  SteamGameServer_Shutdown();
  players.user->until([&] { return Players::areClosed(players.here, players.outgoing); });
});

Case hidden("a connection that lingers is no longer the program's", [] {
  Players players(1);
  HSteamNetConnection connection = *players.incoming.begin();
  HSteamNetPollGroup group = players.there->CreatePollGroup();
  CHECK(players.there->SetConnectionPollGroup(connection, group));
  CHECK_EQUAL(players.here->SendMessageToConnection(*players.outgoing.begin(), "x", 1, k_nSteamNetworkingSend_Reliable,
                                                    nullptr),
              k_EResultOK);
  sendAndClose(players.there, players.incoming);
  SteamNetConnectionInfo_t info;
  SteamNetworkingMessage_t* message = nullptr;
  char name[16];
  CHECK(!players.there->GetConnectionInfo(connection, &info));
  CHECK_EQUAL(players.there->GetConnectionRealTimeStatus(connection, nullptr, 0, nullptr), k_EResultNoConnection);
  CHECK(!players.there->GetConnectionName(connection, name, sizeof name));
  CHECK(!players.there->SetConnectionUserData(connection, 1));
  CHECK(!players.there->SetConnectionPollGroup(connection, group));
  CHECK(!players.there->CloseConnection(connection, 0, nullptr, false));
  CHECK(!SteamNetworkingUtils()->SetConnectionConfigValueInt32(connection, k_ESteamNetworkingConfig_NagleTime, 0));
  CHECK_EQUAL(players.there->SendMessageToConnection(connection, "x", 1, 0, nullptr), k_EResultInvalidParam);
  message = SteamNetworkingUtils()->AllocateMessage(1);
  message->m_conn = connection;
  int64 result = 0;
  sendMessages(players.there, 1, &message, &result);
  CHECK(result < 0);
  CHECK_EQUAL(players.there->ReceiveMessagesOnConnection(connection, &message, 1), -1);
  players.until([&] { return Players::areClosed(players.here, players.outgoing); });
  expectClosed(*players.user, players.outgoing, kReason);
  expectAllArrived(players.here, players.outgoing);
  CHECK_EQUAL(players.there->ReceiveMessagesOnPollGroup(group, &message, 1), 0);
});

Case listenSocket("closing a listen socket tells the peers of its connections, and no others", [] {
  Players players(2);
  HSteamNetConnection a, b;
  CHECK(players.there->CreateSocketPair(&a, &b, false, nullptr, nullptr));
  CHECK(players.there->CloseListenSocket(players.listen));
  expectClosed(*players.user, players.outgoing, k_ESteamNetConnectionEnd_App_Generic);
  SteamNetConnectionInfo_t info;
  CHECK(players.there->GetConnectionInfo(a, &info));
  CHECK_EQUAL(info.m_eState, k_ESteamNetworkingConnectionState_Connected);
});

HSteamNetConnection heardOf = k_HSteamNetConnection_Invalid;

Case ownHandler("a shutdown tells the peers of connections that only a handler of the program's has seen", [] {
  SteamNetworkingConfigValue_t options[1];
  auto handler = [](Change* change) {
    if (change->m_info.m_eState != k_ESteamNetworkingConnectionState_Connecting) return;
    heardOf = change->m_hConn;
    CHECK_EQUAL(SteamGameServerNetworkingSockets()->AcceptConnection(heardOf), k_EResultOK);
  };
  options[0].SetPtr(k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged,
                    reinterpret_cast<void*>(static_cast<void (*)(Change*)>(handler)));
  Players players(0, 1, options);
  SteamNetworkingIPAddr address;
  CHECK(players.there->GetListenSocketAddress(players.listen, &address));
  HSteamNetConnection connection = players.here->ConnectByIPAddress(address, 0, nullptr);
  players.until([&] { return heardOf && Players::areConnected(players.here, {connection}); });
  SteamGameServer_Shutdown();
  expectClosed(*players.user, {connection}, k_ESteamNetConnectionEnd_App_Generic);
});

/// A server in another process says a last word to this one's connections.
void expectLastWords(std::map<std::string, std::string> environment) {
  environment[EchoProcess::kLastBytes] = std::to_string(kSize);
  EchoProcess server("", environment);
  CSteamID id(static_cast<uint64>(server.steamId()));
  CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
  Pump user(SteamAPI_GetHSteamPipe());
  ISteamNetworkingSockets* here = SteamNetworkingSockets();
  std::set<HSteamNetConnection> connections;
  for (int i = 0; i < 2; i++) {
    connections.insert(here->ConnectP2P(identityOf(id), 0, 0, nullptr));
  }
  user.until([&] { return Players::areConnected(here, connections); });
  server.quit();
  expectClosed(user, connections, EchoProcess::kLastReason);
  for (HSteamNetConnection connection : connections) {
    SteamNetworkingMessage_t* message = nullptr;
    CHECK_EQUAL(here->ReceiveMessagesOnConnection(connection, &message, 1), 1);
    CHECK_EQUAL(message->m_cbSize, kSize);
    message->Release();
  }
}

Case lastWords("a process that shuts down and ends delivers what lingers", [] { expectLastWords({}); });

Case lastWordsAtExit("a process that exits without shutdown delivers what lingers", [] {
  expectLastWords({{EchoProcess::kExitsWithoutShutdown, "1"}});
});

}  // namespace
