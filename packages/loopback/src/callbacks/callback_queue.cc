// Queues between the simulation, which posts from any thread, and the one that pumps the pipe.
#include "callbacks/callback_queue.h"

#include "scenario/scenario_clock.h"
#include "scenario/scenario_random.h"

#include <algorithm>
#include <atomic>
#include <iterator>

namespace loopback {

namespace {
// Results nobody asks for must not pile up in a server that runs for months.
constexpr size_t kMaxUnclaimedResults = 4096;

std::vector<uint8_t> bytesOf(const void* data, size_t size) {
  const auto* bytes = static_cast<const uint8_t*>(data);
  return std::vector<uint8_t>(bytes, bytes + size);
}
}  // namespace

void CallbackQueue::postBytes(int id, const void* data, size_t size) {
  std::optional<CallbackDelayedFault> delay = faults_.take<CallbackDelayedFault>(
      0, [&](const CallbackDelayedFault& rule) { return !rule.callback || *rule.callback == id; });
  std::lock_guard lock(mutex_);
  if (!delay) {
    posted_.push_back({id, bytesOf(data, size)});
    return;
  }
  auto jitter = static_cast<int64_t>(scenarioChance() * static_cast<double>(delay->jitterMs + 1));
  delayed_.push_back({scenarioTime() + delay->ms + jitter, {id, bytesOf(data, size)}});
}

SteamAPICall_t CallbackQueue::beginCall() {
  static std::atomic<SteamAPICall_t> last{0};
  return ++last;
}

void CallbackQueue::completeBytes(SteamAPICall_t call, int id, const void* data, size_t size) {
  auto concerned = [&](const auto& rule) { return !rule.callback || *rule.callback == id; };
  if (faults_.take<ApiCallLostFault>(0, concerned)) return;
  CallResult result{id, k_ESteamAPICallFailureNone, bytesOf(data, size)};
  if (auto answer =
          faults_.take<ApiCallAnsweredFault>(0, [&](const ApiCallAnsweredFault& rule) { return rule.callback == id; }))
    result.payload = answer->payload;
  if (auto failure = faults_.take<ApiCallFailedFault>(0, concerned)) result.failure = failure->failure;
  std::optional<ApiCallDelayedFault> delay = faults_.take<ApiCallDelayedFault>(0, concerned);
  if (!delay) {
    settle(call, std::move(result));
    return;
  }
  std::lock_guard lock(mutex_);
  delayed_.push_back({scenarioTime() + delay->ms, {}, call, std::move(result)});
}

void CallbackQueue::settle(SteamAPICall_t call, CallResult result) {
  SteamAPICallCompleted_t completed{};
  completed.m_hAsyncCall = call;
  completed.m_iCallback = result.callbackId;
  completed.m_cubParam = static_cast<uint32>(result.payload.size());
  {
    std::lock_guard lock(mutex_);
    results_[call] = std::move(result);
    resultOrder_.push_back(call);
    while (resultOrder_.size() > kMaxUnclaimedResults) {
      results_.erase(resultOrder_.front());
      resultOrder_.pop_front();
    }
  }
  post(completed);
}

void CallbackQueue::releaseDelayed() {
  std::vector<Delayed> released;
  {
    std::lock_guard lock(mutex_);
    if (delayed_.empty()) return;
    int64_t now = scenarioTime();
    auto firstDue =
        std::stable_partition(delayed_.begin(), delayed_.end(), [&](const Delayed& each) { return each.dueAt > now; });
    std::move(firstDue, delayed_.end(), std::back_inserter(released));
    delayed_.erase(firstDue, delayed_.end());
    std::stable_sort(released.begin(), released.end(),
                     [](const Delayed& a, const Delayed& b) { return a.dueAt < b.dueAt; });
    for (Delayed& each : released) {
      if (each.call == k_uAPICallInvalid) posted_.push_back(std::move(each.callback));
    }
  }
  for (Delayed& each : released) {
    if (each.call != k_uAPICallInvalid) settle(each.call, std::move(each.result));
  }
}

void CallbackQueue::beginFrame() {
  releaseDelayed();
  std::lock_guard lock(mutex_);
  for (QueuedCallback& callback : posted_) frame_.push_back(std::move(callback));
  posted_.clear();
}

bool CallbackQueue::next(QueuedCallback** callback) {
  std::lock_guard lock(mutex_);
  if (frame_.empty()) return false;
  current_ = std::move(frame_.front());
  frame_.pop_front();
  *callback = &*current_;
  return true;
}

void CallbackQueue::freeLast() {
  std::lock_guard lock(mutex_);
  current_.reset();
}

std::optional<CallResult> CallbackQueue::result(SteamAPICall_t call) const {
  std::lock_guard lock(mutex_);
  auto found = results_.find(call);
  if (found == results_.end()) return std::nullopt;
  return found->second;
}

std::optional<CallResult> CallbackQueue::takeResult(SteamAPICall_t call) {
  std::lock_guard lock(mutex_);
  auto found = results_.find(call);
  if (found == results_.end()) return std::nullopt;
  CallResult result = std::move(found->second);
  results_.erase(found);
  return result;
}

void CallbackQueue::clear() {
  std::lock_guard lock(mutex_);
  posted_.clear();
  delayed_.clear();
  frame_.clear();
  current_.reset();
  results_.clear();
  resultOrder_.clear();
}

}  // namespace loopback
