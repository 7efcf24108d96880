// One overload per kind of fault. They say how often they took effect; 0 keeps an event waiting.
#include "context/perform.h"

#include "context/steam_context.h"

namespace loopback {

namespace {

uint32_t happen(SteamContext& context, const DueFault&, const CallbackFault& event) {
  context.callbacks.postBytes(event.callback, event.payload.data(), event.payload.size());
  return 1;
}

uint32_t happen(SteamContext& context, const DueFault&, const ConnectionLostFault& event) {
  return context.logon.lose(event.result, event.restoreMs, event.retryMs);
}

uint32_t happen(SteamContext& context, const DueFault&, const ConnectionRestoredFault&) {
  context.logon.restore();
  return 1;
}

uint32_t happen(SteamContext& context, const DueFault&, const ConnectFailureFault& event) {
  SteamServerConnectFailure_t failure{};
  failure.m_eResult = event.result;
  failure.m_bStillRetrying = event.retrying;
  context.callbacks.post(failure);
  return 1;
}

uint32_t happen(SteamContext& context, const DueFault&, const RestartRequestedFault&) {
  return context.requestRestart();
}

uint32_t happen(SteamContext& context, const DueFault& fault, const TicketCancelledFault&) {
  return context.auth.changeAnswer(fault.steamId, k_EAuthSessionResponseAuthTicketCanceled);
}

uint32_t happen(SteamContext& context, const DueFault& fault, const P2PSessionFailedFault& event) {
  uint64_t peer = fault.steamId.value_or(0);
  if (event.messages)
    context.peers.messages.failSession(peer);
  else
    context.peers.networking.failSession(peer, event.error);
  return 1;
}

uint32_t happen(SteamContext& context, const DueFault& fault, const AuthResponseFault& rule) {
  if (rule.response == k_EAuthSessionResponseOK) return 0;
  return context.auth.changeAnswer(fault.steamId, rule.response);
}

uint32_t happen(SteamContext&, const DueFault&, const NetworkFault&) { return 1; }

/// The other rules wait for what the program does.
template <typename Rule>
uint32_t happen(SteamContext&, const DueFault&, const Rule&) {
  return 0;
}

}  // namespace

void perform(SteamContext& context, const DueFault& fault) {
  uint32_t effects = std::visit([&](const auto& effect) { return happen(context, fault, effect); }, fault.effect);
  context.faults.carriedOut(fault.id, effects);
}

}  // namespace loopback
