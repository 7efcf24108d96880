// Work for the moment at which the process exits: by exit(), or by returning from main.
#pragma once

#include "core/process.h"

#include <cstdlib>

namespace loopback {

/// Does the work on a thread of its own, for which the one that exits waits half a second at most: it may hold locks
/// that the work needs, and would wait for ever. Does nothing unless this is the process with this id.
void finishBeforeExit(int64_t process, void (*work)());

/// Has the work done at exit, before what is older than the first call is destroyed. Not in a forked child, which has
/// this process's memory and sockets, but not its threads. Nor on Windows, which has ended all other threads by then,
/// whatever locks they held.
template <void (*work)()>
void atExit() {
#ifndef _WIN32
  static const int64_t process = processId();
  [[maybe_unused]] static const int registered = std::atexit([] { finishBeforeExit(process, work); });
#endif
}

}  // namespace loopback
