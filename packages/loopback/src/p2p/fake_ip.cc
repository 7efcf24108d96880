// Its state is the result that Steam tells of it: no match before it is asked for, busy until it is answered.
#include "p2p/fake_ip.h"

namespace loopback {

namespace {
// Steam documents so many for one request.
constexpr int kMostPorts = 4;
}  // namespace

bool FakeIp::request(int ports) {
  std::lock_guard lock(mutex_);
  if (ports < 1 || ports > kMostPorts || state_ == k_EResultBusy || state_ == k_EResultOK) return false;
  ports_ = ports;
  state_ = k_EResultBusy;
  return true;
}

bool FakeIp::isAwaited() const {
  std::lock_guard lock(mutex_);
  return state_ == k_EResultBusy;
}

void FakeIp::answer(uint32_t appId, uint64_t steamId, EResult result) {
  std::lock_guard lock(mutex_);
  if (state_ != k_EResultBusy) return;
  state_ = result;
  entry_ = FakeIpEntry();
  entry_.steamId = steamId;
  if (result == k_EResultOK) {
    std::optional<FakeIpEntry> taken = takeFakeIp(appId, steamId, ports_);
    if (taken)
      entry_ = *taken;
    else
      state_ = k_EResultServiceUnavailable;
  }
  callbacks_.post(resultFrom(0));
}

SteamNetworkingFakeIPResult_t FakeIp::result(int firstPort) const {
  std::lock_guard lock(mutex_);
  return resultFrom(firstPort);
}

SteamNetworkingFakeIPResult_t FakeIp::resultFrom(int firstPort) const {
  SteamNetworkingFakeIPResult_t result{};
  result.m_eResult = state_;
  if (state_ == k_EResultOK && (firstPort < 0 || firstPort >= entry_.ports)) result.m_eResult = k_EResultInvalidParam;
  if (entry_.steamId != 0) result.m_identity.SetSteamID64(entry_.steamId);
  if (result.m_eResult != k_EResultOK) return result;
  result.m_unIP = entry_.ip;
  for (int i = 0; firstPort + i < entry_.ports; i++)
    result.m_unPorts[i] = static_cast<uint16>(entry_.firstPort + firstPort + i);
  return result;
}

bool FakeIp::hasPort(int index) const {
  std::lock_guard lock(mutex_);
  bool willBe = state_ == k_EResultBusy || state_ == k_EResultOK;
  return willBe && index >= 0 && index < ports_;
}

void FakeIp::moveTo(uint32_t appId, uint64_t steamId) {
  std::lock_guard lock(mutex_);
  entry_.steamId = steamId;
  if (state_ != k_EResultOK) return;
  giveFakeIpBack(appId, entry_.ip);
  recordFakeIp(appId, entry_);
}

void FakeIp::forget(uint32_t appId) {
  std::lock_guard lock(mutex_);
  if (state_ == k_EResultOK) giveFakeIpBack(appId, entry_.ip);
  state_ = k_EResultNoMatch;
  ports_ = 0;
  entry_ = FakeIpEntry();
}

}  // namespace loopback
