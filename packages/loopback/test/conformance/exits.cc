// Processes that exit with everything open: with GNS's threads at work, from any thread, inside GNS, after a fork.
#include "echo_process.h"
#include "send_messages.h"
#include "sides.h"

#include <sys/wait.h>
#include <atomic>
#include <string>

namespace {

constexpr int kReliable = k_nSteamNetworkingSend_Reliable;

/// A server and a player of this process, connected over UDP: two copies of GNS at work. Never destroyed, as processes
/// end here with all of it in use.
struct Traffic {
  Traffic() {
    there = SteamGameServerNetworkingSockets();
    here = SteamNetworkingSockets();
    // Both instances start with their first use.
    group = there->CreatePollGroup();
    CHECK(here->CreatePollGroup() != k_HSteamNetPollGroup_Invalid);
  }

  /// A new connection, once a message has gone there and back.
  HSteamNetConnection connect() {
    SteamNetworkingIPAddr address = freeAddress();
    CHECK(there->CreateListenSocketIP(address, 0, nullptr) != k_HSteamListenSocket_Invalid);
    HSteamNetConnection connection = here->ConnectByIPAddress(address, 0, nullptr);
    sendAndReturn(connection);
    return connection;
  }

  void sendAndReturn(HSteamNetConnection connection) {
    CHECK_EQUAL(here->SendMessageToConnection(connection, "x", 1, kReliable, nullptr), k_EResultOK);
    SteamNetworkingMessage_t* message = nullptr;
    sides.until([&] {
      acceptAll();
      return there->ReceiveMessagesOnPollGroup(group, &message, 1) == 1;
    });
    CHECK_EQUAL(there->SendMessageToConnection(message->m_conn, "x", 1, kReliable, nullptr), k_EResultOK);
    message->Release();
    sides.until([&] { return here->ReceiveMessagesOnConnection(connection, &message, 1) == 1; });
    message->Release();
  }

  void acceptAll() {
    for (; !sides.server->received.empty(); sides.server->received.pop_front()) {
      const Received& received = sides.server->received.front();
      if (received.id != SteamNetConnectionStatusChangedCallback_t::k_iCallback) continue;
      auto change = received.as<SteamNetConnectionStatusChangedCallback_t>();
      if (change.m_info.m_eState != k_ESteamNetworkingConnectionState_Connecting) continue;
      accepted = change.m_hConn;
      CHECK_EQUAL(there->AcceptConnection(accepted), k_EResultOK);
      CHECK(there->SetConnectionPollGroup(accepted, group));
    }
  }

  /// Messages both ways, on and on; stops when the instances answer no more.
  void flood(HSteamNetConnection connection) {
    const char text[16] = "";
    while (here->SendMessageToConnection(connection, text, sizeof text, kReliable, nullptr) != k_EResultNoConnection) {
      SteamNetworkingMessage_t* messages[64];
      int count = there->ReceiveMessagesOnPollGroup(group, messages, 64);
      for (int i = 0; i < count; i++) {
        there->SendMessageToConnection(messages[i]->m_conn, text, sizeof text, i % 2 * kReliable, nullptr);
        messages[i]->Release();
      }
      if (count > 0) received += count;
      count = here->ReceiveMessagesOnConnection(connection, messages, 64);
      for (int i = 0; i < count; i++) messages[i]->Release();
    }
  }

