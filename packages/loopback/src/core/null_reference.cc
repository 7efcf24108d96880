// Kept apart from its callers, see the header.
#include "core/null_reference.h"

namespace loopback {

bool isNull(const void* address) { return address == nullptr; }

}  // namespace loopback
