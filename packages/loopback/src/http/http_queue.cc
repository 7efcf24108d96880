// One thread waits for all sockets, so that hosts that hang take none from others.
#include "http/http_queue.h"

#include "core/process.h"
#include "net/poll.h"

#include <algorithm>
#include <climits>

namespace loopback {

namespace {
constexpr auto kMaxPerHost = 6;
/// How soon a silence is seen.
constexpr int kSliceMilliseconds = 100;
}  // namespace

bool HttpQueue::add(Request request) {
  std::lock_guard lock(mutex_);
  if (stopping_) return false;
  if (!multi_) multi_ = openPoll();
  if (!multi_) return false;
  if (!thread_.isStarted() && !thread_.start([this] { work(); })) return false;
  waiting_.push_back(std::move(request));
  curl_multi_wakeup(multi_);
  return true;
}

bool HttpQueue::move(uint32_t handle, bool toFront) {
  std::lock_guard lock(mutex_);
  auto found =
      std::find_if(waiting_.begin(), waiting_.end(), [&](const Request& each) { return each->handle == handle; });
  if (found == waiting_.end()) return false;
  waiting_.splice(toFront ? waiting_.begin() : waiting_.end(), waiting_, found);
  return true;
}

void HttpQueue::wake() {
  std::lock_guard lock(mutex_);
  if (multi_) curl_multi_wakeup(multi_);
}

void HttpQueue::stop() {
  {
    std::lock_guard lock(mutex_);
    if (!multi_ || stopping_) return;
    stopping_ = true;
    waiting_.clear();
    curl_multi_wakeup(multi_);
  }
  if (thread_.isStarted()) thread_.join();
  std::lock_guard lock(mutex_);
  curl_multi_cleanup(multi_);
  multi_ = nullptr;
  thread_ = Thread();
  stopping_ = false;
}

void HttpQueue::work() {
  while (startWaiting()) {
    int running = 0;
    curl_multi_perform(multi_, &running);
    endFinished();
    endOverdue();
    // Others may have their turn now.
    if (std::exchange(anyEnded_, false)) continue;
    curl_multi_poll(multi_, nullptr, 0, underWay_.empty() ? INT_MAX : kSliceMilliseconds, nullptr);
  }
  for (const HttpTransfer& transfer : underWay_) curl_multi_remove_handle(multi_, transfer.handle());
  underWay_.clear();
}

/// False if it is time to stop.
bool HttpQueue::startWaiting() {
  std::vector<Request> next;
  {
    std::lock_guard lock(mutex_);
    if (stopping_) return false;
    std::map<std::string, int> counts;
    for (const HttpTransfer& transfer : underWay_) counts[transfer.request().question.url.authority()]++;
    for (auto each = waiting_.begin(); each != waiting_.end();) {
      int& count = counts[(*each)->question.url.authority()];
      bool isCancelled = (*each)->cancelled.load();
      bool isNext = isCancelled || count < kMaxPerHost;
      if (isNext) {
        if (!isCancelled) count++;
        next.push_back(std::move(*each));
      }
      each = isNext ? waiting_.erase(each) : std::next(each);
    }
  }
  for (const Request& request : next) start(request);
  return true;
}

void HttpQueue::start(const Request& request) {
  HttpTransfer& transfer = underWay_.emplace_back(request, listener_);
  bool started =
      !request->cancelled.load() && transfer.handle() && curl_multi_add_handle(multi_, transfer.handle()) == CURLM_OK;
  if (!started) end(std::prev(underWay_.end()), CURLE_FAILED_INIT);
}

void HttpQueue::endFinished() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    CURL* handle = message->easy_handle;
    CURLcode result = message->data.result;
    end(std::find_if(underWay_.begin(), underWay_.end(),
                     [&](const HttpTransfer& each) { return each.handle() == handle; }),
        result);
  }
}

void HttpQueue::endOverdue() {
  int64_t now = monotonicMilliseconds();
  for (auto each = underWay_.begin(); each != underWay_.end();) {
    auto transfer = each++;
    if (transfer->request().cancelled.load())
      end(transfer, CURLE_ABORTED_BY_CALLBACK);
    else if (transfer->isSilent(now))
      end(transfer, CURLE_OPERATION_TIMEDOUT);
  }
}

void HttpQueue::end(std::list<HttpTransfer>::iterator transfer, CURLcode result) {
  if (transfer->handle()) curl_multi_remove_handle(multi_, transfer->handle());
  transfer->end(result);
  underWay_.erase(transfer);
  anyEnded_ = true;
}

}  // namespace loopback
