// One loaded copy of GameNetworkingSockets. Each copy holds one instance with one identity, so each context has its
// own; a copy stays loaded until the process ends.
#pragma once

#include "core/context_kind.h"
#include "core/gns_functions.h"

#include <string>

namespace loopback {

/// The functions of a context's copy, loaded on first use from beside this library. Null, with a line on stderr, when
/// that fails.
const GnsFunctions* gnsLibrary(ContextKind kind);

/// Why it failed; empty while it has not.
std::string gnsLoadProblem(ContextKind kind);

/// Any copy that is loaded, else the server's: for what needs no instance, as text forms of addresses do not.
const GnsFunctions* anyGnsLibrary();

}  // namespace loopback
