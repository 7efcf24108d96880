// The interfaces of each context; null while that context is not initialised.
#pragma once

#include "generated/interface_set.h"

namespace loopback {

const InterfaceSet *userInterfaces();
const InterfaceSet *serverInterfaces();

/// What the accessors that know no context return: the user's if there is one, else the server's.
const InterfaceSet *anyInterfaces();

/// The interface of a version string that belongs to a pipe, or null.
void *interfaceOfPipe(HSteamPipe pipe, const char *version);

}  // namespace loopback
