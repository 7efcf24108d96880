// JavaScript functions behind C function pointers. The SDK gives such a pointer no user data, so each setter has a
// place of its own, process-wide; the library may call it on any of its threads, and JavaScript gets the call on its
// own.
#pragma once

#include <napi.h>

#include <functional>
#include <mutex>
#include <string>
#include <tuple>
#include <type_traits>

#include "convert.h"

namespace headwater {

/// What a call is turned into for its way to JavaScript: pointers do not outlive it.
template <typename T>
struct Kept {
  using Type = std::remove_cv_t<std::remove_pointer_t<T>>;
  static Type keep(T value) {
    if constexpr (std::is_pointer_v<T>) {
      return value ? *value : Type{};
    } else {
      return value;
    }
  }
};
template <>
struct Kept<const char*> {
  using Type = std::string;
  static Type keep(const char* text) { return text ? text : ""; }
};

inline napi_value toJs(Environment& environment, const std::string& text) {
  return makeString(environment.env(), text.c_str(), text.size());
}

/// The JavaScript end of a hook: functions wait in a queue until their thread gets to them.
class HookTarget {
 public:
  using Deliver = std::function<void(Environment& environment, napi_value function)>;

  /// Replaces the function of this place; nullptr takes it off. False with an exception pending.
  bool set(Environment& environment, napi_value function);
  /// On any thread.
  void call(Deliver deliver);

 private:
  struct Registration;

  std::mutex mutex_;
  napi_threadsafe_function function_ = nullptr;
};

/// `Place` is a type that only this setter names.
template <typename Place, typename... Arguments>
class Hook {
 public:
  using Function = void (*)(Arguments...);

  bool read(Environment& environment, napi_value value, const Where& where) {
    napi_env env = environment.env();
    napi_valuetype type = napi_undefined;
    napi_typeof(env, value, &type);
    bool off = type == napi_undefined || type == napi_null;
    if (!off && type != napi_function) {
      throwType(env, where, value, "a function or null");
      return false;
    }
    pointer_ = off ? nullptr : &Hook::call;
    return target().set(environment, off ? nullptr : value);
  }
  Function pointer() const { return pointer_; }

 private:
  static HookTarget& target() {
    // Never destroyed: a thread of the library may call until the process ends.
    static auto* target = new HookTarget;
    return *target;
  }

  static void call(Arguments... arguments) {
    auto kept = std::make_tuple(Kept<Arguments>::keep(arguments)...);
    target().call([kept](Environment& environment, napi_value function) {
      std::apply(
          [&](const auto&... values) {
            napi_value converted[] = {toJs(environment, values)...};
            napi_value undefined = nullptr;
            napi_get_undefined(environment.env(), &undefined);
            napi_call_function(environment.env(), undefined, function, sizeof...(values), converted, nullptr);
          },
          kept);
    });
  }

  Function pointer_ = nullptr;
};

}  // namespace headwater
