// Nothing is contacted: without faults the answers are ready for the next frame.
#include "context/steam_logon.h"

#include "context/steam_context.h"
#include "scenario/scenario_clock.h"

namespace loopback {

namespace {
// How long Steam waits before it tries again by itself. Steam's own pauses are longer and grow.
constexpr int64_t kRetryMilliseconds = 1000;
}  // namespace

void SteamLogon::begin(uint64_t steamId) { start(steamId, false); }

void SteamLogon::beginQuietly(uint64_t steamId) { start(steamId, true); }

void SteamLogon::start(uint64_t steamId, bool quiet) {
  std::lock_guard lock(mutex_);
  if (state_ != State::Idle) return;
  state_ = State::Attempting;
  steamId_ = steamId;
  if (std::optional<LogonDelayedFault> delay = context_.faults.take<LogonDelayedFault>(steamId))
    dueAt_ = scenarioTime() + delay->ms;
  else
    attempt(quiet);
}

void SteamLogon::attempt(bool quiet) {
  dueAt_.reset();
  std::optional<LogonRefusedFault> refusal = context_.faults.take<LogonRefusedFault>(steamId_);
  if (!refusal) {
    connected(quiet);
    return;
  }
  reportFailure(refusal->result, refusal->retrying);
  if (refusal->retrying)
    dueAt_ = scenarioTime() + kRetryMilliseconds;
  else
    state_ = State::Idle;
}

void SteamLogon::connected(bool quiet) {
  dueAt_.reset();
  retryAt_.reset();
  state_ = State::On;
  context_.setSteamId(steamId_);
  context_.setLoggedOn(true);
  if (!quiet) {
    context_.callbacks.post(SteamServersConnected_t{});
    context_.onLoggedOn();
  }
  context_.faults.happened(Moment::Logon, steamId_);
}

void SteamLogon::end() {
  std::lock_guard lock(mutex_);
  bool wasOn = state_ == State::On;
  reset();
  if (!wasOn) return;
  context_.setLoggedOn(false);
  SteamServersDisconnected_t disconnected{};
  disconnected.m_eResult = k_EResultOK;
  context_.callbacks.post(disconnected);
}

bool SteamLogon::lose(EResult result, std::optional<int64_t> restoreMs, std::optional<int64_t> retryMs) {
  std::lock_guard lock(mutex_);
  if (state_ != State::On) return false;
  state_ = State::Lost;
  if (restoreMs) dueAt_ = scenarioTime() + *restoreMs;
  lostResult_ = result;
  retryMs_ = retryMs.value_or(0);
  if (retryMs) retryAt_ = scenarioTime() + retryMs_;
  context_.setLoggedOn(false);
  SteamServersDisconnected_t disconnected{};
  disconnected.m_eResult = result;
  context_.callbacks.post(disconnected);
  return true;
}

void SteamLogon::restore() {
  std::lock_guard lock(mutex_);
  if (state_ == State::Lost) connected(false);
}

bool SteamLogon::isIdle() const {
  std::lock_guard lock(mutex_);
  return state_ == State::Idle;
}

void SteamLogon::poll() {
  std::lock_guard lock(mutex_);
  if (!dueAt_ || *dueAt_ > scenarioTime()) {
    reportRetry();
    return;
  }
  if (state_ == State::Lost)
    connected(false);
  else
    attempt(false);
}

void SteamLogon::reportRetry() {
  if (!retryAt_ || *retryAt_ > scenarioTime()) return;
  reportFailure(lostResult_, true);
  retryAt_ = scenarioTime() + retryMs_;
}

void SteamLogon::reportFailure(EResult result, bool retrying) {
  SteamServerConnectFailure_t failure{};
  failure.m_eResult = result;
  failure.m_bStillRetrying = retrying;
  context_.callbacks.post(failure);
}

void SteamLogon::reset() {
  std::lock_guard lock(mutex_);
  state_ = State::Idle;
  dueAt_.reset();
  retryAt_.reset();
}

}  // namespace loopback
