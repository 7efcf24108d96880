// HeadwaterLoopback_*: what tests can make happen from inside the process. Not part of Steam's API.
#include "core/contexts.h"
#include "scenario/scenario.h"
#include "scenario/scenario_clock.h"
#include "scenario/scenario_random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <string>

using namespace loopback;

namespace {
/// Copies as much of a text as there is room for, always terminated.
void copyText(const std::string &text, char *out, int size) {
  if (!out || size <= 0) return;
  size_t length = std::min(text.size(), static_cast<size_t>(size) - 1);
  std::memcpy(out, text.data(), length);
  out[length] = '\0';
}
}  // namespace

/// Takes up a fault, given as JSON like the elements of a scenario's `faults`. Returns its id, or 0 with what is wrong
/// with it in `error`.
S_API int HeadwaterLoopback_AddFault(const char *json, char *error, int errorSize) {
  std::string message;
  std::optional<Json> value = readJsonText(json ? json : "", "fault", message);
  int id = value ? addFault(*value, message) : 0;
  if (!id) copyText(message, error, errorSize);
  return id;
}

/// Takes up all faults of a scenario given as JSON text. False if something is wrong with it, with what in `error`,
/// where it is called `name`.
S_API bool HeadwaterLoopback_AddScenario(const char *json, const char *name, char *error, int errorSize) {
  std::string message;
  std::string called = name ? name : "scenario";
  std::optional<Json> value = readJsonText(json ? json : "", called, message);
  if (value) message = addScenario(*value, called, FaultOrigin::Control);
  copyText(message, error, errorSize);
  return message.empty();
}

/// Ends a fault; false if it is gone already.
S_API bool HeadwaterLoopback_RemoveFault(int id) { return removeFault(id); }

/// Ends all faults, those of the environment's scenario included.
S_API void HeadwaterLoopback_ClearFaults() { removeAllFaults(); }

/// How often a fault has taken effect; -1 if it is gone.
S_API int HeadwaterLoopback_GetFaultHits(int id) {
  std::optional<uint32_t> hits = faultHits(id);
  return hits ? static_cast<int>(*hits) : -1;
}

/// Posts a callback to the server's pipe, or with `toUser` to the user's. False while that side is not initialised.
S_API bool HeadwaterLoopback_PostCallback(bool toUser, int callback, const void *payload, int size) {
  SteamContext &context = toUser ? static_cast<SteamContext &>(userContext()) : serverContext();
  if (!context.isInitialised() || size < 0 || (size > 0 && !payload)) return false;
  context.callbacks.postBytes(callback, payload, static_cast<size_t>(size));
  return true;
}

/// Lets time pass for delays and for faults that are due later.
S_API void HeadwaterLoopback_AdvanceTime(int64 milliseconds) {
  if (milliseconds > 0) advanceScenarioTime(milliseconds);
}

/// Starts the random sequence that probabilities and jitter draw from.
S_API void HeadwaterLoopback_Seed(uint64 seed) { seedScenario(seed); }
