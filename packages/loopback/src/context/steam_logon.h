// The connection of one side to "Steam": logging on takes effect at once, unless a fault delays, refuses or breaks it.
#pragma once

#include "steam_gameserver.h"

#include <cstdint>
#include <mutex>
#include <optional>

namespace loopback {

class SteamContext;

class SteamLogon {
 public:
  explicit SteamLogon(SteamContext& context) : context_(context) {}

  /// Logs on as this SteamID. Does nothing while logged on or about to be.
  void begin(uint64_t steamId);

  /// Logged on from the start, as a player under a running Steam client; only a delayed logon is announced.
  void beginQuietly(uint64_t steamId);

  /// Logs off; an attempt under way is given up.
  void end();

  /// The connection breaks: callback 103. False while not logged on. With `restoreMs` it comes back after that time;
  /// with `retryMs` Steam reports each time that it has tried: callback 102.
  bool lose(EResult result, std::optional<int64_t> restoreMs, std::optional<int64_t> retryMs);
  /// It comes back: callback 101. Nothing unless it was lost.
  void restore();

  /// Whether logging on would begin anew: neither logged on nor about to be.
  bool isIdle() const;

  /// Completes what is due. Called with each frame.
  void poll();

  void reset();

 private:
  enum class State { Idle, Attempting, On, Lost };

  void start(uint64_t steamId, bool quiet);
  /// Steam's answer to an attempt.
  void attempt(bool quiet);
  void connected(bool quiet);
  /// Steam reports that it could not connect.
  void reportFailure(EResult result, bool retrying);
  void reportRetry();

  SteamContext& context_;
  mutable std::recursive_mutex mutex_;
  State state_ = State::Idle;
  uint64_t steamId_ = 0;
  /// When the attempt is answered, or the lost connection is back.
  std::optional<int64_t> dueAt_;
  /// While the connection is lost: what Steam's own attempts come to, and when the next one does.
  EResult lostResult_ = k_EResultNoConnection;
  int64_t retryMs_ = 0;
  std::optional<int64_t> retryAt_;
};

}  // namespace loopback
