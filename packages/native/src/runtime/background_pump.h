// A thread that watches one context and wakes JavaScript only when something is there: a callback, or a message of a
// watched source. It delivers nothing itself; what it had to take off Steam's queues to see it, it keeps for
// JavaScript.
#pragma once

#include <node_api.h>

#include <condition_variable>
#include <mutex>
#include <utility>

#include "callback_copy.h"
#include "inbox.h"
#include "native_thread.h"

namespace headwater {

/// All methods are for the context's JavaScript thread.
class BackgroundPump {
 public:
  explicit BackgroundPump(Inbox& inbox) : inbox_(inbox) {}
  BackgroundPump(const BackgroundPump&) = delete;
  BackgroundPump& operator=(const BackgroundPump&) = delete;
  ~BackgroundPump() { stop(); }

  /// Calls `onReady` from then on, on this thread. `pipeTaken`: JavaScript is dispatching right now. False if the
  /// system gives no thread, or Node no function to wake by.
  bool start(napi_env env, HSteamPipe pipe, napi_value onReady, bool pipeTaken);
  /// After it returns the thread has ended: nothing is called any more, neither Steam nor `onReady`. What it has taken
  /// ahead stays. Does nothing if it does not run.
  void stop();
  bool running() const { return thread_.started(); }
  /// Whether the environment stays alive for it. Not at first.
  void keepAlive(bool alive);

  /// Keeps the thread off the pipe until returnPipe. True if it had a callback, which is `copy` then.
  bool takePipe(CallbackCopy& copy) { return inUse_ && take(copy); }
  void returnPipe() {
    if (inUse_) giveBack();
  }

  /// Forgets the callback it has taken, too; before Steam's shutdown.
  void end();

 private:
  bool take(CallbackCopy& copy);
  void giveBack();
  void run();
  bool look();
  void wake();
  static void onWake(napi_env env, napi_value onReady, void* pump, void*);
  static void onEnvironmentEnd(void* pump);
  static void freezeAll();

  NativeThread thread_;
  napi_env env_ = nullptr;
  /// Runs, or has run and left a callback behind: without it, dispatching costs no lock.
  bool inUse_ = false;
  Inbox& inbox_;

  /// Under the lock, which the thread holds whenever it calls Steam.
  std::mutex mutex_;
  std::condition_variable changed_;
  napi_threadsafe_function wake_ = nullptr;
  HSteamPipe pipe_ = 0;
  bool stopping_ = false;
  /// The process is exiting: Steam must not be called any more.
  bool frozen_ = false;
  bool pipeTaken_ = false;
  bool wokenUp_ = false;
  bool hasCallback_ = false;
  CallbackCopy callback_;
};

}  // namespace headwater