  Sides sides;
  ISteamNetworkingSockets *there, *here;
  HSteamNetPollGroup group;
  HSteamNetConnection accepted = k_HSteamNetConnection_Invalid;
  std::atomic<int> received{0};
};

Traffic& traffic() {
  static auto& instance = *new Traffic;
  return instance;
}

Case atWork("a process exits while GNS's threads are at work", [] {
  static HSteamNetConnection connection;
  traffic();
  // Runs when all that began its life later than the networking is destroyed, and before the library's own end. Packets
  // of all kinds must do no harm then: on a slow line GNS also asks for signs of life.
  std::atexit([] {
    CHECK(SteamNetworkingUtils()->SetGlobalConfigValueInt32(k_ESteamNetworkingConfig_FakePacketLag_Send, 1000));
    traffic().sendAndReturn(connection);
  });
  connection = traffic().connect();
});

/// Done when all that began its life later than main is destroyed, the library's own exit included.
struct Latecomer {
  ~Latecomer() {
    if (last) last();
  }
  std::function<void()> last;
} latecomer;

std::atomic<int> frames{0};

Case anyThread("any thread may exit while others flood and pump", [] {
  // The others go on to the last moment.
  latecomer.last = [] {
    for (int before = frames; frames < before + 300;) std::this_thread::yield();
  };
  HSteamNetConnection connection = traffic().connect();
  std::thread([connection] { traffic().flood(connection); }).detach();
  std::thread([] {
    while (traffic().received < 20'000) std::this_thread::yield();
    std::exit(0);
  }).detach();
  for (;; frames++) {
    for (Pump* side : {traffic().sides.server.get(), traffic().sides.user.get()}) {
      side->frame();
      side->received.clear();
    }
  }
});

/// The result of a message sent to the server by SendMessages.
int64 sendInBatch(HSteamNetConnection connection) {
  SteamNetworkingMessage_t* message = SteamNetworkingUtils()->AllocateMessage(1);
  if (!message) return 0;
  message->m_conn = connection;
  message->m_nFlags = kReliable;
  int64 result = 0;
  sendMessages(traffic().here, 1, &message, &result);
  return result;
}

Case destructors("objects of the program use Steam in their destructors, before and after the library's own exit", [] {
  static HSteamNetConnection connection;
  struct Early {
    ~Early() { CHECK(sendInBatch(connection) > 0); }
  };
  latecomer.last = [] {
    CHECK(sendInBatch(connection) <= 0);
    CHECK_EQUAL(traffic().here->CloseConnection(connection, 0, nullptr, false), false);
    SteamAPI_Shutdown();
    SteamGameServer_Shutdown();
  };
  connection = traffic().connect();
  static Early early;
  CHECK(sendInBatch(connection) > 0);
});

std::thread::id mainThread;
std::atomic<bool> exitsOnMainThread, mayExit{false};

/// GNS holds its locks while it calls this, from whichever thread says something.
void exitInside(ESteamNetworkingSocketsDebugOutputType, const char*) {
  if (mayExit && (std::this_thread::get_id() == mainThread) == exitsOnMainThread) std::exit(0);
}

void exitInDebugOutput(bool onMainThread) {
  mainThread = std::this_thread::get_id();
  exitsOnMainThread = onMainThread;
  SteamNetworkingUtils()->SetDebugOutputFunction(k_ESteamNetworkingSocketsDebugOutputType_Everything, exitInside);
  traffic().connect();
  mayExit = true;
  // Without checks: once the exit has begun, calls fail.
  for (;;) {
    SteamNetworkingIPAddr address = freeAddress();
    traffic().there->CreateListenSocketIP(address, 0, nullptr);
    traffic().here->ConnectByIPAddress(address, 0, nullptr);
  }
}

Case insideCall("a process exits inside a call to GNS", [] {
  traffic();
  exitInDebugOutput(true);
});

Case insideThread("a process exits on GNS's own thread", [] {
  traffic();
  exitInDebugOutput(false);
});

Case forked("a forked child exits, and its parent's connections stay", [] {
  HSteamNetConnection connection = traffic().connect();
  pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) std::exit(7);
  int status = 0;
  CHECK_EQUAL(waitpid(child, &status, 0), child);
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7);
  CHECK_EQUAL(traffic().here->SendMessageToConnection(connection, "x", 1, kReliable, nullptr), k_EResultOK);
  SteamNetworkingMessage_t* message = nullptr;
  traffic().sides.until([&] { return traffic().there->ReceiveMessagesOnPollGroup(traffic().group, &message, 1) == 1; });
  message->Release();
});

Case goodbye("an exit without shutdown tells the peers", [] {
  EchoProcess server("", {{EchoProcess::kExitsWithoutShutdown, "1"}});
  CSteamID id(static_cast<uint64>(server.steamId()));
  CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
  Pump user(SteamAPI_GetHSteamPipe());
  HSteamNetConnection connection = SteamNetworkingSockets()->ConnectP2P(identityOf(id), 0, 0, nullptr);
  auto isNow = [&](ESteamNetworkingConnectionState state) {
    SteamNetConnectionInfo_t info;
    return SteamNetworkingSockets()->GetConnectionInfo(connection, &info) && info.m_eState == state;
  };
  user.until([&] { return isNow(k_ESteamNetworkingConnectionState_Connected); });
  server.quit();
  user.until([&] { return isNow(k_ESteamNetworkingConnectionState_ClosedByPeer); });
});

}  // namespace
