// A detached thread. Not std::thread, which ends the process where there is no thread to be had.
#include "core/at_exit.h"

#ifndef _WIN32

#include <pthread.h>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace loopback {

namespace {
constexpr std::chrono::milliseconds kPatience{500};

struct Task {
  void (*work)();
  std::mutex mutex;
  std::condition_variable changed;
  bool isDone = false;
};

/// The last of the two threads frees the task.
using TaskReference = std::shared_ptr<Task>;

void* run(void* argument) {
  const std::unique_ptr<TaskReference> reference(static_cast<TaskReference*>(argument));
  Task& task = **reference;
  task.work();
  std::lock_guard lock(task.mutex);
  task.isDone = true;
  task.changed.notify_all();
  return nullptr;
}
}  // namespace

void finishBeforeExit(int64_t process, void (*work)()) {
  if (process != processId()) return;
  auto task = std::make_shared<Task>();
  task->work = work;
  auto reference = std::make_unique<TaskReference>(task);
  pthread_t thread;
  if (pthread_create(&thread, nullptr, run, reference.get()) != 0) return;
  static_cast<void>(reference.release());
  pthread_detach(thread);
  std::unique_lock lock(task->mutex);
  task->changed.wait_for(lock, kPatience, [&] { return task->isDone; });
}

}  // namespace loopback

#endif
