// A thread that can fail to start: std::thread answers a refusal of the system with an exception, which the addon is
// built without.
#pragma once

#include <chrono>

#ifndef _WIN32
#include <pthread.h>
#endif

namespace headwater {

class NativeThread {
 public:
  NativeThread() = default;
  NativeThread(const NativeThread&) = delete;
  NativeThread& operator=(const NativeThread&) = delete;

  /// Runs `function(data)` on a new thread; false if the system gives none. One at a time.
  bool start(void (*function)(void*), void* data);
  /// Waits for its end. Does nothing if there is none.
  void join();
  /// Processor time the calling thread has used.
  static std::chrono::nanoseconds cpuTime();
  bool started() const { return started_; }

 private:
  void (*function_)(void*) = nullptr;
  void* data_ = nullptr;
#ifdef _WIN32
  void* handle_ = nullptr;
#else
  pthread_t handle_{};
#endif
  bool started_ = false;
};

}  // namespace headwater
