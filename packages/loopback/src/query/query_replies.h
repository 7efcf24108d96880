// The answers to server browsers, made from what the game server said about itself.
#pragma once

#include "query/packet_writer.h"
#include "query/server_state.h"

namespace loopback {

/// What the answers are made from.
struct QuerySubject {
  ServerState state;
  uint32_t appId = 0;
  /// 0 while not logged on.
  uint64_t steamId = 0;
  bool secure = false;
};

Packet challengeReply(uint32_t challenge);
Packet infoReply(const QuerySubject& subject);
Packet playersReply(const QuerySubject& subject);
Packet rulesReply(const QuerySubject& subject);

}  // namespace loopback
