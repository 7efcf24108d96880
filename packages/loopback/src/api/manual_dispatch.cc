// SteamAPI_ManualDispatch_*: the program pulls callbacks from a pipe by itself.
#include "callbacks/call_result_copy.h"
#include "sides/contexts.h"
#include "sides/dispatch_mode.h"

using namespace loopback;

S_API void SteamAPI_ManualDispatch_Init() { setManualDispatch(); }

S_API void SteamAPI_ManualDispatch_RunFrame(HSteamPipe hSteamPipe) {
  if (SteamContext *context = contextOfPipe(hSteamPipe)) context->runFrame();
}

S_API bool SteamAPI_ManualDispatch_GetNextCallback(HSteamPipe hSteamPipe, CallbackMsg_t *pCallbackMsg) {
  SteamContext *context = contextOfPipe(hSteamPipe);
  QueuedCallback *callback = nullptr;
  if (!context || !pCallbackMsg || !context->callbacks.next(&callback)) return false;
  pCallbackMsg->m_hSteamUser = context->user;
  pCallbackMsg->m_iCallback = callback->id;
  pCallbackMsg->m_pubParam = callback->payload.data();
  pCallbackMsg->m_cubParam = static_cast<int>(callback->payload.size());
  return true;
}

S_API void SteamAPI_ManualDispatch_FreeLastCallback(HSteamPipe hSteamPipe) {
  if (SteamContext *context = contextOfPipe(hSteamPipe)) context->callbacks.freeLast();
}

S_API bool SteamAPI_ManualDispatch_GetAPICallResult(HSteamPipe hSteamPipe, SteamAPICall_t hSteamAPICall,
                                                    void *pCallback, int cubCallback, int iCallbackExpected,
                                                    bool *pbFailed) {
  if (SteamContext *context = contextOfPipe(hSteamPipe))
    return copyCallResult(context->callbacks, hSteamAPICall, pCallback, cubCallback, iCallbackExpected, pbFailed);
  if (pbFailed) *pbFailed = true;
  return false;
}
