// The server's loop: callbacks, three kinds of mail, until stdin is closed.
#include "echo_process.h"

#include "pump.h"

#include <poll.h>

namespace {
constexpr const char* kToken = "LOOPBACK_TEST_TOKEN";
constexpr int kPauseMilliseconds = 5;

bool isInputClosed() {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  return poll(&input, 1, kPauseMilliseconds) > 0;
}

std::map<std::string, std::string> withToken(const std::string& token, std::map<std::string, std::string> environment) {
  environment[kToken] = token;
  return environment;
}

HSteamPipe startedServer() {
  startServer();
  return SteamGameServer_GetHSteamPipe();
}

class Server {
 public:
  Server() : pump_(startedServer()) {
    const char* token = std::getenv(kToken);
    if (token && *token)
      SteamGameServer()->LogOn(token);
    else
      SteamGameServer()->LogOnAnonymous();
    const char* world = std::getenv("HEADWATER_LOOPBACK_WORLD");
    world_ = world ? world : "";
    group_ = SteamGameServerNetworkingSockets()->CreatePollGroup();
    CHECK(SteamGameServerNetworkingSockets()->CreateListenSocketP2P(0, 0, nullptr) != k_HSteamListenSocket_Invalid);
  }

  void frame() {
    pump_.frame();
    for (; !pump_.received.empty(); pump_.received.pop_front()) letIn(pump_.received.front());
    answerPackets();
    answerMessages();
    answerSockets();
  }

  /// Without another frame.
  void sayLast(uint32 size) {
    const std::string text(size, 'x');
    for (HSteamNetConnection connection : connections_) {
      CHECK_EQUAL(SteamGameServerNetworkingSockets()->SendMessageToConnection(connection, text.data(), size,
                                                                              k_nSteamNetworkingSend_Reliable, nullptr),
                  k_EResultOK);
      CHECK(SteamGameServerNetworkingSockets()->CloseConnection(connection, EchoProcess::kLastReason, "done", true));
    }
  }

 private:
  void letIn(const Received& received) {
    if (received.id == P2PSessionRequest_t::k_iCallback) {
      CSteamID peer = received.as<P2PSessionRequest_t>().m_steamIDRemote;
      CHECK(SteamGameServerNetworking()->AcceptP2PSessionWithUser(peer));
    } else if (received.id == SteamNetworkingMessagesSessionRequest_t::k_iCallback) {
      SteamNetworkingIdentity peer = received.as<SteamNetworkingMessagesSessionRequest_t>().m_identityRemote;
      CHECK(SteamGameServerNetworkingMessages()->AcceptSessionWithUser(peer));
    } else if (received.id == SteamNetConnectionStatusChangedCallback_t::k_iCallback) {
      auto change = received.as<SteamNetConnectionStatusChangedCallback_t>();
      if (change.m_info.m_eState != k_ESteamNetworkingConnectionState_Connecting) return;
      CHECK_EQUAL(SteamGameServerNetworkingSockets()->AcceptConnection(change.m_hConn), k_EResultOK);
      CHECK(SteamGameServerNetworkingSockets()->SetConnectionPollGroup(change.m_hConn, group_));
      connections_.push_back(change.m_hConn);
    }
  }

  std::string answerTo(const void* data, uint32 size) const {
    return EchoProcess::answer(world_, std::string(static_cast<const char*>(data), size));
  }

  void answerPackets() {
    char bytes[1200];
    uint32 size;
    CSteamID peer;
    while (SteamGameServerNetworking()->ReadP2PPacket(bytes, sizeof bytes, &size, &peer)) {
      std::string answer = answerTo(bytes, size);
      CHECK(SteamGameServerNetworking()->SendP2PPacket(peer, answer.data(), static_cast<uint32>(answer.size()),
                                                       k_EP2PSendReliable));
    }
  }

  void answerMessages() {
    SteamNetworkingMessage_t* message;
    while (SteamGameServerNetworkingMessages()->ReceiveMessagesOnChannel(0, &message, 1) == 1) {
      std::string answer = answerTo(message->GetData(), message->GetSize());
      CHECK_EQUAL(SteamGameServerNetworkingMessages()->SendMessageToUser(message->m_identityPeer, answer.data(),
                                                                         static_cast<uint32>(answer.size()),
                                                                         k_nSteamNetworkingSend_Reliable, 0),
                  k_EResultOK);
      message->Release();
    }
  }

  void answerSockets() {
    SteamNetworkingMessage_t* message;
    while (SteamGameServerNetworkingSockets()->ReceiveMessagesOnPollGroup(group_, &message, 1) == 1) {
      std::string answer = answerTo(message->GetData(), message->GetSize());
      CHECK_EQUAL(SteamGameServerNetworkingSockets()->SendMessageToConnection(message->m_conn, answer.data(),
                                                                              static_cast<uint32>(answer.size()),
                                                                              k_nSteamNetworkingSend_Reliable, nullptr),
                  k_EResultOK);
      message->Release();
    }
  }

  Pump pump_;
  std::string world_;
  HSteamNetPollGroup group_;
  std::vector<HSteamNetConnection> connections_;
};
}  // namespace

EchoProcess::EchoProcess(const std::string& token, std::map<std::string, std::string> environment)
    : process_("--echo", withToken(token, std::move(environment))) {}

unsigned long long EchoProcess::steamId() {
  if (!steamId_) process_.read(&steamId_, sizeof steamId_);
  return steamId_;
}

int EchoProcess::serve() {
  Server server;
  uint64 id = SteamGameServer_GetSteamID();
  CHECK(::write(STDOUT_FILENO, &id, sizeof id) == sizeof id);
  while (!isInputClosed()) server.frame();
  if (const char* size = std::getenv(kLastBytes)) server.sayLast(static_cast<uint32>(std::atoi(size)));
  if (!std::getenv(kExitsWithoutShutdown)) SteamGameServer_Shutdown();
  return 0;
}
