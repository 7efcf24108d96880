// Received messages on their way from Steam's queues to JavaScript. The library tells of messages only by handing them
// over, and not all that it hands over is wanted at once: the background pump takes one to see that something is there,
// a reading loop takes a few at a time, a batch takes more than it has room for. What is taken and not handed to
// JavaScript yet stays here, and whoever receives next from a source it belongs to gets it first, in order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "steam_sdk.h"

namespace headwater {

/// Where messages are received from; the kinds are numbered as in js/messageSource.ts.
struct MessageSource {
  enum class Kind : uint32_t { kConnection, kPollGroup, kChannel, kFakePort };
  Kind kind;
  /// An HSteamNetConnection or HSteamNetPollGroup, a channel of ISteamNetworkingMessages, a fake UDP port's number.
  uint32_t handle;

  uint64_t key() const { return static_cast<uint64_t>(kind) << 32 | handle; }
};

/// Messages a reading loop has taken from the inbox and shown to JavaScript, which counts those it has handed out.
class Lookahead {
 public:
  virtual MessageSource source() const = 0;
  /// Gives those that were not handed out back to the inbox; JavaScript sees none of them any more.
  virtual void recall() = 0;

 protected:
  ~Lookahead() = default;
};

/// Follows the connections through their poll groups, as Steam's own queues do.
class Inbox {
 public:
  using AskLibrary = std::function<int(SteamNetworkingMessage_t** messages, int max)>;

  /// Up to `max` messages of a source: those kept here, then what `ask(messages, max)`, the library's function for it,
  /// gives. -1 if the library does not know the source.
  template <typename Ask>
  int receive(MessageSource source, SteamNetworkingMessage_t** messages, int max, const Ask& ask) {
    return idle() ? ask(messages, max) : receiveKept(source, messages, max, ask);
  }
  /// Takes back what was received from `source` last and not handed on.
  void putBack(MessageSource source, SteamNetworkingMessage_t* const* messages, size_t count);

  /// Of a lookahead that has something; until leave(), or until it is recalled.
  void enter(Lookahead* lookahead) { lookaheads_.push_back(lookahead); }
  void leave(const Lookahead* lookahead);

  /// What changes where a connection's messages are received from; each around the library's function, which says
  /// whether it did it.
  using CallLibrary = std::function<bool()>;
  bool setPollGroup(HSteamNetConnection connection, HSteamNetPollGroup group, const CallLibrary& call);
  bool destroyPollGroup(HSteamNetPollGroup group, const CallLibrary& call);
  /// To close a connection discards what waits on it.
  bool closeConnection(HSteamNetConnection connection, const CallLibrary& call);
  /// Takes its connections along.
  bool closeListenSocket(ISteamNetworkingSockets* sockets, const CallLibrary& call);
  void dropSource(MessageSource source);
  /// Lets go of everything; before Steam's shutdown.
  void clear();

  /// Whether another thread looks. On JavaScript's thread, while that one does not run.
  void share(bool shared) { shared_ = shared; }
  /// JavaScript's thread. As many unwatch() as watch() end the watch of a source.
  void watch(ISteamNetworkingSockets* sockets, MessageSource source);
  void unwatch(MessageSource source);
  /// The pump's thread: true if a watched source has messages that it had not before, or is gone.
  bool look();

 private:
  using Queue = std::deque<SteamNetworkingMessage_t*>;

  struct Watched {
    MessageSource source;
    ISteamNetworkingSockets* sockets;
    uint32_t watchers = 0;
    // After so many receives JavaScript was told that something waits; 0 for not yet.
    uint64_t toldAt = 0;
    // The library does not know the source any more.
    bool gone = false;

    int ask(SteamNetworkingMessage_t** messages, int max) const;
  };

  /// Nothing is kept, and nobody but the caller takes anything.
  bool idle() const { return !shared_ && kept_ == 0 && lookaheads_.empty(); }
  std::unique_lock<std::mutex> locked();
  int receiveKept(MessageSource source, SteamNetworkingMessage_t** messages, int max, const AskLibrary& ask);
  int takeKept(MessageSource source, SteamNetworkingMessage_t** messages, int max);
  bool hasKept(MessageSource source) const;
  void put(MessageSource source, SteamNetworkingMessage_t* const* messages, size_t count);
  void recallWhat(const std::function<bool(MessageSource)>& applies);
  /// The source whose queue holds a connection's messages: its poll group, or itself.
  MessageSource routeOf(HSteamNetConnection connection) const;
  HSteamNetPollGroup groupOf(HSteamNetConnection connection) const;
  bool overlap(MessageSource one, MessageSource other) const;
  /// Takes a connection's messages out of the queue they are in.
  Queue extract(HSteamNetConnection connection);
  void release(Queue& queue);

  /// Held by whoever touches what the pump's thread touches: the queues, routes and watches.
  std::mutex mutex_;
  bool shared_ = false;
  /// By source; a connection that belongs to a poll group has its messages in the group's queue.
  std::unordered_map<uint64_t, Queue> queues_;
  size_t kept_ = 0;
  /// Receives of JavaScript's while the pump looks, from 1.
  uint64_t receives_ = 1;
  std::unordered_map<HSteamNetConnection, HSteamNetPollGroup> groups_;
  std::unordered_map<uint64_t, Watched> watched_;
  /// JavaScript's thread only.
  std::vector<Lookahead*> lookaheads_;
};

}  // namespace headwater
