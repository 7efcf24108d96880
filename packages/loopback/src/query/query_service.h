// The game server's side of the server browser: on the query port, or on the game's own socket in shared mode.
#pragma once

#include "query/query_socket.h"

#include <deque>
#include <string>

namespace loopback {

class QueryService {
 public:
  explicit QueryService(QuerySource source) : responder_(std::move(source)), socket_(responder_) {}

  /// Starts on the query port of this state. False with the reason if the port cannot be had.
  bool start(const ServerState& state, std::string& error);
  void stop();

  /// Shared mode: takes a packet of the game's socket. True if it was a server browser's.
  bool handleIncoming(const void* data, int size, const Ipv4Endpoint& from);
  /// Shared mode: the next packet to send. Returns its size, 0 when there is none; one that does not fit is dropped.
  int nextOutgoing(void* out, int capacity, Ipv4Endpoint& to);

 private:
  struct Outgoing {
    Ipv4Endpoint to;
    Packet packet;
  };

  QueryResponder responder_;
  QuerySocket socket_;
  std::mutex mutex_;
  bool isShared_ = false;
  std::deque<Outgoing> outgoing_;
};

}  // namespace loopback
