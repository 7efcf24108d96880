// How often the background pump looks: a trade between the time an arrival waits and the work of an idle process.
#pragma once

#include <algorithm>
#include <chrono>

#include "native_thread.h"

namespace headwater {

class PumpPace {
 public:
  using Clock = std::chrono::steady_clock;
  using Nanoseconds = std::chrono::nanoseconds;

  /// How long to wait after a look at `now` that found something, or nothing.
  Nanoseconds after(bool found, Clock::time_point now) {
    if (found) {
      busyUntil_ = now + kBusyFor;
      rounds_ = 0;
    }
    if (now < busyUntil_) return kBusyInterval;
    measure();
    return quietInterval_;
  }

 private:
  /// Where something came in, more follows: an arrival waits for half of this at the median.
  static constexpr Nanoseconds kBusyInterval = std::chrono::milliseconds(1);
  static constexpr Nanoseconds kBusyFor = std::chrono::seconds(1);
  /// Otherwise as often as this share of a core allows. What a look costs is mostly the system's price for waking a
  /// thread: 2 to 5 us on hardware, 20 us in some virtual machines.
  static constexpr int kQuietShare = 125;  // 0.8 %
  /// The longest keeps the median wait below 1.5 ms where that share does not.
  static constexpr Nanoseconds kLongestInterval = std::chrono::microseconds(2800);
  static constexpr int kMeasuredRounds = 128;

  void measure() {
    if (rounds_++ == 0) {
      before_ = NativeThread::cpuTime();
    } else if (rounds_ > kMeasuredRounds) {
      Nanoseconds cost = (NativeThread::cpuTime() - before_) / kMeasuredRounds;
      quietInterval_ = std::clamp(cost * kQuietShare, kBusyInterval, kLongestInterval);
      rounds_ = 0;
    }
  }

  Clock::time_point busyUntil_{};
  Nanoseconds quietInterval_ = std::chrono::milliseconds(2);
  Nanoseconds before_{};
  int rounds_ = 0;
};

}  // namespace headwater
