// A server and a player of it in one process, in C++, for systems that no Node is to be had for: both log on, the player
// connects, a message goes there and back. What takes too long ends the process.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <thread>

#include "steam_api.h"
#include "steam_gameserver.h"

namespace {

constexpr uint16 kPort = 27035;
constexpr time_t kPatience = 60;
constexpr char kText[] = "there and back";

void expectThat(bool isSo, const char* what) {
  if (isSo) return;
  std::printf("not so: %s\n", what);
  std::exit(1);
}

template <typename Condition>
void waitUntil(const char* what, Condition condition) {
  for (time_t end = std::time(nullptr) + kPatience; !condition(); std::this_thread::yield()) {
    SteamGameServer_RunCallbacks();
    SteamAPI_RunCallbacks();
    expectThat(std::time(nullptr) < end, what);
  }
}

class Server {
 public:
  HSteamNetConnection player = k_HSteamNetConnection_Invalid;

 private:
  STEAM_GAMESERVER_CALLBACK(Server, onStatus, SteamNetConnectionStatusChangedCallback_t, status_);
};

void Server::onStatus(SteamNetConnectionStatusChangedCallback_t* change) {
  if (change->m_info.m_eState != k_ESteamNetworkingConnectionState_Connecting) return;
  player = change->m_hConn;
  expectThat(SteamGameServerNetworkingSockets()->AcceptConnection(player) == k_EResultOK, "the player is accepted");
}

void pass(ISteamNetworkingSockets* from, HSteamNetConnection out, ISteamNetworkingSockets* to, HSteamNetConnection in) {
  EResult sent = from->SendMessageToConnection(out, kText, sizeof kText, k_nSteamNetworkingSend_Reliable, nullptr);
  expectThat(sent == k_EResultOK, "a message is sent");
  SteamNetworkingMessage_t* message = nullptr;
  waitUntil("a message arrives", [&] { return to->ReceiveMessagesOnConnection(in, &message, 1) == 1; });
  expectThat(message->m_cbSize == sizeof kText && std::memcmp(message->m_pData, kText, sizeof kText) == 0, "it is whole");
  message->Release();
}

}  // namespace

int main() {
  SteamErrMsg error;
  bool isServer = SteamGameServer_InitEx(0, kPort, STEAMGAMESERVER_QUERY_PORT_SHARED, eServerModeAuthentication,
                                         "1.0.0.0", &error) == k_ESteamAPIInitResult_OK;
  expectThat(isServer && SteamAPI_InitEx(&error) == k_ESteamAPIInitResult_OK, error);
  SteamGameServer()->LogOnAnonymous();
  waitUntil("the server is logged on", [] { return SteamGameServer()->BLoggedOn(); });

  Server server;
  SteamNetworkingIPAddr address;
  address.Clear();
  address.SetIPv4(0x7f000001, kPort);
  expectThat(SteamGameServerNetworkingSockets()->CreateListenSocketIP(address, 0, nullptr) != k_HSteamListenSocket_Invalid,
             "the server listens");
  HSteamNetConnection connection = SteamNetworkingSockets()->ConnectByIPAddress(address, 0, nullptr);
  waitUntil("the player is connected", [&] {
    SteamNetConnectionInfo_t info;
    return SteamNetworkingSockets()->GetConnectionInfo(connection, &info) &&
           info.m_eState == k_ESteamNetworkingConnectionState_Connected;
  });
  pass(SteamNetworkingSockets(), connection, SteamGameServerNetworkingSockets(), server.player);
  pass(SteamGameServerNetworkingSockets(), server.player, SteamNetworkingSockets(), connection);
  SteamAPI_Shutdown();
  SteamGameServer_Shutdown();
  std::puts("works");
}
