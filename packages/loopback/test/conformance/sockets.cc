// Networking sockets over real UDP on 127.0.0.1 and over in-process pairs.
#include "pump.h"
#include "send_messages.h"

#include <memory>
#include <string>

namespace {

constexpr int kMessages = 1000;

/// A server and a user side in this process, connected over UDP.
struct Connected {
  Connected() {
    startServer();
    CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
    SteamGameServer()->LogOnAnonymous();
    server = std::make_unique<Pump>(SteamGameServer_GetHSteamPipe());
    user = std::make_unique<Pump>(SteamAPI_GetHSteamPipe());
    there = SteamGameServerNetworkingSockets();
    here = SteamNetworkingSockets();
    SteamNetworkingIPAddr address = freeAddress();
    SteamNetworkingConfigValue_t options[1];
    options[0].SetInt32(k_ESteamNetworkingConfig_SendBufferSize, 64 << 20);
    listen = there->CreateListenSocketIP(address, 1, options);
    CHECK(listen != k_HSteamListenSocket_Invalid);
    SteamNetworkingIPAddr bound;
    CHECK(there->GetListenSocketAddress(listen, &bound));
    CHECK(bound == address);
    outgoing = here->ConnectByIPAddress(address, 0, nullptr);
    CHECK(outgoing != k_HSteamNetConnection_Invalid);
    accept();
  }

  void accept() {
    SteamNetConnectionStatusChangedCallback_t incomingChange{};
    bool here1 = false, there1 = false;
    auto step = [&](Pump& pump) {
      while (!pump.received.empty()) {
        Received received = pump.received.front();
        pump.received.pop_front();
        if (received.id != 1221) continue;
        auto change = received.as<SteamNetConnectionStatusChangedCallback_t>();
        if (&pump == server.get() && change.m_info.m_eState == k_ESteamNetworkingConnectionState_Connecting) {
          incoming = change.m_hConn;
          incomingChange = change;
          CHECK_EQUAL(there->AcceptConnection(incoming), k_EResultOK);
        }
        if (change.m_info.m_eState == k_ESteamNetworkingConnectionState_Connected)
          (&pump == server.get() ? there1 : here1) = true;
      }
    };
    server->until([&] {
      user->frame();
      step(*server);
      step(*user);
      return here1 && there1;
    });
    CHECK_EQUAL(incomingChange.m_info.m_hListenSocket, listen);
  }

