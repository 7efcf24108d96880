// Lasts for the life of the process, as on Steam.
#include "api/dispatch_mode.h"

#include <atomic>

namespace loopback {

namespace {
std::atomic<bool> manual{false};
}

void setManualDispatch() { manual.store(true); }

bool isManualDispatch() { return manual.load(); }

}  // namespace loopback
