// Connections whose signals a program carries by itself. What GameNetworkingSockets makes of them (ICE) leads over the
// machine's real addresses, where tests do not go: proved is that signals go out, and come in at the other side.
#include "sides.h"

#include <atomic>
#include <mutex>
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

/// Keeps the first signal. Called by a thread of the networking's as well.
class Outbox : public ISteamNetworkingConnectionSignaling {
 public:
  bool SendSignal(HSteamNetConnection, const SteamNetConnectionInfo_t&, const void* message, int size) override {
    std::lock_guard lock(mutex_);
    if (first_.empty()) first_.assign(static_cast<const char*>(message), static_cast<size_t>(size));
    return true;
  }
  void Release() override { released_ = true; }

  std::string first() {
    std::lock_guard lock(mutex_);
    return first_;
  }
  bool released() const { return released_; }

 private:
  std::mutex mutex_;
  std::string first_;
  std::atomic<bool> released_ = false;
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
  CHECK_EQUAL(connection == k_HSteamNetConnection_Invalid, isOverTcp());
  if (isOverTcp()) return;
  sides.until([&] { return !outbox.first().empty(); });

  const std::string signal = outbox.first();
  Doorkeeper doorkeeper;
  auto receive = [&](const std::string& bytes) {
    return there->ReceivedP2PCustomSignal(bytes.data(), static_cast<int>(bytes.size()), &doorkeeper);
  };
  CHECK(!receive("no signal"));
  CHECK(!there->ReceivedP2PCustomSignal(signal.data(), 1, nullptr));
  CHECK(receive(signal));
  CHECK(doorkeeper.caller.GetSteamID() == sides.userId);
  CHECK_EQUAL(doorkeeper.virtualPort, kVirtualPort);
  CHECK(here->CloseConnection(connection, 0, nullptr, false));
  sides.until([&] { return outbox.released(); });
});

}  // namespace
