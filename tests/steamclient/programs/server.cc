// A game server as others write them: C++ interfaces, callback objects, no word of Headwater. With "player", it
// asks for a player's pipe as well.
#include <cstdio>
#include <cstring>

#include "steam_gameserver.h"

namespace {

class Server {
 public:
  bool isConnected = false;
  bool isSecure = false;

 private:
  STEAM_GAMESERVER_CALLBACK(Server, OnConnected, SteamServersConnected_t, connected_);
  STEAM_GAMESERVER_CALLBACK(Server, OnPolicy, GSPolicyResponse_t, policy_);
};

void Server::OnConnected(SteamServersConnected_t*) { isConnected = true; }
void Server::OnPolicy(GSPolicyResponse_t* policy) { isSecure = policy->m_bSecure; }

int fail(const char* what) {
  std::printf("failed: %s\n", what);
  return 1;
}

/// A message over a socket pair: the interface with the most to go wrong in a table.
bool echoes() {
  HSteamNetConnection ends[2];
  ISteamNetworkingSockets* sockets = SteamGameServerNetworkingSockets();
  if (!sockets || !sockets->CreateSocketPair(&ends[0], &ends[1], false, nullptr, nullptr)) return false;
  if (sockets->SendMessageToConnection(ends[0], "hello", 5, k_nSteamNetworkingSend_Reliable, nullptr) != k_EResultOK)
    return false;
  SteamNetworkingMessage_t* message = nullptr;
  if (sockets->ReceiveMessagesOnConnection(ends[1], &message, 1) != 1) return false;
  bool isSame = message->m_cbSize == 5 && std::memcmp(message->m_pData, "hello", 5) == 0;
  message->Release();
  return isSame;
}

}  // namespace

int main(int count, char** arguments) {
  SteamErrMsg error = "";
  if (SteamGameServer_InitEx(0x7f000001, 27015, 0, eServerModeAuthenticationAndSecure, "1.0.0.0", &error))
    return fail(error);
  if (count > 1 && std::strcmp(arguments[1], "player") == 0)
    return SteamGameServerClient()->CreateSteamPipe() ? fail("a player was let in") : 0;
  Server server;
  SteamGameServer()->SetProduct("others");
  SteamGameServer()->LogOnAnonymous();
  for (int frame = 0; frame < 1000 && !server.isSecure; frame++) SteamGameServer_RunCallbacks();
  if (!server.isConnected || !server.isSecure) return fail("no callbacks");
  if (!SteamGameServer()->GetSteamID().BAnonGameServerAccount()) return fail("no SteamID");
  if (!echoes()) return fail("no message");
  // Version by version another table: the count behind it tells whether calls land where they should.
  uint32 items = SteamGameServerUGC()->GetNumSubscribedItems();
  std::printf("app %u, items %u\n", SteamGameServerUtils()->GetAppID(), items);
  SteamGameServer_Shutdown();
  return 0;
}
