// The order of requests, and the thread that makes them, all at once. Thread-safe.
#pragma once

#include "core/thread.h"
#include "http/http_transfer.h"

#include <list>
#include <mutex>
#include <vector>

namespace loopback {

class HttpQueue {
 public:
  explicit HttpQueue(HttpListener& listener) : listener_(listener) {}

  /// Requests to one host take turns; those to others never wait for it. False if there is no thread.
  bool add(std::shared_ptr<HttpRequest> request);
  /// Moves a request that waits; false if it is under way or unknown.
  bool moveToFront(uint32_t handle) { return move(handle, true); }
  bool moveToBack(uint32_t handle) { return move(handle, false); }
  /// Has those that are cancelled end.
  void wake();

  /// Forgets everything. Requests may be added again later.
  void stop();

 private:
  using Request = std::shared_ptr<HttpRequest>;

  bool move(uint32_t handle, bool toFront);
  /// From here on, on the thread.
  void work();
  bool startWaiting();
  void start(const Request& request);
  void endFinished();
  void endOverdue();
  void end(std::list<HttpTransfer>::iterator transfer, CURLcode result);

  HttpListener& listener_;
  std::mutex mutex_;
  bool stopping_ = false;
  std::list<Request> waiting_;
  Thread thread_;
  CURLM* multi_ = nullptr;

  /// The thread's own.
  std::list<HttpTransfer> underWay_;
  bool anyEnded_ = false;
};

}  // namespace loopback
