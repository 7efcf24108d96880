// The loopback's own networking, as the functions that are otherwise GameNetworkingSockets's.
#pragma once

#include "core/context_kind.h"
#include "core/gns_functions.h"

namespace loopback {

const GnsFunctions* tcpFunctions(ContextKind kind);

}  // namespace loopback
