// A TCP connection for one request: it can be cancelled, and no wait is endless.
#pragma once

#include "http/http_url.h"
#include "net/socket.h"

#include <atomic>

namespace loopback {

/// When to give up, in milliseconds of the monotonic clock.
struct HttpDeadline {
  int64_t silence = 60'000;
  /// 0 for none.
  int64_t end = 0;
  int64_t lastActivity = 0;

  bool isOver(int64_t now) const { return now - lastActivity > silence || (end && now > end); }
};

class HttpConnection {
 public:
  enum class Outcome { Done, Closed, TimedOut, Cancelled, Failed };

  HttpConnection(HttpDeadline deadline, const std::atomic<bool>& cancelled)
      : deadline_(deadline), cancelled_(cancelled) {}

  Outcome connect(const HttpUrl& url);
  Outcome send(const std::string& data);
  /// Receives at least a byte.
  Outcome receive(char* buffer, size_t capacity, size_t& size);

 private:
  Outcome connectTo(int family, const sockaddr* address, socklen_t size);
  Outcome wait(Readiness readiness);

  HttpDeadline deadline_;
  const std::atomic<bool>& cancelled_;
  Socket socket_;
};

}  // namespace loopback
