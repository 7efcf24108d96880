// Peers in other processes: found, missed when they die, apart in other worlds and apps, and many at once.
#include "echo_process.h"
#include "sides.h"

#include <signal.h>
#include <string>

namespace {

constexpr int kReliable = k_nSteamNetworkingSend_Reliable;

HSteamPipe initialisedPipe() {
  CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
  return SteamAPI_GetHSteamPipe();
}

/// A user in this process who talks to servers in others.
struct User {
  void sendMessage(CSteamID to, const std::string& text) {
    CHECK_EQUAL(SteamNetworkingMessages()->SendMessageToUser(identityOf(to), text.data(),
                                                             static_cast<uint32>(text.size()), kReliable, 0),
                k_EResultOK);
  }

  std::string nextMessage(CSteamID from) {
    SteamNetworkingMessage_t* message = nullptr;
    pump.until([&] { return SteamNetworkingMessages()->ReceiveMessagesOnChannel(0, &message, 1) == 1; });
    CHECK(message->m_identityPeer.GetSteamID() == from);
    std::string text(static_cast<const char*>(message->GetData()), message->GetSize());
    message->Release();
    return text;
  }

  std::string echoOfPacket(CSteamID server, const std::string& text) {
    CHECK(SteamNetworking()->SendP2PPacket(server, text.data(), static_cast<uint32>(text.size()), k_EP2PSendReliable));
    uint32 size = 0;
    pump.until([&] { return SteamNetworking()->IsP2PPacketAvailable(&size); });
    std::string answer(size, '\0');
    CSteamID from;
    CHECK(SteamNetworking()->ReadP2PPacket(&answer[0], size, &size, &from));
    CHECK(from == server);
    return answer;
  }

  std::string echoOnSocket(HSteamNetConnection connection, const std::string& text) {
    CHECK_EQUAL(SteamNetworkingSockets()->SendMessageToConnection(connection, text.data(),
                                                                  static_cast<uint32>(text.size()), kReliable, nullptr),
                k_EResultOK);
    SteamNetworkingMessage_t* message = nullptr;
    pump.until([&] { return SteamNetworkingSockets()->ReceiveMessagesOnConnection(connection, &message, 1) == 1; });
    std::string answer(static_cast<const char*>(message->GetData()), message->GetSize());
    message->Release();
    return answer;
  }

