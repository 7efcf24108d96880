// What the system lacks: libraries, a folder to write to. Cases that need an environment of their own get it from
// conformance.test.ts.
#include "debug_text.h"
#include "limit.h"
#include "send_messages.h"
#include "sides.h"

#include <iterator>

namespace {

Case openSsl("without OpenSSL's library, calls say what to install", [] {
  startServer();
  DebugText text;
  CHECK_EQUAL(SteamGameServerNetworkingSockets()->CreateListenSocketIP(freeAddress(), 0, nullptr),
              k_HSteamListenSocket_Invalid);
  std::string reason = text.take();
  for (const char* part : {"OpenSSL 3", "libcrypto.so.9", "libssl3"}) CHECK(reason.find(part) != std::string::npos);
  SteamNetworkingMessage_t* message = SteamNetworkingUtils()->AllocateMessage(10);
  CHECK(message && message->m_pData && message->m_cbSize == 10);
  int64 result = 0;
  sendMessages(SteamGameServerNetworkingSockets(), 1, &message, &result);
  CHECK_EQUAL(result, -k_EResultNoConnection);
  SteamNetworkingUtils()->AllocateMessage(0)->Release();
});

Case folder("without a folder to write to, peers are refused with the reason", [] {
  startServer();
  DebugText text;
  CHECK_EQUAL(SteamGameServerNetworkingSockets()->CreateListenSocketP2P(0, 0, nullptr), k_HSteamListenSocket_Invalid);
  CHECK(text.take().find("Set XDG_RUNTIME_DIR") != std::string::npos);
  CHECK_EQUAL(SteamGameServerNetworkingSockets()->ConnectP2P(identityOf(nobody()), 0, 0, nullptr),
              k_HSteamNetConnection_Invalid);
  CHECK(text.take().find("Set XDG_RUNTIME_DIR") != std::string::npos);
});

Case files("an init finds out that no files can be made", [] {
  // One more is enough for the version of the folder, and none for a file in it.
  int last = dup(STDERR_FILENO);
  CHECK(last > 0);
  close(last);
  Limit limit(RLIMIT_NOFILE, static_cast<rlim_t>(last));
  startServer();
});

Case quiet("networking starts when it is used, not with logons and shutdowns", [] {
  startServer();
  DebugText text;
  Pump server(SteamGameServer_GetHSteamPipe());
  SteamGameServer()->LogOnAnonymous();
  server.expect<SteamServersConnected_t>();
  SteamGameServer()->LogOff();
  SteamGameServer()->LogOn("ABCDEF0123456789");
  server.expect<SteamServersConnected_t>();
  SteamGameServer_Shutdown();
  std::ifstream maps("/proc/self/maps");
  std::string loaded{std::istreambuf_iterator<char>(maps), std::istreambuf_iterator<char>()};
  CHECK(loaded.find("libsteam_api") != std::string::npos);
  CHECK(loaded.find("GameNetworkingSockets") == std::string::npos);
});

}  // namespace
