// One side of the process that talks to "Steam", user or server: its pipe, identity, interfaces and callbacks. Exists
// for the life of the process, so that interface pointers kept by a program never dangle; init and shutdown only
// switch it on and off.
#pragma once

#include "auth/auth_sessions.h"
#include "auth/ticket_desk.h"
#include "callbacks/callback_queue.h"
#include "context/relay_access.h"
#include "context/steam_logon.h"
#include "core/context_kind.h"
#include "generated/interface_set.h"
#include "gns/gns_instance.h"
#include "p2p/peer_network.h"
#include "scenario/fault_plan.h"

#include <atomic>

namespace loopback {

struct InitRefusal {
  ESteamAPIInitResult result;
  std::string reason;
};

class SteamContext {
 public:
  SteamContext(ContextKind kind, HSteamPipe pipe, HSteamUser user);
  SteamContext(const SteamContext&) = delete;
  SteamContext& operator=(const SteamContext&) = delete;
  virtual ~SteamContext() = default;

  const HSteamPipe pipe;
  const HSteamUser user;
  FaultPlan faults;
  CallbackQueue callbacks;
  GnsInstance networking;
  PeerNetwork peers;
  TicketDesk tickets;
  AuthSessions auth;
  InterfaceSet interfaces;
  SteamLogon logon;
  RelayAccess relays;

  bool isInitialised() const { return initialised_.load(std::memory_order_acquire); }
  /// k_uAppIdInvalid unless the side is open.
  uint32_t appId() const { return appId_.load(); }
  uint64_t steamId() const { return steamId_.load(); }
  void setSteamId(uint64_t steamId);
  bool isLoggedOn() const { return loggedOn_.load(); }
  void setLoggedOn(bool loggedOn) { loggedOn_.store(loggedOn); }

  /// What this context verifies tickets as.
  Verifier verifier() const;

  /// Whether a player whose ticket was accepted here owns an app: everyone owns the one that runs.
  EUserHasLicenseForAppResult licenseOf(uint64_t steamId, AppId_t app);

  /// Whether a program means this side's networking sockets by it: as they are, or as an SDK of another version has
  /// them.
  bool isSocketsInterface(intptr_t object) const {
    auto is = [object](const void* sockets) { return object != 0 && object == reinterpret_cast<intptr_t>(sockets); };
    return is(interfaces.steamNetworkingSockets) || is(otherSockets_.load());
  }
  void setOtherSockets(const void* adapter) { otherSockets_.store(adapter); }

  /// Issues a ticket of this side's own, and announces it with the next frame.
  HAuthTicket issueTicket(const SteamNetworkingIdentity* audience, void* ticket, int size, uint32* written);

  /// Steam asks for a restart. False where it never does.
  virtual bool requestRestart() { return false; }

  /// Why an init is refused, if a fault says so; the code and a text.
  std::optional<InitRefusal> initRefusal();

  /// What follows on a logon besides the callback that announces it.
  virtual void onLoggedOn() {}

  /// Lets faults happen whose time has come. Called with each frame, and when one was added or removed.
  void applyFaults();

  /// Lets everything that waits for a frame happen, and makes its callbacks available.
  void runFrame();

  /// Switches the context off: connections close, tickets are withdrawn. Does nothing when it is off.
  void shutDown();

 protected:
  void setAppId(uint32_t appId) { appId_.store(appId); }
  void switchOn(uint32_t appId, uint64_t steamId);
  /// Turns an answer about a player into this side's callback.
  virtual void deliver(const AuthAnswer& answer) = 0;
  /// What only happens with a frame, before its callbacks are made available.
  virtual void onFrame() {}
  virtual void onShutDown() {}

 private:
  void answerFakeIp();

  std::atomic<bool> initialised_{false};
  std::atomic<bool> loggedOn_{false};
  std::atomic<uint32_t> appId_{k_uAppIdInvalid};
  std::atomic<uint64_t> steamId_{0};
  std::atomic<const void*> otherSockets_{nullptr};
  /// When a fault that refuses inits for a while has first done so, since the last init.
  std::optional<int64_t> firstRefusal_;
};

}  // namespace loopback
