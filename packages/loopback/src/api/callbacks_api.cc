// Exports behind CCallback, CCallResult and the RunCallbacks functions.
#include "api/callback_registry.h"
#include "api/dispatch_mode.h"
#include "sides/contexts.h"

using namespace loopback;

S_API void SteamAPI_RunCallbacks() {
  if (!isManualDispatch()) callbackRegistry().runCallbacks(userContext(), false);
}

S_API void SteamGameServer_RunCallbacks() {
  if (!isManualDispatch()) callbackRegistry().runCallbacks(serverContext(), true);
}

S_API void SteamAPI_RegisterCallback(class CCallbackBase* pCallback, int iCallback) {
  callbackRegistry().add(pCallback, iCallback);
}

S_API void SteamAPI_UnregisterCallback(class CCallbackBase* pCallback) { callbackRegistry().remove(pCallback); }

S_API void SteamAPI_RegisterCallResult(class CCallbackBase* pCallback, SteamAPICall_t hAPICall) {
  callbackRegistry().addResult(pCallback, hAPICall);
}

S_API void SteamAPI_UnregisterCallResult(class CCallbackBase* pCallback, SteamAPICall_t hAPICall) {
  callbackRegistry().removeResult(pCallback, hAPICall);
}
