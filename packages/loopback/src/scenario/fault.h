// A fault as a scenario file or the control API gives it: what goes wrong, and when.
#pragma once

#include "core/context_kind.h"
#include "generated/faults.h"

#include <cstdint>
#include <optional>

namespace loopback {

/// What a fault can wait for.
enum class Moment {
  /// The init of its side.
  Start,
  /// A successful logon.
  Logon,
  /// A player's ticket was accepted.
  Session,
};

/// When a fault begins to matter: `ms` after the nth such moment.
struct Activation {
  Moment after = Moment::Start;
  uint32_t nth = 1;
  int64_t ms = 0;
};

struct Fault {
  ContextKind context = ContextKind::Server;
  Effect effect;
  Activation when;
  /// Only what concerns this SteamID.
  std::optional<uint64_t> steamId;
  // Of what a rule could change, it changes `times` from the nth on, each with this probability.
  uint32_t nth = 1;
  std::optional<uint32_t> times;
  double probability = 1;
};

}  // namespace loopback
