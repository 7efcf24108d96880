// An addon with one defect of each kind. The sanitizer runs begin by making them: a run in which they stay unnoticed
// proves nothing about the addon itself.
#include <node_api.h>

#include <climits>
#include <cstdlib>
#include <thread>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

namespace {

// Volatile, so that the compiler neither drops an access nor sees what it is to.
napi_value Leak(napi_env, napi_callback_info) {
  static_cast<volatile char*>(std::malloc(4321))[0] = 1;
  return nullptr;
}

napi_value Overflow(napi_env, napi_callback_info) {
  volatile char* volatile memory = static_cast<char*>(std::malloc(10));
  memory[10] = 1;
  std::free(const_cast<char*>(memory));
  return nullptr;
}

napi_value UseAfterFree(napi_env, napi_callback_info) {
  volatile char* volatile memory = static_cast<char*>(std::malloc(10));
  std::free(const_cast<char*>(memory));
  memory[0] = 1;
  return nullptr;
}

napi_value Undefined(napi_env, napi_callback_info) {
  volatile int number = INT_MAX;
  number = number + 1;
  return nullptr;
}

napi_value Race(napi_env, napi_callback_info) {
  static volatile int shared = 0;
  auto count = [] {
    for (int i = 0; i < 100'000; ++i) shared = shared + 1;
  };
  std::thread other(count);
  count();
  other.join();
  return nullptr;
}

// How much is wrong now, for processes that are not let end by themselves: 1 after printing what leaked, else 0.
napi_value CheckLeaks(napi_env env, napi_callback_info) {
  int leaks = 0;
#ifdef __SANITIZE_ADDRESS__
  leaks = __lsan_do_recoverable_leak_check();
#endif
  napi_value result = nullptr;
  napi_create_int32(env, leaks, &result);
  return result;
}

}  // namespace

NAPI_MODULE_INIT() {
  const napi_property_descriptor methods[] = {
      {"leak", nullptr, Leak, nullptr, nullptr, nullptr, napi_enumerable, nullptr},
      {"overflow", nullptr, Overflow, nullptr, nullptr, nullptr, napi_enumerable, nullptr},
      {"useAfterFree", nullptr, UseAfterFree, nullptr, nullptr, nullptr, napi_enumerable, nullptr},
      {"undefined", nullptr, Undefined, nullptr, nullptr, nullptr, napi_enumerable, nullptr},
      {"race", nullptr, Race, nullptr, nullptr, nullptr, napi_enumerable, nullptr},
      {"checkLeaks", nullptr, CheckLeaks, nullptr, nullptr, nullptr, napi_enumerable, nullptr},
  };
  napi_define_properties(env, exports, sizeof methods / sizeof *methods, methods);
  return exports;
}
