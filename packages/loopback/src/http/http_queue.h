// The order of requests, and the threads that make them. Thread-safe.
#pragma once

#include "core/thread.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace loopback {

class HttpQueue {
 public:
  /// Requests to one host take turns, so that those that hang keep no others from theirs. False if there is no thread.
  bool add(uint32_t id, std::string host, std::function<void()> job);
  /// Moves a request that waits; false if it is under way or unknown.
  bool moveToFront(uint32_t id);
  bool moveToBack(uint32_t id);

  /// Forgets what waits and lets the rest end. Requests may be added again later.
  void stop();

 private:
  struct Job {
    uint32_t id;
    std::string host;
    std::function<void()> run;
  };

  bool take(uint32_t id, Job& job);
  /// Whether as much is under way to a host as may be.
  bool isBusy(const std::string& host) const;
  /// The first that waits and whose host is not busy.
  std::deque<Job>::iterator next();
  void work();

  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopping_ = false;
  size_t idle_ = 0;
  std::deque<Job> jobs_;
  std::map<std::string, size_t> underWay_;
  std::vector<Thread> workers_;
};

}  // namespace loopback
