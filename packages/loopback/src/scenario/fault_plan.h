// The faults of one side of the process: which are due, and which apply to what the program does. Thread-safe.
#pragma once

#include "scenario/fault.h"

#include <mutex>
#include <optional>
#include <vector>

namespace loopback {

/// Where a fault comes from: what a scenario brought goes with it.
enum class FaultOrigin { Scenario, Control };

/// A fault whose time has come.
struct DueFault {
  int id;
  Effect effect;
  std::optional<uint64_t> steamId;
};

class FaultPlan {
 public:
  /// Takes a fault up under an id of the caller's. With `started`, its moment of init is now.
  void add(int id, const Fault& fault, FaultOrigin origin, bool started);
  /// False if there is no fault of this id.
  bool remove(int id);
  void removeAll();
  void removeScenario();

  /// How often a fault has taken effect; nothing if there is none of this id.
  std::optional<uint32_t> hits(int id) const;

  /// Tells that something happened that faults may wait for.
  void happened(Moment moment, uint64_t steamId);

  /// Events that are due and rules that have just become so, each named once: the caller sees to them.
  std::vector<DueFault> due();
  /// Tells how many effects a fault had that `due` has named. An event without any stays due.
  void carriedOut(int id, uint32_t effects);

  /// The rule of this kind that applies to something that the program does now, if there is one. Counts it.
  template <typename Rule>
  std::optional<Rule> take(uint64_t steamId = 0) {
    return take<Rule>(steamId, [](const Rule&) { return true; });
  }

  /// The same for rules that `concerns` accepts.
  template <typename Rule, typename Concerns>
  std::optional<Rule> take(uint64_t steamId, Concerns concerns) {
    std::lock_guard lock(mutex_);
    for (Planned& planned : planned_) {
      const Rule* rule = std::get_if<Rule>(&planned.fault.effect);
      if (rule && concerns(*rule) && applies(planned, steamId)) return *rule;
    }
    return std::nullopt;
  }

  /// The line as it is now: the latest conditions that are due.
  NetworkFault networkConditions() const;

 private:
  struct Planned {
    int id;
    Fault fault;
    FaultOrigin origin;
    uint32_t momentsSeen = 0;
    std::optional<int64_t> dueAt{};
    /// `due` has named it.
    bool handled = false;
    uint32_t candidates = 0;
    uint32_t hits = 0;
  };

  Planned* find(int id);
  /// Whether a rule takes effect on the next thing it could; counts both.
  static bool applies(Planned& planned, uint64_t steamId);

  mutable std::mutex mutex_;
  std::vector<Planned> planned_;
};

}  // namespace loopback
