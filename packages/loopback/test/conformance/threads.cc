// Steam's functions may be called from any thread; callbacks arrive on the one that pumps.
#include <atomic>
#include <thread>
#include <vector>

#include "pump.h"

namespace {

constexpr int kThreads = 4;
constexpr int kRounds = 300;

/// What a game's threads do at once: set state, handle tickets, post calls, move messages.
void work(int seed) {
  // The flat accessors: those of the C++ headers cache without a lock, on Steam as well.
  ISteamGameServer* server = SteamGameServer();
  ISteamNetworkingSockets* sockets = SteamGameServerNetworkingSockets();
  HSteamNetConnection a, b;
  CHECK(sockets->CreateSocketPair(&a, &b, false, nullptr, nullptr));
  for (int i = 0; i < kRounds; i++) {
    server->SetMapName(std::to_string(seed * kRounds + i).c_str());
    server->SetKeyValue(std::to_string(i % 7).c_str(), "value");
    CSteamID bot = server->CreateUnauthenticatedUserConnection();
    CHECK(server->BUpdateUserData(bot, "bot", 1));
    server->SendUserDisconnect_DEPRECATED(bot);
    CHECK(server->GetServerReputation() != k_uAPICallInvalid);
    CHECK_EQUAL(sockets->SendMessageToConnection(a, &i, sizeof i, k_nSteamNetworkingSend_Reliable, nullptr),
                k_EResultOK);
    SteamNetworkingMessage_t* message = nullptr;
    CHECK_EQUAL(sockets->ReceiveMessagesOnConnection(b, &message, 1), 1);
    message->Release();
    if (i % 50 != 0) continue;
    unsigned char ticket[512];
    uint32 size = 0;
    HAuthTicket handle = server->GetAuthSessionTicket(ticket, sizeof ticket, &size, nullptr);
    CHECK(handle != k_HAuthTicketInvalid);
    server->CancelAuthTicket(handle);
  }
  sockets->CloseConnection(a, 0, nullptr, false);
  sockets->CloseConnection(b, 0, nullptr, false);
}

Case threads("several threads work while one pumps", [] {
  startServer();
  SteamGameServer()->LogOnAnonymous();
  Pump pump(SteamGameServer_GetHSteamPipe());
  std::atomic<int> running{kThreads};
  std::vector<std::thread> workers;
  for (int i = 0; i < kThreads; i++)
    workers.emplace_back([&running, i] {
      work(i);
      running--;
    });
  pump.until([&] { return running == 0; });
  pump.frame();
  for (std::thread& worker : workers) worker.join();
  long completed = 0;
  for (const Received& received : pump.received) completed += received.id == SteamAPICallCompleted_t::k_iCallback;
  CHECK_EQUAL(completed, kThreads * kRounds);
  SteamGameServer_Shutdown();
});

}  // namespace
