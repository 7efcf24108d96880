// Sessions with peers by SteamID, as ISteamNetworking and ISteamNetworkingMessages have them: opened by the first
// message, accepted by the peer, with channels. Each is a GNS connection that the program does not see. Thread-safe.
#pragma once

#include "p2p/message_frame.h"
#include "p2p/peer_link.h"
#include "p2p/peer_session.h"
#include "p2p/session_observer.h"

#include <mutex>
#include <optional>
#include <unordered_map>

namespace loopback {

/// What is known about a session.
struct SessionStatus {
  SteamNetConnectionInfo_t info{};
  SteamNetConnectionRealTimeStatus_t realTime{};
  /// The peer's UDP port on 127.0.0.1; 0 while it is not known.
  uint16_t port = 0;
  /// Messages that wait for room to be sent, beyond those in `realTime`.
  int waitingMessages = 0;
  int waitingBytes = 0;
};

/// What to do about a session that is broken when something is sent.
enum class BrokenSession { Refuse, Restart };

class PeerSessions {
 public:
  PeerSessions(GnsInstance& gns, Rendezvous& rendezvous, const char* service, SessionObserver& observer);

  /// Lets sessions exist, once the context is part of the rendezvous; ends them all.
  void enable();
  void disable();

  /// Opens the service if peers wait for it, and sends what waits for room.
  void runFrame(bool rendezvousHasNews);

  /// Sends a message with k_nSteamNetworkingSend_* flags; opens a session, or accepts the peer's request, if need be.
  EResult send(uint64_t peer, const void* data, size_t size, int flags, int channel, BrokenSession broken);

  /// Takes the next messages of a channel.
  int receive(int channel, SteamNetworkingMessage_t** messages, int capacity);

  /// Size of the next message of a channel.
  std::optional<uint32_t> nextSize(int channel);

  /// Lets a peer in. False if there is neither a request nor a session.
  bool accept(uint64_t peer);

  /// Ends a session, dropping what is unread and unsent. False if there is none.
  bool close(uint64_t peer);

  /// Breaks a session, if there is one, as a lost line would. Returns what the program is to hear of it.
  SteamNetConnectionInfo_t fail(uint64_t peer);

  /// Drops what is unread on a channel; the session ends with its last channel. False if the channel is not in use.
  bool closeChannel(uint64_t peer, int channel);

  std::optional<SessionStatus> status(uint64_t peer);

 private:
  static void statusTrampoline(SteamNetConnectionStatusChangedCallback_t* change);
  void onStatusChanged(const SteamNetConnectionStatusChangedCallback_t& change);

  // All below expect the lock to be held.
  void listen();
  bool connect(uint64_t peer, PeerSession& session);
  bool acceptRequest(PeerSession& session);
  void adopt(uint64_t peer, PeerSession& session, HSteamNetConnection connection);
  /// True if the program must be asked about it.
  bool onIncoming(HSteamNetConnection connection, uint64_t peer);
  /// True if the program must be told of it.
  bool onEnded(HSteamNetConnection connection, SteamNetConnectionInfo_t& info);
  /// Whether the connection to send on has ended, which the next frame will find out.
  bool hasEnded(const PeerSession& session) const;
  void drop(HSteamNetConnection connection, int reason, const char* debug);
  void dropAll(PeerSession& session, const char* debug);
  void dropUnread(uint64_t peer, std::optional<int> channel);
  PeerSession* sessionToSend(uint64_t peer, BrokenSession broken);
  EResult sendPart(PeerSession& session, MessagePtr message);
  void sendBacklog(PeerSession& session);
  void fetch();
  void deliver(MessagePtr message);
  MessagePtr joined(PeerConnection& connection, MessagePtr last);
  void describe(SteamNetConnectionInfo_t& info, uint64_t peer) const;
  ConnectionOptions options();

  GnsInstance& gns_;
  Rendezvous& rendezvous_;
  const std::string service_;
  SessionObserver& observer_;

  std::mutex mutex_;
  bool enabled_ = false;
  bool triedToListen_ = false;
  PeerListener listener_;
  HSteamNetPollGroup incoming_ = k_HSteamNetPollGroup_Invalid;
  std::unordered_map<uint64_t, PeerSession> sessions_;
  std::unordered_map<HSteamNetConnection, uint64_t> peers_;
  /// Unread messages by channel.
  std::map<int, std::deque<MessagePtr>> unread_;
};

}  // namespace loopback
