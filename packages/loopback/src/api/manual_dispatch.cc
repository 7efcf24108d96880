// SteamAPI_ManualDispatch_*: the program pulls callbacks from a pipe by itself.
#include "api/dispatch_mode.h"
#include "callbacks/call_result_copy.h"
#include "callbacks/next_callback.h"
#include "sides/contexts.h"

using namespace loopback;

S_API void SteamAPI_ManualDispatch_Init() { setManualDispatch(); }

S_API void SteamAPI_ManualDispatch_RunFrame(HSteamPipe hSteamPipe) {
  if (SteamContext* context = contextOfPipe(hSteamPipe)) context->runFrame();
}

S_API bool SteamAPI_ManualDispatch_GetNextCallback(HSteamPipe hSteamPipe, CallbackMsg_t* pCallbackMsg) {
  SteamContext* context = contextOfPipe(hSteamPipe);
  return context && nextCallback(context->callbacks, context->user, pCallbackMsg);
}

S_API void SteamAPI_ManualDispatch_FreeLastCallback(HSteamPipe hSteamPipe) {
  if (SteamContext* context = contextOfPipe(hSteamPipe)) context->callbacks.freeLast();
}

S_API bool SteamAPI_ManualDispatch_GetAPICallResult(HSteamPipe hSteamPipe, SteamAPICall_t hSteamAPICall,
                                                    void* pCallback, int cubCallback, int iCallbackExpected,
                                                    bool* pbFailed) {
  if (SteamContext* context = contextOfPipe(hSteamPipe))
    return copyCallResult(context->callbacks, hSteamAPICall, pCallback, cubCallback, iCallbackExpected, pbFailed);
  if (pbFailed) *pbFailed = true;
  return false;
}
