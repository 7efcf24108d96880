// What both inits check first, and how they say that they failed.
#pragma once

#include "generated/later.h"

#include <string>

namespace loopback {

/// Checks the list of interface versions: each NUL-terminated, the list ended by an empty one. Null passes, as the
/// flat init has none. Takes up the environment's scenario, and says once on stderr that this is not Steam.
ESteamAPIInitResult checkInit(const char* versions, SteamErrMsg* error);

/// Fills the error message, if the caller wants it, and returns the code.
ESteamAPIInitResult failInit(SteamErrMsg* error, ESteamAPIInitResult code, const std::string& message);

}  // namespace loopback