  std::unique_ptr<Pump> server, user;
  ISteamNetworkingSockets *there, *here;
  HSteamListenSocket listen;
  HSteamNetConnection outgoing, incoming;
};

Case udp("identities, 1000 reliable and unreliable messages each way, close", [] {
  Connected both;
  SteamNetConnectionInfo_t info;
  CHECK(both.there->GetConnectionInfo(both.incoming, &info));
  CHECK_EQUAL(info.m_identityRemote.GetSteamID64(), SteamUser()->GetSteamID().ConvertToUint64());
  CHECK_EQUAL(info.m_eState, k_ESteamNetworkingConnectionState_Connected);
  CHECK_EQUAL((info.m_nFlags & k_nSteamNetworkConnectionInfoFlags_Unencrypted) != 0, isOverTcp());
  CHECK(both.here->GetConnectionInfo(both.outgoing, &info));
  CHECK_EQUAL(info.m_identityRemote.GetSteamID64(), SteamGameServer_GetSteamID());

  HSteamNetPollGroup group = both.there->CreatePollGroup();
  CHECK(both.there->SetConnectionPollGroup(both.incoming, group));
  CHECK(both.there->SetConnectionUserData(both.incoming, 4711));
  for (int i = 0; i < kMessages; i++) {
    std::string text = "message " + std::to_string(i);
    CHECK_EQUAL(both.here->SendMessageToConnection(both.outgoing, text.data(), static_cast<uint32>(text.size()),
                                                   k_nSteamNetworkingSend_Reliable, nullptr),
                k_EResultOK);
  }
  int next = 0;
  both.server->until([&] {
    SteamNetworkingMessage_t* messages[64];
    int count = both.there->ReceiveMessagesOnPollGroup(group, messages, 64);
    for (int i = 0; i < count; i++) {
      std::string text(static_cast<const char*>(messages[i]->m_pData), static_cast<size_t>(messages[i]->m_cbSize));
      CHECK(text == "message " + std::to_string(next++));
      CHECK_EQUAL(messages[i]->m_nConnUserData, 4711);
      messages[i]->Release();
    }
    return next == kMessages;
  });

  // Back, with messages made by ISteamNetworkingUtils and sent in one call.
  std::vector<SteamNetworkingMessage_t*> batch;
  for (int i = 0; i < kMessages; i++) {
    SteamNetworkingMessage_t* message = SteamNetworkingUtils()->AllocateMessage(4);
    CHECK(message != nullptr);
    std::memcpy(message->m_pData, &i, 4);
    message->m_conn = both.incoming;
    message->m_nFlags = i % 2 ? k_nSteamNetworkingSend_Reliable : k_nSteamNetworkingSend_Unreliable;
    batch.push_back(message);
  }
  std::vector<int64> results(batch.size());
  sendMessages(both.there, kMessages, batch.data(), results.data());
  for (int64 result : results) CHECK(result > 0);

  // Those that cannot be sent stay the caller's, if it says so.
  int sent = kMessages;
  if (kKeepsFailed<ISteamNetworkingSockets>) {
    SteamNetworkingMessage_t* kept[2];
    int64 outcomes[2] = {};
    for (SteamNetworkingMessage_t*& message : kept) {
      message = SteamNetworkingUtils()->AllocateMessage(4);
      message->m_nFlags = k_nSteamNetworkingSend_Reliable;
    }
    kept[0]->m_conn = both.incoming;
    kept[1]->m_conn = both.incoming + 77;
    sendMessages(both.there, 2, kept, outcomes, false);
    CHECK(outcomes[0] > 0);
    CHECK(outcomes[1] < 0);
    CHECK(!kept[0]);
    sent++;
    CHECK(kept[1] != nullptr);
    kept[1]->Release();
  }

  int received = 0;
  both.user->until([&] {
    SteamNetworkingMessage_t* messages[64];
    int count = both.here->ReceiveMessagesOnConnection(both.outgoing, messages, 64);
    for (int i = 0; i < count; i++) SteamAPI_SteamNetworkingMessage_t_Release(messages[i]);
    received += count;
    return received == sent;
  });

  SteamNetConnectionRealTimeStatus_t status;
  CHECK_EQUAL(both.there->GetConnectionRealTimeStatus(both.incoming, &status, 0, nullptr), k_EResultOK);
  CHECK(both.here->CloseConnection(both.outgoing, 1234, "bye", false));
  both.server->received.clear();
  auto closed = both.server->expect<SteamNetConnectionStatusChangedCallback_t>();
  CHECK_EQUAL(closed.m_hConn, both.incoming);
  CHECK_EQUAL(closed.m_info.m_eState, k_ESteamNetworkingConnectionState_ClosedByPeer);
  CHECK_EQUAL(closed.m_info.m_eEndReason, 1234);
  CHECK(std::string(closed.m_info.m_szEndDebug) == "bye");
  CHECK(both.there->CloseConnection(both.incoming, 0, nullptr, false));
  CHECK(both.there->CloseListenSocket(both.listen));
  CHECK(both.there->DestroyPollGroup(group));
});

Case shutdownCloses("a shutdown tells the peers", [] {
  Connected both;
  SteamAPI_Shutdown();
  both.server->received.clear();
  auto closed = both.server->expect<SteamNetConnectionStatusChangedCallback_t>();
  CHECK_EQUAL(closed.m_info.m_eState, k_ESteamNetworkingConnectionState_ClosedByPeer);
});

Case exitWithoutShutdown("a process may exit with everything open", [] { static Connected both; });

Case pair("socket pairs, lanes, names and limits", [] {
  startServer();
  ISteamNetworkingSockets* sockets = SteamGameServerNetworkingSockets();
  HSteamNetConnection a, b;
  CHECK(sockets->CreateSocketPair(&a, &b, false, nullptr, nullptr));
  CHECK(!sockets->CreateSocketPair(nullptr, &b, false, nullptr, nullptr));
  const int priorities[] = {0, 1};
  const uint16 weights[] = {1, 1};
  CHECK_EQUAL(sockets->ConfigureConnectionLanes(a, 2, priorities, weights), k_EResultOK);
  SteamNetConnectionRealTimeLaneStatus_t lanes[2];
  CHECK_EQUAL(sockets->GetConnectionRealTimeStatus(a, nullptr, 2, lanes), k_EResultOK);
  CHECK_EQUAL(sockets->GetConnectionRealTimeStatus(a, nullptr, 2, nullptr), k_EResultInvalidParam);
  sockets->SetConnectionName(a, "left");
  char name[32] = "";
  CHECK(sockets->GetConnectionName(a, name, sizeof name));
  CHECK(std::string(name) == "left");
  CHECK(!sockets->GetConnectionName(a, nullptr, 10));
  sockets->SetConnectionName(a, nullptr);
  CHECK_EQUAL(sockets->SendMessageToConnection(a, nullptr, 10, 0, nullptr), k_EResultInvalidParam);
  CHECK_EQUAL(sockets->SendMessageToConnection(987654, "x", 1, 0, nullptr), k_EResultInvalidParam);
  char text[256];
  CHECK_EQUAL(sockets->GetDetailedConnectionStatus(a, text, sizeof text) >= 0, true);
  CHECK_EQUAL(sockets->GetDetailedConnectionStatus(a, nullptr, -1), -1);
  CHECK_EQUAL(sockets->ReceiveMessagesOnConnection(a, nullptr, 1), -1);
  int32 size = 0;
  size_t length = sizeof size;
  CHECK(SteamNetworkingUtils()->SetConnectionConfigValueInt32(a, k_ESteamNetworkingConfig_SendBufferSize, 8 << 20));
  CHECK_EQUAL(SteamNetworkingUtils()->GetConfigValue(k_ESteamNetworkingConfig_SendBufferSize,
                                                     k_ESteamNetworkingConfig_Connection, a, nullptr, &size, &length),
              k_ESteamNetworkingGetConfigValue_OK);
  CHECK_EQUAL(size, 1 << 20);
  CHECK_EQUAL(SteamNetworkingUtils()->GetRelayNetworkStatus(nullptr), k_ESteamNetworkingAvailability_NeverTried);
  CHECK(SteamNetworkingUtils()->GetLocalTimestamp() > 0);
});

Case text("identities and addresses as text, without init", [] {
  SteamNetworkingIdentity identity;
  CHECK(SteamAPI_SteamNetworkingIdentity_ParseString(&identity, "steamid:76561197960265729"));
  CHECK_EQUAL(SteamAPI_SteamNetworkingIdentity_GetSteamID64(&identity), 76561197960265729);
  char buffer[SteamNetworkingIdentity::k_cchMaxString];
  SteamAPI_SteamNetworkingIdentity_ToString(&identity, buffer, sizeof buffer);
  CHECK(std::string(buffer) == "steamid:76561197960265729");
  CHECK(!SteamAPI_SteamNetworkingIdentity_ParseString(&identity, nullptr));
  CHECK(!SteamAPI_SteamNetworkingIdentity_ParseString(nullptr, "x"));
  SteamNetworkingIPAddr address;
  CHECK(SteamAPI_SteamNetworkingIPAddr_ParseString(&address, "127.0.0.1:27015"));
  CHECK_EQUAL(SteamAPI_SteamNetworkingIPAddr_GetIPv4(&address), 0x7f000001);
  CHECK_EQUAL(address.m_port, 27015);
  SteamAPI_SteamNetworkingIPAddr_ToString(&address, buffer, 48, true);
  CHECK(std::string(buffer) == "127.0.0.1:27015");
  SteamAPI_SteamNetworkingIPAddr_ToString(&address, nullptr, 0, true);
});

}  // namespace
