// One counter for both contexts.
#include "core/init_generation.h"

#include <atomic>

namespace loopback {

namespace {
std::atomic<uintptr_t> generation{1};
}

uintptr_t initGeneration() { return generation.load(std::memory_order_acquire); }

void nextInitGeneration() { generation.fetch_add(1, std::memory_order_acq_rel); }

}  // namespace loopback
