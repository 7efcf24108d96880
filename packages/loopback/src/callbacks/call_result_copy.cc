// Checks before it copies: a wrong expectation must not overwrite the caller's memory.
#include "callbacks/call_result_copy.h"

#include <cstring>

namespace loopback {

bool copyCallResult(CallbackQueue& callbacks, SteamAPICall_t call, void* out, int size, int expectedCallback,
                    bool* failed) {
  std::optional<CallResult> result = callbacks.result(call);
  bool matches = result && out && result->callbackId == expectedCallback && size >= 0 &&
                 static_cast<size_t>(size) == result->payload.size();
  if (failed) *failed = !matches || result->failed();
  if (!matches) return false;
  // A failed call's struct means nothing, and its reason may still be asked for.
  if (result->failed()) return true;
  std::memcpy(out, result->payload.data(), result->payload.size());
  callbacks.takeResult(call);
  return true;
}

}  // namespace loopback
