// How fast a connection may send: as Steam's, it has a limit, and queues fill when a program sends more.
#pragma once

#include "steam_gameserver.h"

#include "isteamnetworkingutils.h"

#include <algorithm>
#include <cstddef>

namespace loopback {

class TcpRate {
 public:
  /// @param bytesPerSecond at least 1
  void refill(double bytesPerSecond, SteamNetworkingMicroseconds now) {
    bytesPerSecond_ = std::max(bytesPerSecond, 1.0);
    double most = bytesPerSecond_ * kBurst;
    room_ =
        refilled_ == 0 ? most : std::min(most, room_ + bytesPerSecond_ * static_cast<double>(now - refilled_) / 1e6);
    refilled_ = now;
  }

  /// A message goes as a whole, and may go beyond.
  bool mayGo() const { return room_ > 0; }
  void take(size_t bytes) { room_ -= static_cast<double>(bytes); }

  /// When the next message may go, as it was at the last refill.
  SteamNetworkingMicroseconds nextAt() const {
    return refilled_ + static_cast<SteamNetworkingMicroseconds>(std::max(0.0, -room_) / bytesPerSecond_ * 1e6) + 1;
  }

 private:
  /// Of a second: what may go at once after a silence.
  static constexpr double kBurst = 0.05;

  double bytesPerSecond_ = 1;
  double room_ = 0;
  SteamNetworkingMicroseconds refilled_ = 0;
};

}  // namespace loopback
