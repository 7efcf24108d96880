// A session with one peer: what lies between its first message and its end.
#pragma once

#include "steam_gameserver.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace loopback {

struct ReleaseMessage {
  void operator()(SteamNetworkingMessage_t* message) const { message->Release(); }
};
using MessagePtr = std::unique_ptr<SteamNetworkingMessage_t, ReleaseMessage>;

enum class SessionState {
  /// The peer has sent something and waits to be accepted.
  Requested,
  /// Messages may be sent, and arrive once the connection stands.
  Open,
  /// It has failed, or the peer has closed it; kept to tell why.
  Broken,
};

struct PeerConnection {
  bool connected = false;
  /// The parts so far of a message that came in several.
  std::vector<uint8_t> parts;
};

struct PeerSession {
  SessionState state = SessionState::Open;
  /// Whether this end wrote first.
  bool openedHere = false;
  /// Two, when both peers wrote first at the same time; each goes on sending on its own, so that order is kept.
  std::map<HSteamNetConnection, PeerConnection> connections;
  /// The one to send on.
  HSteamNetConnection sending = k_HSteamNetConnection_Invalid;
  /// Channels in use.
  std::set<int> channels;
  /// Reliable messages that GNS has no room for yet.
  std::deque<MessagePtr> backlog;
  /// How a broken session ended.
  SteamNetConnectionInfo_t end{};
};

}  // namespace loopback
