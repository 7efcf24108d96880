#include "hook.h"

#include <memory>

#include "errors.h"

namespace headwater {

namespace {

void deliverOnThread(napi_env env, napi_value function, void*, void* data) {
  std::unique_ptr<HookTarget::Deliver> deliver(static_cast<HookTarget::Deliver*>(data));
  // Without an environment the thread is going away, and the call with it.
  if (!env) return;
  (*deliver)(Environment::of(env), function);
  surfaceException(env);
}

}  // namespace

// Belongs to one thread-safe function; tells the place when it ends with its environment.
struct HookTarget::Registration {
  HookTarget* target;
  napi_threadsafe_function function;

  static void ended(napi_env, void* data, void*) {
    std::unique_ptr<Registration> registration(static_cast<Registration*>(data));
    HookTarget& target = *registration->target;
    std::lock_guard<std::mutex> lock(target.mutex_);
    if (target.function_ != registration->function) return;
    target.function_ = nullptr;
    // Later versions of Node free it only once whoever holds it has let go.
    napi_release_threadsafe_function(registration->function, napi_tsfn_release);
  }
};

bool HookTarget::set(Environment& environment, napi_value function) {
  napi_env env = environment.env();
  napi_threadsafe_function made = nullptr;
  if (function) {
    napi_value name = makeString(env, "headwater hook", sizeof "headwater hook");
    auto registration = std::make_unique<Registration>(Registration{this, nullptr});
    if (napi_create_threadsafe_function(env, function, nullptr, name, 0, 1, registration.get(), Registration::ended,
                                        nullptr, deliverOnThread, &made) != napi_ok) {
      throwError(env, code::kCallFailed, "the function could not be made callable from Steam's threads.");
      return false;
    }
    registration.release()->function = made;
    // A hook alone keeps no process alive.
    napi_unref_threadsafe_function(env, made);
  }
  // Released under the lock: the thread that owns the old one may be ending, and waits here before it is freed.
  std::lock_guard<std::mutex> lock(mutex_);
  if (function_) napi_release_threadsafe_function(function_, napi_tsfn_release);
  function_ = made;
  return true;
}

void HookTarget::call(Deliver deliver) {
  std::lock_guard<std::mutex> lock(mutex_);
  if (!function_) return;
  auto* data = new HookTarget::Deliver(std::move(deliver));
  if (napi_call_threadsafe_function(function_, data, napi_tsfn_nonblocking) != napi_ok) delete data;
}

}  // namespace headwater
