// Hands a program the next callback of this frame, as it pulls them from a pipe.
#pragma once

#include "callbacks/callback_queue.h"

namespace loopback {

/// False if there is none. The payload is valid until `freeLast`.
bool nextCallback(CallbackQueue& callbacks, HSteamUser user, CallbackMsg_t* message);

}  // namespace loopback