  Pump pump{initialisedPipe()};
};

Case reach("another process is reached by packets, messages and sockets", [] {
  EchoProcess server;
  CSteamID id(static_cast<uint64>(server.steamId()));
  User user;
  CHECK(user.echoOfPacket(id, "packet") == EchoProcess::answer("", "packet"));
  user.sendMessage(id, "message");
  CHECK(user.nextMessage(id) == EchoProcess::answer("", "message"));
  HSteamNetConnection connection = SteamNetworkingSockets()->ConnectP2P(identityOf(id), 0, 0, nullptr);
  CHECK(user.echoOnSocket(connection, "socket") == EchoProcess::answer("", "socket"));
  // A clean end closes what is open.
  server.quit();
  user.pump.until([&] {
    SteamNetConnectionInfo_t info;
    P2PSessionState_t state;
    return SteamNetworkingSockets()->GetConnectionInfo(connection, &info) &&
           info.m_eState == k_ESteamNetworkingConnectionState_ClosedByPeer &&
           SteamNetworkingMessages()->GetSessionConnectionInfo(identityOf(id), nullptr, nullptr) ==
               k_ESteamNetworkingConnectionState_ClosedByPeer &&
           SteamNetworking()->GetP2PSessionState(id, &state) && !state.m_bConnectionActive;
  });
});

Case killed("a killed process is missed, and another takes its place", [] {
  const std::string token = "a-token-for-this-server";
  User user;
  setTimeout(k_ESteamNetworkingConfig_TimeoutConnected, 1000);
  for (int i = 0; i < 2; i++) {
    EchoProcess server(token);
    CSteamID id(static_cast<uint64>(server.steamId()));
    CHECK(user.echoOfPacket(id, "x") == EchoProcess::answer("", "x"));
    user.sendMessage(id, "y");
    CHECK(user.nextMessage(id) == EchoProcess::answer("", "y"));
    HSteamNetConnection connection = SteamNetworkingSockets()->ConnectP2P(identityOf(id), 0, 0, nullptr);
    CHECK(user.echoOnSocket(connection, "z") == EchoProcess::answer("", "z"));
    server.kill(SIGKILL);
    // What is sent into the void shows the silence sooner than an idle connection would.
    CHECK(SteamNetworking()->SendP2PPacket(id, "x", 1, k_EP2PSendReliable));
    user.sendMessage(id, "y");
    CHECK_EQUAL(SteamNetworkingSockets()->SendMessageToConnection(connection, "z", 1, kReliable, nullptr), k_EResultOK);
    CHECK_EQUAL(user.pump.expect<P2PSessionConnectFail_t>().m_eP2PSessionError, k_EP2PSessionErrorTimeout);
    auto failed = user.pump.expect<SteamNetworkingMessagesSessionFailed_t>();
    CHECK_EQUAL(failed.m_info.m_eState, k_ESteamNetworkingConnectionState_ProblemDetectedLocally);
    SteamNetConnectionStatusChangedCallback_t change{};
    do {
      change = user.pump.expect<SteamNetConnectionStatusChangedCallback_t>();
    } while (change.m_info.m_eState != k_ESteamNetworkingConnectionState_ProblemDetectedLocally);
    CHECK_EQUAL(change.m_info.m_eEndReason, k_ESteamNetConnectionEnd_Misc_Timeout);
    CHECK(SteamNetworkingSockets()->CloseConnection(connection, 0, nullptr, false));
    CHECK(SteamNetworkingMessages()->CloseSessionWithUser(identityOf(id)));
  }
});

Case worlds("worlds and apps side by side do not meet", [] {
  // The same token is the same SteamID, in each of them.
  const std::string token = "a-token-for-all-servers";
  EchoProcess red(token, {{"HEADWATER_LOOPBACK_WORLD", "red"}});
  EchoProcess blue(token, {{"HEADWATER_LOOPBACK_WORLD", "blue"}});
  EchoProcess otherApp(token, {{"HEADWATER_LOOPBACK_WORLD", "green"}, {"HEADWATER_LOOPBACK_APPID", "481"}});
  CSteamID id(static_cast<uint64>(red.steamId()));
  CHECK_EQUAL(blue.steamId(), id.ConvertToUint64());
  CHECK_EQUAL(otherApp.steamId(), id.ConvertToUint64());
  for (const char* world : {"red", "blue", "green"}) {
    setenv("HEADWATER_LOOPBACK_WORLD", world, 1);
    User user;
    if (world == std::string("green")) {
      setTimeout(k_ESteamNetworkingConfig_TimeoutInitial, 500);
      user.sendMessage(id, "anyone?");
      CHECK(user.pump.expect<SteamNetworkingMessagesSessionFailed_t>().m_info.m_identityRemote.GetSteamID() == id);
    } else {
      user.sendMessage(id, "hello");
      CHECK(user.nextMessage(id) == EchoProcess::answer(world, "hello"));
    }
    SteamAPI_Shutdown();
  }
});

Case many("200 servers on one machine answer", [] {
  constexpr int kServers = 200;
  std::vector<EchoProcess> servers;
  for (int i = 0; i < kServers; i++) servers.emplace_back();
  User user;
  for (EchoProcess& server : servers) user.sendMessage(CSteamID(static_cast<uint64>(server.steamId())), "ping");
  std::map<uint64, int> answers;
  user.pump.until(
      [&] {
        SteamNetworkingMessage_t* messages[32];
        int count = SteamNetworkingMessages()->ReceiveMessagesOnChannel(0, messages, 32);
        for (int i = 0; i < count; i++) {
          answers[messages[i]->m_identityPeer.GetSteamID64()]++;
          messages[i]->Release();
        }
        return answers.size() == kServers;
      },
      std::chrono::seconds(120));
  for (EchoProcess& server : servers) CHECK_EQUAL(answers[server.steamId()], 1);
});

}  // namespace
