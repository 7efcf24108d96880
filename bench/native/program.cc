// The C++ program: messages over a socket pair without Node in the process.
// program <library> <port> <size> <batch, 0 for SendMessageToConnection> <count> <rounds>: prints nanoseconds per
// message, a line per round.
#include <cstdio>
#include <cstdlib>

#include "workloads.h"

using bench::steam;

// What the header's inline SteamGameServer_InitEx calls; a program that links to the library would get it from there.
S_API ESteamAPIInitResult S_CALLTYPE SteamInternal_GameServer_Init_V2(uint32 ip, uint16 gamePort, uint16 queryPort,
                                                                      EServerMode mode, const char* version,
                                                                      const char* interfaceVersions,
                                                                      SteamErrMsg* message) {
  return steam.SteamInternal_GameServer_Init_V2(ip, gamePort, queryPort, mode, version, interfaceVersions, message);
}

int main(int argc, char** argv) {
  if (argc != 7) {
    std::fprintf(stderr, "usage: program <library> <port> <size> <batch> <count> <rounds>\n");
    return 2;
  }
  if (const char* missing = steam.Open(argv[1])) {
    std::fprintf(stderr, "program: %s could not be loaded\n", missing);
    return 1;
  }
  auto port = static_cast<uint16>(std::atoi(argv[2]));
  SteamErrMsg message{};
  if (SteamGameServer_InitEx(0, port, STEAMGAMESERVER_QUERY_PORT_SHARED, eServerModeAuthentication, "1.0.0.0",
                             &message) != k_ESteamAPIInitResult_OK) {
    std::fprintf(stderr, "program: %s\n", message);
    return 1;
  }
  steam.SteamAPI_ManualDispatch_Init();
  steam.Attach();
  HSteamNetConnection from = 0;
  HSteamNetConnection to = 0;
  SteamNetworkingIdentity identity;
  identity.Clear();
  identity.SetSteamID64(76561197960265729ULL);
  if (!steam.SteamAPI_ISteamNetworkingSockets_CreateSocketPair(steam.sockets, &from, &to, false, &identity,
                                                               &identity)) {
    std::fprintf(stderr, "program: no socket pair\n");
    return 1;
  }
  auto size = static_cast<size_t>(std::atoi(argv[3]));
  int batch = std::atoi(argv[4]);
  int count = std::atoi(argv[5]);
  // The first round warms up.
  for (int round = -1; round < std::atoi(argv[6]); ++round) {
    double time = batch ? bench::ExchangeBatches(from, to, size, size, batch, count)
                        : bench::ExchangeSingly(from, to, size, count);
    if (round >= 0) std::printf("%.3f\n", time / count);
  }
  steam.SteamGameServer_Shutdown();
  return 0;
}
