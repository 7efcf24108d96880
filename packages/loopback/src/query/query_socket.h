// The UDP socket of the query port, served by a thread of its own: a game server whose main thread is busy still
// answers, as under Steam.
#pragma once

#include "core/thread.h"
#include "net/socket.h"
#include "query/query_responder.h"

#include <atomic>
#include <string>

namespace loopback {

class QuerySocket {
 public:
  explicit QuerySocket(QueryResponder& responder) : responder_(responder) {}

  /// Binds and starts to answer. False, with the reason in `error`, if the port cannot be had.
  bool open(const Ipv4Endpoint& local, std::string& error);
  void close();

 private:
  void serve();
  void wake();

  QueryResponder& responder_;
  Socket socket_;
  sockaddr_in local_{};
  std::atomic<bool> stopping_{false};
  Thread thread_;
};

}  // namespace loopback
