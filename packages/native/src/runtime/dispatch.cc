// The callback pump: Steam's manual dispatch, call results, and errors thrown by handlers.
#include <chrono>
#include <cmath>
#include <cstring>

#include "../generated/interfaces.h"
#include "callback_table.h"
#include "context.h"
#include "environment.h"
#include "errors.h"

namespace headwater {

napi_value Context::runCallbacks(napi_value handler, double budgetMs) {
  using Clock = std::chrono::steady_clock;
  napi_env env = environment_.env();
  if (!running_) return throwNotRunning("runCallbacks");
  if (dispatching_) {
    return throwError(env, code::kReentrant,
                      std::string("runCallbacks: it is already running for the ") + name() +
                          " context. Do not call it from inside a callback handler.");
  }
  dispatching_ = true;
  uint32_t count = 0;
  bool limited = std::isfinite(budgetMs);
  Clock::time_point start = limited ? Clock::now() : Clock::time_point{};
  bool over = false;
  bool framed = false;
  pumpedLeft_ = pump_.takePipe(pumped_);
  // A handler may shut the context down, after which the pipe is gone, and start it again: what comes then is not for
  // this handler.
  uint32_t generation = generation_;
  while (running_ && generation == generation_ && nextCallback(framed)) {
    // Steam does not say whether more wait, so the next one is taken off the pipe to know, and comes first next time.
    if (over) {
      callbackLeft_ = true;
      break;
    }
    if (!dispatch(handler, &count)) break;
    over = limited && std::chrono::duration<double, std::milli>(Clock::now() - start).count() >= budgetMs;
  }
  dispatching_ = false;
  pump_.returnPipe();
  napi_value result = nullptr;
  napi_create_uint32(env, count, &result);
  return result;
}

// Puts the next one into callback_; false if there is none.
bool Context::nextCallback(bool& framed) {
  if (callbackLeft_) {
    callbackLeft_ = false;
    return true;
  }
  if (pumpedLeft_) {
    pumpedLeft_ = false;
    std::swap(callback_, pumped_);
    return true;
  }
  if (!framed) {
    framed = true;
    api.SteamAPI_ManualDispatch_RunFrame(pipe_);
  }
  CallbackMsg_t message;
  if (!api.SteamAPI_ManualDispatch_GetNextCallback(pipe_, &message)) return false;
  // Copied before it is freed: a handler may do anything, and the library wants it back before the next one.
  callback_.take(message);
  api.SteamAPI_ManualDispatch_FreeLastCallback(pipe_);
  return true;
}

// False if the environment is being torn down and no more JavaScript can run.
bool Context::dispatch(napi_value handler, uint32_t* count) {
  napi_env env = environment_.env();
  napi_handle_scope scope = nullptr;
  napi_open_handle_scope(env, &scope);
  if (callback_.id() == SteamAPICallCompleted_t::k_iCallback) complete(callback_.data(), callback_.size());
  ++*count;
  bool goOn = deliver(handler, callback_.id(), callback_.data(), callback_.size());
  napi_close_handle_scope(env, scope);
  return goOn;
}

// As Dispatch.
bool Context::deliver(napi_value handler, int id, const void* data, size_t size) {
  napi_env env = environment_.env();
  napi_value arguments[2];
  napi_create_int32(env, id, &arguments[0]);
  const CallbackEntry* entry = findCallback(kind_, id);
  // A payload shorter than the struct comes from a library of another SDK; it is handed on undecoded, as is an
  // unknown id, so that nothing is lost.
  if (entry && size >= entry->size) {
    arguments[1] = entry->decode(environment_, data);
  } else {
    napi_get_undefined(env, &arguments[1]);
  }
  napi_value undefined = nullptr;
  napi_get_undefined(env, &undefined);
  if (napi_call_function(env, undefined, handler, 2, arguments, nullptr) == napi_ok) return true;

  // The callbacks behind it still have to arrive.
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  return pending && surfaceException(env);
}

napi_value Context::await(SteamAPICall_t call, int callbackId, size_t size, StructDecoder decode, const char* method) {
  napi_env env = environment_.env();
  napi_value promise = nullptr;
  PendingCall pending{nullptr, callbackId, size, decode, method};
  napi_create_promise(env, &pending.deferred, &promise);
  if (call == k_uAPICallInvalid) {
    reject(pending, code::kCallFailed, "Steam did not take the call; log on first, and check the arguments");
    return promise;
  }
  auto inserted = pending_.emplace(call, pending);
  if (!inserted.second) {
    // Steam never reuses a handle that is still open; a library that does would leave the first promise hanging.
    reject(inserted.first->second, code::kCallFailed, "the library gave its call handle to another call");
    inserted.first->second = pending;
  }
  return promise;
}

void Context::complete(const void* data, size_t size) {
  if (size < sizeof(SteamAPICallCompleted_t)) return;
  SteamAPICallCompleted_t completed;
  std::memcpy(&completed, data, sizeof completed);
  auto found = pending_.find(completed.m_hAsyncCall);
  // Not ours: a call made by other code of this process on the same pipe.
  if (found == pending_.end()) return;
  PendingCall pending = found->second;
  pending_.erase(found);

  std::vector<uint64_t> result(pending.size / sizeof(uint64_t) + 1);
  bool failed = false;
  bool answered = api.SteamAPI_ManualDispatch_GetAPICallResult(
      pipe_, completed.m_hAsyncCall, result.data(), static_cast<int>(pending.size), pending.callbackId, &failed);
  if (!answered || failed) {
    reject(pending, code::kCallFailed, failureReason(completed.m_hAsyncCall));
    return;
  }
  napi_resolve_deferred(environment_.env(), pending.deferred, pending.decode(environment_, result.data()));
}

std::string Context::failureReason(SteamAPICall_t call) const {
  auto* utils = static_cast<ISteamUtils*>(slots_[generated::kISteamUtils].self);
  ESteamAPICallFailure reason = utils && api.SteamAPI_ISteamUtils_GetAPICallFailureReason
                                    ? api.SteamAPI_ISteamUtils_GetAPICallFailureReason(utils, call)
                                    : k_ESteamAPICallFailureNone;
  switch (reason) {
    case k_ESteamAPICallFailureSteamGone:
      return "the call failed: the Steam process went away";
    case k_ESteamAPICallFailureNetworkFailure:
      return "the call failed: the connection to Steam was lost";
    case k_ESteamAPICallFailureInvalidHandle:
      return "the call failed: Steam does not know the call handle";
    case k_ESteamAPICallFailureMismatchedCallback:
      return "the call failed: the library answers with another struct; it belongs to another SDK";
    case k_ESteamAPICallFailureNone:
      break;
  }
  return "the call failed and Steam gave no reason";
}

}  // namespace headwater
