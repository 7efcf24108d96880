// A thread of the library's own. Not std::thread, which ends the process where there is no thread to be had.
#pragma once

#include <functional>

namespace loopback {

class Thread {
 public:
  Thread() = default;
  Thread(Thread&& other) noexcept;
  Thread& operator=(Thread&& other) noexcept;
  /// It has been joined, or never began.
  ~Thread() = default;

  /// Begins the work; false if the system has no thread for it.
  bool start(std::function<void()> work);
  bool isStarted() const { return started_; }
  /// Waits for its end.
  void join();

 private:
  bool started_ = false;
  /// pthread_t or HANDLE.
  unsigned long long handle_ = 0;
};

}  // namespace loopback
