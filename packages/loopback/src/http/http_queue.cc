// Threads start when they are needed and stay until the end.
#include "http/http_queue.h"

#include <algorithm>

namespace loopback {

namespace {
constexpr size_t kMaxPerHost = 6;
constexpr size_t kMaxWorkers = 64;
}  // namespace

bool HttpQueue::add(uint32_t id, std::string host, std::function<void()> job) {
  std::lock_guard lock(mutex_);
  if (!isBusy(host) && idle_ <= jobs_.size() && workers_.size() < kMaxWorkers) {
    Thread worker;
    if (worker.start([this] { work(); })) workers_.push_back(std::move(worker));
  }
  if (workers_.empty()) return false;
  jobs_.push_back({id, std::move(host), std::move(job)});
  changed_.notify_one();
  return true;
}

bool HttpQueue::take(uint32_t id, Job& job) {
  auto found = std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& each) { return each.id == id; });
  if (found == jobs_.end()) return false;
  job = std::move(*found);
  jobs_.erase(found);
  return true;
}

std::deque<HttpQueue::Job>::iterator HttpQueue::next() {
  return std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& each) { return !isBusy(each.host); });
}

bool HttpQueue::isBusy(const std::string& host) const {
  auto found = underWay_.find(host);
  return found != underWay_.end() && found->second >= kMaxPerHost;
}

bool HttpQueue::moveToFront(uint32_t id) {
  std::lock_guard lock(mutex_);
  Job job;
  if (!take(id, job)) return false;
  jobs_.push_front(std::move(job));
  return true;
}

bool HttpQueue::moveToBack(uint32_t id) {
  std::lock_guard lock(mutex_);
  Job job;
  if (!take(id, job)) return false;
  jobs_.push_back(std::move(job));
  return true;
}

void HttpQueue::stop() {
  std::vector<Thread> workers;
  {
    std::lock_guard lock(mutex_);
    jobs_.clear();
    stopping_ = true;
    workers.swap(workers_);
  }
  changed_.notify_all();
  for (Thread& worker : workers) worker.join();
  std::lock_guard lock(mutex_);
  stopping_ = false;
}

void HttpQueue::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    idle_++;
    changed_.wait(lock, [this] { return stopping_ || next() != jobs_.end(); });
    idle_--;
    if (stopping_) return;
    auto first = next();
    Job job = std::move(*first);
    jobs_.erase(first);
    underWay_[job.host]++;
    lock.unlock();
    job.run();
    job.run = nullptr;
    lock.lock();
    if (--underWay_[job.host] == 0) underWay_.erase(job.host);
    // Whoever waited for this host was woken for another.
    changed_.notify_all();
  }
}

}  // namespace loopback
