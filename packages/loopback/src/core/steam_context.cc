// What user and server have in common.
#include "core/steam_context.h"

#include "auth/ticket_registry.h"
#include "core/init_generation.h"

namespace loopback {

SteamContext::SteamContext(ContextKind kind, HSteamPipe pipe, HSteamUser user)
    : pipe(pipe), user(user), networking(kind, callbacks), interfaces(defaultInterfaces()) {}

void SteamContext::switchOn(uint32_t appId, uint64_t steamId) {
  appId_.store(appId);
  steamId_.store(steamId);
  TicketRegistry::cleanUp(appId);
  networking.enable(steamId);
  initialised_.store(true, std::memory_order_release);
  nextInitGeneration();
}

void SteamContext::shutDown() {
  if (!initialised_.exchange(false)) return;
  nextInitGeneration();
  setLoggedOn(false);
  networking.disable();
  tickets.cancelAll();
  auth.endAll();
  onShutDown();
  callbacks.clear();
  steamId_.store(0);
}

void SteamContext::setSteamId(uint64_t steamId) {
  steamId_.store(steamId);
  networking.changeIdentity(steamId);
}

Verifier SteamContext::verifier() const { return {appId(), audienceName(steamId())}; }

void SteamContext::runFrame() {
  if (!isInitialised()) return;
  networking.runCallbacks();
  // Steam verifies tickets only for those who are connected to it; the answers wait until then.
  if (isLoggedOn()) {
    for (const AuthAnswer &answer : auth.poll()) deliver(answer);
  }
  onFrame();
  callbacks.beginFrame();
}

}  // namespace loopback
