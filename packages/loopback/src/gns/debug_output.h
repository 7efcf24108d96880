// What networking says of itself, to the function that the program has set: GNS's words, and the loopback's own where
// a call fails before it reaches GNS. A program that gets an invalid handle finds the reason there.
#pragma once

#include "core/gns_functions.h"

#include <string>

namespace loopback {

/// Takes the program's function, or none; instances that start later are given it as well.
void setDebugOutput(ESteamNetworkingSocketsDebugOutputType level, FSteamNetworkingSocketsDebugOutput function);

/// Has an instance of GNS say what it says there.
void passDebugOutput(const GnsFunctions& gns);

/// Says why a call fails, on the thread of the call.
void sayRefused(const std::string& reason);

}  // namespace loopback
