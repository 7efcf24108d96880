// A stream to a peer, and what is on its way over it.
#pragma once

#include "net/socket.h"
#include "tcp/tcp_frame.h"
#include "tcp/tcp_stream.h"

#include "steam_gameserver.h"

#include "isteamnetworkingutils.h"

#include <deque>
#include <string>

namespace loopback {

struct TcpLink {
  enum class Stage {
    /// This side calls.
    Connecting,
    /// Connected, and frames go both ways.
    Open,
    /// The program is done with it: what is left is written, and the peer's end awaited, so that nothing is cut off.
    Leaving,
    /// There is no stream any more.
    Gone,
  };

  template <typename What>
  struct Later {
    SteamNetworkingMicroseconds due;
    What what;
  };

  /// Writes what goes at once; the stream is gone if it ended.
  void flush();
  /// What has not been written.
  size_t pending() const { return outgoing.size() - written; }
  bool isUsable() const { return stage == Stage::Open || stage == Stage::Leaving; }
  void drop();

  Stage stage = Stage::Open;
  Socket socket;
  SteamNetworkingIPAddr address;
  /// Of the program's; none for a caller that has not said hello, and for one that the program has closed.
  HSteamNetConnection connection = k_HSteamNetConnection_Invalid;
  /// The one that the caller came to.
  HSteamListenSocket listenSocket = k_HSteamListenSocket_Invalid;
  std::string outgoing;
  size_t written = 0;
  TcpFrameReader reader;
  /// On a line with lag.
  std::deque<Later<std::string>> sendingLater;
  std::deque<Later<TcpFrame>> arrivingLater;
  SteamNetworkingMicroseconds lastHeard = 0;
  /// Of what the stage waits for: the next attempt to connect, a hello, the peer's end.
  SteamNetworkingMicroseconds deadline = 0;
};

}  // namespace loopback
