// Queues between the simulation, which posts from any thread, and the one that pumps the pipe.
#include "core/callback_queue.h"

#include <atomic>

namespace loopback {

namespace {
// Results nobody asks for must not pile up in a server that runs for months.
constexpr size_t kMaxUnclaimedResults = 4096;

std::vector<uint8_t> bytesOf(const void *data, size_t size) {
  const auto *bytes = static_cast<const uint8_t *>(data);
  return std::vector<uint8_t>(bytes, bytes + size);
}
}  // namespace

void CallbackQueue::postBytes(int id, const void *data, size_t size) {
  std::lock_guard lock(mutex_);
  posted_.push_back({id, bytesOf(data, size)});
}

SteamAPICall_t CallbackQueue::beginCall() {
  static std::atomic<SteamAPICall_t> last{0};
  return ++last;
}

void CallbackQueue::completeBytes(SteamAPICall_t call, int id, const void *data, size_t size) {
  SteamAPICallCompleted_t completed{};
  completed.m_hAsyncCall = call;
  completed.m_iCallback = id;
  completed.m_cubParam = static_cast<uint32>(size);
  {
    std::lock_guard lock(mutex_);
    results_[call] = {id, false, bytesOf(data, size)};
    resultOrder_.push_back(call);
    while (resultOrder_.size() > kMaxUnclaimedResults) {
      results_.erase(resultOrder_.front());
      resultOrder_.pop_front();
    }
  }
  post(completed);
}

void CallbackQueue::beginFrame() {
  std::lock_guard lock(mutex_);
  for (QueuedCallback &callback : posted_) frame_.push_back(std::move(callback));
  posted_.clear();
}

bool CallbackQueue::next(QueuedCallback **callback) {
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
  frame_.clear();
  current_.reset();
  results_.clear();
  resultOrder_.clear();
}

}  // namespace loopback
