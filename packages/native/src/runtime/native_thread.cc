#include "native_thread.h"

#include <cstdint>

#ifdef _WIN32
#include <windows.h>
#else
#include <time.h>
#endif

namespace headwater {

#ifdef _WIN32

bool NativeThread::start(void (*function)(void*), void* data) {
  function_ = function;
  data_ = data;
  handle_ = CreateThread(
      nullptr, 0,
      [](void* self) -> DWORD {
        auto* thread = static_cast<NativeThread*>(self);
        thread->function_(thread->data_);
        return 0;
      },
      this, 0, nullptr);
  started_ = handle_ != nullptr;
  return started_;
}

void NativeThread::join() {
  if (!started_) return;
  WaitForSingleObject(handle_, INFINITE);
  CloseHandle(handle_);
  started_ = false;
}

std::chrono::nanoseconds NativeThread::cpuTime() {
  FILETIME created, ended, kernel, user;
  GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user);
  auto units = [](const FILETIME& time) {
    return static_cast<int64_t>(time.dwHighDateTime) << 32 | time.dwLowDateTime;
  };
  return std::chrono::nanoseconds(100 * (units(kernel) + units(user)));
}

#else

bool NativeThread::start(void (*function)(void*), void* data) {
  function_ = function;
  data_ = data;
  started_ = pthread_create(
                 &handle_, nullptr,
                 [](void* self) -> void* {
                   auto* thread = static_cast<NativeThread*>(self);
                   thread->function_(thread->data_);
                   return nullptr;
                 },
                 this) == 0;
  return started_;
}

void NativeThread::join() {
  if (!started_) return;
  pthread_join(handle_, nullptr);
  started_ = false;
}

std::chrono::nanoseconds NativeThread::cpuTime() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

#endif

}  // namespace headwater
