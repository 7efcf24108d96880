// Connections whose signals a program carries by itself. What GameNetworkingSockets makes of them (ICE) leads over the
// machine's real addresses, where tests do not go: proved is that signals go out, and come in at the other side.
#include "sides.h"

#include <string>

// No header of the SDK that reaches game servers defines these two.
class ISteamNetworkingConnectionSignaling {
 public:
  virtual bool SendSignal(HSteamNetConnection connection, const SteamNetConnectionInfo_t& info, const void* message,
                          int size) = 0;
  virtual void Release() = 0;
};

class ISteamNetworkingSignalingRecvContext {
 public:
  virtual ISteamNetworkingConnectionSignaling* OnConnectRequest(HSteamNetConnection connection,
                                                                const SteamNetworkingIdentity& peer,
                                                                int localVirtualPort) = 0;
  virtual void SendRejectionSignal(const SteamNetworkingIdentity& peer, const void* message, int size) = 0;
};

namespace {

/// Keeps the first signal.
struct Outbox : ISteamNetworkingConnectionSignaling {
  std::string first;
  bool released = false;

  bool SendSignal(HSteamNetConnection, const SteamNetConnectionInfo_t&, const void* message, int size) override {
    if (first.empty()) first.assign(static_cast<const char*>(message), static_cast<size_t>(size));
    return true;
  }
  void Release() override { released = true; }
};

/// Notes who calls, and lets nobody in.
struct Doorkeeper : ISteamNetworkingSignalingRecvContext {
  SteamNetworkingIdentity caller;
  int virtualPort = -1;

  ISteamNetworkingConnectionSignaling* OnConnectRequest(HSteamNetConnection, const SteamNetworkingIdentity& peer,
                                                        int localVirtualPort) override {
    caller = peer;
    virtualPort = localVirtualPort;
    return nullptr;
  }
  void SendRejectionSignal(const SteamNetworkingIdentity&, const void*, int) override {}
};

Case signals("custom signaling: signals go out, and come in", [] {
  Sides sides;
  ISteamNetworkingSockets* here = SteamNetworkingSockets();
  ISteamNetworkingSockets* there = SteamGameServerNetworkingSockets();
  Outbox outbox;
  SteamNetworkingIdentity server;
  server.SetSteamID(sides.serverId);
  constexpr int kVirtualPort = 7;
  CHECK_EQUAL(here->ConnectP2PCustomSignaling(nullptr, &server, kVirtualPort, 0, nullptr),
              k_HSteamNetConnection_Invalid);
  HSteamNetConnection connection = here->ConnectP2PCustomSignaling(&outbox, &server, kVirtualPort, 0, nullptr);
  CHECK(connection != k_HSteamNetConnection_Invalid);
  sides.until([&] { return !outbox.first.empty(); });

  Doorkeeper doorkeeper;
  auto receive = [&](const std::string& signal) {
    return there->ReceivedP2PCustomSignal(signal.data(), static_cast<int>(signal.size()), &doorkeeper);
  };
  CHECK(!receive("no signal"));
  CHECK(!there->ReceivedP2PCustomSignal(outbox.first.data(), 1, nullptr));
  CHECK(receive(outbox.first));
  CHECK(doorkeeper.caller.GetSteamID() == sides.userId);
  CHECK_EQUAL(doorkeeper.virtualPort, kVirtualPort);
  CHECK(here->CloseConnection(connection, 0, nullptr, false));
  sides.until([&] { return outbox.released; });
});

}  // namespace
