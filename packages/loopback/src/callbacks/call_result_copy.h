// Fetching the result of an asynchronous call, as ISteamUtils and manual dispatch do it.
#pragma once

#include "callbacks/callback_queue.h"

namespace loopback {

/// Copies a result into the caller's struct and forgets it; one that failed is only reported. False, with `failed` set,
/// when there is none, or when it is of another kind or size than expected.
bool copyCallResult(CallbackQueue& callbacks, SteamAPICall_t call, void* out, int size, int expectedCallback,
                    bool* failed);

}  // namespace loopback
