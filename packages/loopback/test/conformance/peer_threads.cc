// Peers are written to and read from by several threads at once, while two others pump.
#include "sides.h"

#include <atomic>

namespace {

constexpr int kThreads = 3;
constexpr int kMessages = 200;

/// Sends on a channel of its own by both interfaces.
void send(int channel, SteamNetworkingIdentity server) {
  for (int i = 0; i < kMessages; i++) {
    CHECK_EQUAL(
        SteamNetworkingMessages()->SendMessageToUser(server, &i, sizeof i, k_nSteamNetworkingSend_Reliable, channel),
        k_EResultOK);
    CHECK(SteamNetworking()->SendP2PPacket(server.GetSteamID(), &i, sizeof i, k_EP2PSendReliable, channel));
  }
}

/// Receives the same, in order.
void receive(int channel) {
  ISteamNetworkingMessages* messages = SteamGameServerNetworkingMessages();
  ISteamNetworking* packets = SteamGameServerNetworking();
  int nextMessage = 0, nextPacket = 0;
  while (nextMessage < kMessages || nextPacket < kMessages) {
    SteamNetworkingMessage_t* message;
    if (messages->ReceiveMessagesOnChannel(channel, &message, 1) == 1) {
      CHECK_EQUAL(*static_cast<const int*>(message->GetData()), nextMessage++);
      message->Release();
    }
    int packet;
    uint32 size;
    if (packets->ReadP2PPacket(&packet, sizeof packet, &size, nullptr, channel)) CHECK_EQUAL(packet, nextPacket++);
    std::this_thread::yield();
  }
}

Case threads("peers: threads send and receive while others pump", [] {
  Sides sides;
  std::atomic<int> running{2 * kThreads};
  std::vector<std::thread> workers;
  SteamNetworkingIdentity server = identityOf(sides.serverId);
  for (int channel = 0; channel < kThreads; channel++) {
    workers.emplace_back([&running, channel, server] {
      send(channel, server);
      running--;
    });
    workers.emplace_back([&running, channel] {
      receive(channel);
      running--;
    });
  }
  std::thread userPump([&] { sides.user->until([&] { return running == 0; }); });
  sides.server->until([&] {
    for (; !sides.server->received.empty(); sides.server->received.pop_front()) {
      const Received& received = sides.server->received.front();
      if (received.id == P2PSessionRequest_t::k_iCallback)
        CHECK(SteamGameServerNetworking()->AcceptP2PSessionWithUser(sides.userId));
      if (received.id == SteamNetworkingMessagesSessionRequest_t::k_iCallback)
        CHECK(SteamGameServerNetworkingMessages()->AcceptSessionWithUser(identityOf(sides.userId)));
    }
    return running == 0;
  });
  userPump.join();
  for (std::thread& worker : workers) worker.join();
});

}  // namespace
