#include "native_thread.h"

#ifdef _WIN32
#include <windows.h>
#endif

namespace headwater {

#ifdef _WIN32

bool NativeThread::Start(void (*function)(void*), void* data) {
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

void NativeThread::Join() {
  if (!started_) return;
  WaitForSingleObject(handle_, INFINITE);
  CloseHandle(handle_);
  started_ = false;
}

#else

bool NativeThread::Start(void (*function)(void*), void* data) {
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

void NativeThread::Join() {
  if (!started_) return;
  pthread_join(handle_, nullptr);
  started_ = false;
}

#endif

}  // namespace headwater
