// What user and server have in common.
#include "context/steam_context.h"

#include "auth/ticket_registry.h"
#include "context/perform.h"
#include "core/init_generation.h"
#include "machine/runtime_directory.h"
#include "scenario/scenario_clock.h"

namespace loopback {

SteamContext::SteamContext(ContextKind kind, HSteamPipe pipe, HSteamUser user)
    : pipe(pipe),
      user(user),
      callbacks(faults),
      networking(kind, callbacks),
      peers(networking, callbacks),
      auth(faults),
      interfaces(defaultInterfaces()),
      logon(*this),
      relays(callbacks) {
  interfaces.steamNetworking = &peers.networking;
  interfaces.steamNetworkingMessages = &peers.messages;
  networking.inspectStatusChanges([this](auto& change) { return peers.sockets.onStatusChanged(change); });
}

void SteamContext::switchOn(uint32_t appId, uint64_t steamId) {
  appId_.store(appId);
  steamId_.store(steamId);
  firstRefusal_.reset();
  checkRuntimeDirectory(appId);
  TicketRegistry::cleanUp(appId);
  networking.enable(steamId);
  peers.join(appId, steamId);
  initialised_.store(true, std::memory_order_release);
  nextInitGeneration();
  faults.happened(Moment::Start, steamId);
  applyFaults();
}

void SteamContext::shutDown() {
  if (!initialised_.exchange(false)) return;
  nextInitGeneration();
  logon.reset();
  relays.reset();
  setLoggedOn(false);
  peers.leave();
  networking.disable();
  tickets.cancelAll();
  auth.endAll();
  onShutDown();
  callbacks.clear();
  steamId_.store(0);
  appId_.store(k_uAppIdInvalid);
}

void SteamContext::setSteamId(uint64_t steamId) {
  steamId_.store(steamId);
  peers.changeIdentity(appId(), steamId);
}

Verifier SteamContext::verifier() const { return {appId(), audienceName(steamId())}; }

EUserHasLicenseForAppResult SteamContext::licenseOf(uint64_t steamId, AppId_t app) {
  if (!auth.isAccepted(steamId)) return k_EUserHasLicenseResultNoAuth;
  auto concerned = [&](const LicenseFault& rule) { return !rule.appId || *rule.appId == app; };
  if (std::optional<LicenseFault> fault = faults.take<LicenseFault>(steamId, concerned)) return fault->result;
  return app == appId() ? k_EUserHasLicenseResultHasLicense : k_EUserHasLicenseResultDoesNotHaveLicense;
}

HAuthTicket SteamContext::issueTicket(const SteamNetworkingIdentity* audience, void* ticket, int size,
                                      uint32* written) {
  if (written) *written = 0;
  if (!isLoggedOn()) return k_HAuthTicketInvalid;
  HAuthTicket handle = tickets.issue(appId(), steamId(), audience, ticket, size, written);
  if (handle == k_HAuthTicketInvalid) return handle;
  GetAuthSessionTicketResponse_t response{};
  response.m_hAuthTicket = handle;
  response.m_eResult = k_EResultOK;
  callbacks.post(response);
  return handle;
}

std::optional<InitRefusal> SteamContext::initRefusal() {
  auto isStillRefusing = [this](const InitRefusedFault& rule) {
    if (!rule.forMs) return true;
    if (!firstRefusal_) firstRefusal_ = scenarioTime();
    return scenarioTime() - *firstRefusal_ < *rule.forMs;
  };
  std::optional<InitRefusedFault> fault = faults.take<InitRefusedFault>(0, isStillRefusing);
  if (!fault) return std::nullopt;
  const char* what = fault->result == k_ESteamAPIInitResult_NoSteamClient     ? "there is no Steam client"
                     : fault->result == k_ESteamAPIInitResult_VersionMismatch ? "the Steam client is too old"
                                                                              : "a port cannot be had";
  return InitRefusal{fault->result, std::string("Init refused: ") + what + " (so a fault has it)"};
}

void SteamContext::applyFaults() {
  if (!isInitialised()) return;
  for (const DueFault& fault : faults.due()) perform(*this, fault);
  networking.setConditions(faults.networkConditions());
}

void SteamContext::answerFakeIp() {
  if (!peers.fakeIp.isAwaited()) return;
  std::optional<FakeIpRefusedFault> refusal = faults.take<FakeIpRefusedFault>(steamId());
  peers.fakeIp.answer(appId(), steamId(), refusal ? refusal->result : k_EResultOK);
}

void SteamContext::runFrame() {
  if (!isInitialised()) return;
  applyFaults();
  logon.poll();
  networking.runCallbacks();
  peers.runFrame();
  // Steam verifies tickets only for those who are connected to it; the answers wait until then.
  if (isLoggedOn()) {
    for (const AuthAnswer& answer : auth.poll()) deliver(answer);
    answerFakeIp();
  }
  onFrame();
  callbacks.beginFrame();
}

}  // namespace loopback
