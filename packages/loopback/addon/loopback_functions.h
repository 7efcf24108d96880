// The control functions that a loopback library exports: one list declares and loads them.
#pragma once

#include "headwater_loopback.h"

#include <string>

/// HeadwaterLoopback_* by the rest of its name.
#define LOOPBACK_CONTROL_FUNCTIONS(X) \
  X(AddFault)                         \
  X(AddScenario)                      \
  X(RemoveFault)                      \
  X(ClearFaults)                      \
  X(GetFaultHits)                     \
  X(PostCallback)                     \
  X(AdvanceTime)                      \
  X(Seed)                             \
  X(GetServerState)                   \
  X(Certify)                          \
  X(IssueRelayTicket)                 \
  X(ReadServerLogin)

struct LoopbackFunctions {
#define X(name) decltype(&HeadwaterLoopback_##name) name;
  LOOPBACK_CONTROL_FUNCTIONS(X)
#undef X
};

/// Opens a library for the rest of the process; the one that is loaded already, if it is the same file. Null, with
/// `error` set, if it cannot be loaded or is no loopback.
const LoopbackFunctions* openLoopback(const std::string& path, std::string& error);
