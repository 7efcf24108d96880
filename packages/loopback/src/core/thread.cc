// The system's own threads.
#include "core/thread.h"

#include <memory>
#include <utility>

#ifdef _WIN32
#include <process.h>
#include <windows.h>
#else
#include <pthread.h>
#endif

namespace loopback {

namespace {
using Work = std::function<void()>;

#ifdef _WIN32
unsigned __stdcall run(void* work) {
  (*std::unique_ptr<Work>(static_cast<Work*>(work)))();
  return 0;
}

bool begin(Work* work, unsigned long long& handle) {
  handle = _beginthreadex(nullptr, 0, run, work, 0, nullptr);
  return handle != 0;
}

void end(unsigned long long handle) {
  WaitForSingleObject(reinterpret_cast<HANDLE>(handle), INFINITE);
  CloseHandle(reinterpret_cast<HANDLE>(handle));
}
#else
void* run(void* work) {
  (*std::unique_ptr<Work>(static_cast<Work*>(work)))();
  return nullptr;
}

bool begin(Work* work, unsigned long long& handle) {
  pthread_t thread;
  if (pthread_create(&thread, nullptr, run, work) != 0) return false;
  handle = (unsigned long long)thread;  // an integer or a pointer, by the system
  return true;
}

void end(unsigned long long handle) { pthread_join((pthread_t)handle, nullptr); }
#endif
}  // namespace

Thread::Thread(Thread&& other) noexcept
    : started_(std::exchange(other.started_, false)), handle_(std::exchange(other.handle_, 0)) {}

Thread& Thread::operator=(Thread&& other) noexcept {
  std::swap(started_, other.started_);
  std::swap(handle_, other.handle_);
  return *this;
}

bool Thread::start(Work work) {
  auto owned = std::make_unique<Work>(std::move(work));
  started_ = begin(owned.get(), handle_);
  if (started_) static_cast<void>(owned.release());
  return started_;
}

void Thread::join() {
  if (std::exchange(started_, false)) end(handle_);
}

}  // namespace loopback
