#include "background_pump.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_set>

#include "convert.h"
#include "errors.h"
#include "library.h"
#include "pump_pace.h"

namespace headwater {

namespace {

// The pumps of this process whose threads run, for its exit. Never destroyed: exiting comes before and after anything.
struct RunningPumps {
  std::mutex mutex;
  std::unordered_set<BackgroundPump*> pumps;
};

// The one whose thread this is.
thread_local BackgroundPump* own = nullptr;

RunningPumps& runningPumps() {
  static auto* running = new RunningPumps;
  return *running;
}

}  // namespace

bool BackgroundPump::start(napi_env env, HSteamPipe pipe, napi_value onReady, bool pipeTaken) {
  napi_threadsafe_function wake = nullptr;
  napi_value name = makeString(env, "headwater background pump", sizeof "headwater background pump");
  if (napi_create_threadsafe_function(env, onReady, nullptr, name, 0, 1, nullptr, nullptr, this, onWake, &wake) !=
      napi_ok) {
    return false;
  }
  napi_unref_threadsafe_function(env, wake);
  {
    // A thread that was stopped has ended, but an exiting process may look.
    std::lock_guard<std::mutex> lock(mutex_);
    wake_ = wake;
    pipe_ = pipe;
    pipeTaken_ = pipeTaken;
    stopping_ = false;
    wokenUp_ = false;
  }
  inbox_.share(true);
  if (!thread_.start([](void* pump) { static_cast<BackgroundPump*>(pump)->run(); }, this)) {
    inbox_.share(false);
    napi_release_threadsafe_function(wake, napi_tsfn_abort);
    return false;
  }
  env_ = env;
  inUse_ = true;
  // Hooks run in reverse order: this one before Node takes the function away that the thread calls.
  napi_add_env_cleanup_hook(env, onEnvironmentEnd, this);
  static std::once_flag atExit;
  std::call_once(atExit, [] { std::atexit(freezeAll); });
  std::lock_guard<std::mutex> lock(runningPumps().mutex);
  runningPumps().pumps.insert(this);
  return true;
}

void BackgroundPump::stop() {
  if (!thread_.started()) return;
  {
    std::lock_guard<std::mutex> lock(runningPumps().mutex);
    runningPumps().pumps.erase(this);
  }
  {
    std::lock_guard<std::mutex> lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
  inbox_.share(false);
  napi_remove_env_cleanup_hook(env_, onEnvironmentEnd, this);
  // Wake-ups on their way come to onWake without an environment, or not at all.
  napi_release_threadsafe_function(wake_, napi_tsfn_abort);
  inUse_ = hasCallback_;
}

void BackgroundPump::end() {
  stop();
  hasCallback_ = false;
  inUse_ = false;
}

void BackgroundPump::keepAlive(bool alive) {
  if (!thread_.started()) return;
  if (alive) {
    napi_ref_threadsafe_function(env_, wake_);
  } else {
    napi_unref_threadsafe_function(env_, wake_);
  }
}

bool BackgroundPump::take(CallbackCopy& copy) {
  std::lock_guard<std::mutex> lock(mutex_);
  pipeTaken_ = true;
  if (!hasCallback_) return false;
  hasCallback_ = false;
  std::swap(copy, callback_);
  return true;
}

void BackgroundPump::giveBack() {
  std::lock_guard<std::mutex> lock(mutex_);
  pipeTaken_ = false;
  inUse_ = thread_.started() || hasCallback_;
}

void BackgroundPump::run() {
  own = this;
  std::unique_lock<std::mutex> lock(mutex_);
  PumpPace pace;
  while (!stopping_) {
    PumpPace::Clock::time_point looked = PumpPace::Clock::now();
    bool found = look();
    if (found) {
      wake();
      // Nobody can do anything before JavaScript has.
      changed_.wait(lock, [this] { return stopping_ || !wokenUp_; });
    }
    // A moment rather than a pause, as what a look takes should not add to it; but some pause in any case, in which
    // JavaScript gets the lock even if every look takes longer than the interval.
    PumpPace::Nanoseconds interval = pace.after(found, looked);
    PumpPace::Clock::time_point next = std::max(looked + interval, PumpPace::Clock::now() + interval / 2);
    changed_.wait_until(lock, next, [this] { return stopping_; });
  }
  // What Steam keeps per thread.
  if (!frozen_ && api.SteamAPI_ReleaseCurrentThreadMemory) api.SteamAPI_ReleaseCurrentThreadMemory();
}

bool BackgroundPump::look() {
  if (!pipeTaken_ && !hasCallback_) {
    api.SteamAPI_ManualDispatch_RunFrame(pipe_);
    CallbackMsg_t message;
    hasCallback_ = api.SteamAPI_ManualDispatch_GetNextCallback(pipe_, &message);
    if (hasCallback_) {
      callback_.take(message);
      api.SteamAPI_ManualDispatch_FreeLastCallback(pipe_);
    }
  }
  // Both, always: a message is seen once only.
  bool news = inbox_.look();
  return news || (hasCallback_ && !pipeTaken_);
}

void BackgroundPump::wake() {
  wokenUp_ = napi_call_threadsafe_function(wake_, nullptr, napi_tsfn_nonblocking) == napi_ok;
}

void BackgroundPump::onWake(napi_env env, napi_value onReady, void* data, void*) {
  // Without an environment the thread is going away, and the pump perhaps gone.
  if (!env) return;
  auto* pump = static_cast<BackgroundPump*>(data);
  napi_value undefined = nullptr;
  napi_get_undefined(env, &undefined);
  napi_call_function(env, undefined, onReady, 0, nullptr, nullptr);
  surfaceException(env);
  {
    std::lock_guard<std::mutex> lock(pump->mutex_);
    pump->wokenUp_ = false;
  }
  pump->changed_.notify_all();
}

void BackgroundPump::onEnvironmentEnd(void* data) {
  auto* pump = static_cast<BackgroundPump*>(data);
  pump->stop();
}

// For a process that calls exit() without ending its environments: the library's own end must not find the thread in
// it. Once the flag is set under the lock the thread does not call Steam again, and nobody has to wait for it.
void BackgroundPump::freezeAll() {
  std::lock_guard<std::mutex> lock(runningPumps().mutex);
  for (BackgroundPump* pump : runningPumps().pumps) {
    // Steam itself calls exit(), inside a frame: the thread holds its lock already, and comes back no more.
    if (pump == own) continue;
    std::lock_guard<std::mutex> pumpLock(pump->mutex_);
    pump->stopping_ = true;
    pump->frozen_ = true;
  }
}

}  // namespace headwater
