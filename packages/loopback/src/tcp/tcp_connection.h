// A connection as the program has it.
#pragma once

#include "tcp/tcp_link.h"
#include "tcp/tcp_options.h"
#include "tcp/tcp_rate.h"

#include <array>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace loopback {

struct TcpTraffic {
  int64 packets = 0;
  int64 bytes = 0;
};

/// A number of messages with their bytes: what a peer may still send, or what a program has read.
struct TcpCredit {
  int64 messages = 0;
  int64 bytes = 0;
};

struct TcpConnection {
  explicit TcpConnection(const TcpOptions& everything) : options(&everything) {}
  ~TcpConnection() {
    for (SteamNetworkingMessage_t* message : received) message->Release();
  }
  TcpConnection(const TcpConnection&) = delete;
  TcpConnection& operator=(const TcpConnection&) = delete;

  bool isOpen() const {
    return state == k_ESteamNetworkingConnectionState_Connecting ||
           state == k_ESteamNetworkingConnectionState_Connected;
  }
  /// What a peer may send before the program has read any of it. Values that not every SDK has a name for go by number.
  TcpCredit window() const { return {static_cast<int64>(options.number(48)), static_cast<int64>(options.number(47))}; }
  bool hasCredit() const { return credit.messages > 0 && credit.bytes > 0; }
  bool isIncoming() const { return listenSocket != k_HSteamListenSocket_Invalid; }

  HSteamNetConnection handle = k_HSteamNetConnection_Invalid;
  ESteamNetworkingConnectionState state = k_ESteamNetworkingConnectionState_None;
  HSteamListenSocket listenSocket = k_HSteamListenSocket_Invalid;
  HSteamNetPollGroup pollGroup = k_HSteamNetPollGroup_Invalid;
  SteamNetworkingIdentity remote{};
  SteamNetworkingIPAddr address{};
  int64 userData = -1;
  std::string name;
  int endReason = 0;
  std::string endText;
  TcpOptions options;
  /// Null for one of a pair.
  std::shared_ptr<TcpLink> link;
  /// The other of a pair.
  HSteamNetConnection partner = k_HSteamNetConnection_Invalid;
  /// Messages that wait until the peer has accepted, and has read enough of those before them: each a frame.
  std::deque<std::string> unsent;
  size_t unsentBytes = 0;
  /// Sent, and not known to have arrived.
  size_t unackedBytes = 0;
  /// Arrived here, and the peer has not been told.
  size_t unconfirmedBytes = 0;
  /// What may be sent; the last message may go beyond it.
  TcpCredit credit;
  bool wasGranted = false;
  TcpRate rate;
  /// What the program has read and the peer has not heard of.
  TcpCredit consumed;
  std::deque<SteamNetworkingMessage_t*> received;
  /// Of each lane, the number of its last message.
  std::vector<int64> lastNumbers{0};
  SteamNetworkingMicroseconds since = 0;
  int pingMilliseconds = 0;
  SteamNetworkingMicroseconds pingedAt = 0;
  int64 packetsAtPing = 0;
  /// In all, and as it was when the last second began.
  TcpTraffic in, out, inBefore, outBefore;
  SteamNetworkingMicroseconds countedAt = 0;
  /// What the last whole second had.
  TcpTraffic inPerSecond, outPerSecond;
};

}  // namespace loopback
