// One call of a bound method: its arguments, its interface, its result. What generated glue is written in.
#pragma once

#include <node_api.h>

#include <algorithm>
#include <utility>

#include "../generated/interfaces.h"
#include "callback_table.h"
#include "convert.h"
#include "errors.h"

namespace headwater {

/// How much of an out-buffer a function says it wrote; a negative answer means nothing.
template <typename T>
uint64_t written(T size) {
  return size > 0 ? static_cast<uint64_t>(size) : 0;
}

/// A pointer to `variable`, which then holds `value`: for parameters that take a capacity and return a size.
template <typename T>
T* setTo(T& variable, size_t value) {
  variable = static_cast<T>(value);
  return &variable;
}

/// A text of a size that the function told; it may end before.
inline napi_value queriedText(napi_env env, HeapArray<char>& text) {
  return makeString(env, text.size() ? text.data() : "", text.size());
}

/// The handle of a call that returned whether Steam took it.
inline SteamAPICall_t callHandle(bool taken, SteamAPICall_t handle) { return taken ? handle : k_uAPICallInvalid; }

/// Throws that the library lacks a function. Apart from Call, whose methods stand in every function of the glue.
void throwSymbolMissing(napi_env env, const char* method, const char* symbol);

/// False with the reason thrown if the library lacks the function.
template <typename Function>
bool hasSymbol(napi_env env, Function* function, const char* symbol, const char* method) {
  if (function) return true;
  throwSymbolMissing(env, method, symbol);
  return false;
}

/// As Call::hasParameter.
bool hasAdaptedParameter(napi_env env, const char* method, const char* symbol, const char* name, const char* only);

/// The interface behind `slot`, or nullptr with the reason thrown.
template <typename Interface>
Interface* selfOf(const InterfaceSlot& slot, const char* method) {
  if (!slot.self) slot.context->throwUnusable(slot, method);
  return static_cast<Interface*>(slot.self);
}

template <size_t N>
class Call {
 public:
  Call(napi_env env, napi_callback_info info, const char* method) : env_(env), method_(method) {
    size_t count = N;
    void* data = nullptr;
    // Fills missing arguments with undefined.
    napi_get_cb_info(env, info, N ? &count : nullptr, N ? arguments_ : nullptr, nullptr, &data);
    slot_ = static_cast<InterfaceSlot*>(data);
  }
  /// Of an interface that one kind of context has. A method without arguments spares asking Node for its slot, which
  /// would be a fifth of the call.
  Call(napi_env env, napi_callback_info, const char* method, ContextKind kind, generated::InterfaceIndex index)
      : env_(env), method_(method), slot_(&Environment::of(env).context(kind).slots()[index]) {
    static_assert(N == 0, "arguments have to be asked for, and the slot comes with them");
  }

  /// The interface to call, or nullptr with the reason thrown. Asked for again after reading arguments that may have
  /// run JavaScript: it could have shut the context down.
  template <typename Interface>
  Interface* self() const {
    return selfOf<Interface>(*slot_, method_);
  }

  /// For free functions of a context.
  bool running() const {
    if (slot_->context->running()) return true;
    slot_->context->throwNotRunning(method_);
    return false;
  }

  /// False with the reason thrown if the library lacks the function.
  template <typename Function>
  bool has(Function* function, const char* symbol) const {
    return hasSymbol(env_, function, symbol, method_);
  }

  /// False with the reason thrown if the library's SDK has the function without this parameter: it can only do what it
  /// does for `only`.
  bool hasParameter(const char* symbol, const char* name, const char* only) const {
    return hasAdaptedParameter(env_, method_, symbol, name, only);
  }

  template <typename T>
  bool read(size_t index, const char* name, T& target) {
    Where where = at(index, name);
    if constexpr (std::is_same_v<T, StringIn>) {
      return target.read(env_, arguments_[index], where);
    } else if constexpr (kIsScalar<T>) {
      return readScalar(env_, arguments_[index], where, &target);
    } else {
      return fromJs(environment(), arguments_[index], where, &target);
    }
  }
  template <typename T>
  bool readNullable(size_t index, const char* name, Nullable<T>& target) {
    return target.read(environment(), arguments_[index], at(index, name));
  }
  bool readNullableString(size_t index, const char* name, StringIn& target) {
    return isNullish(env_, arguments_[index]) || read(index, name, target);
  }
  /// Values that stay with what holds them, functions behind pointers.
  template <typename T>
  bool readHeld(size_t index, const char* name, T& target) {
    return target.read(environment(), arguments_[index], at(index, name));
  }
  template <typename T>
  bool readHook(size_t index, const char* name, T& target) {
    return readHeld(index, name, target);
  }
  template <typename T>
  bool readArray(size_t index, const char* name, bool nullable, ArrayIn<T>& target) {
    return target.read(environment(), arguments_[index], at(index, name), nullable);
  }
  template <typename Bytes>
  bool readBytes(size_t index, const char* name, uint64_t max, Bytes& target) {
    return target.read(env_, arguments_[index], at(index, name), max);
  }
  bool readNullableBytes(size_t index, const char* name, uint64_t max, BytesIn& target) {
    return isNullish(env_, arguments_[index]) || readBytes(index, name, max, target);
  }
  bool readCount(size_t index, const char* name, uint32_t max, uint32_t* count) {
    double number = 0;
    if (!readInteger(env_, arguments_[index], at(index, name), 0, max, &number)) return false;
    *count = static_cast<uint32_t>(number);
    return true;
  }

  /// Arrays that share one count parameter must be of one length. A null array passes with any.
  template <typename A, typename B>
  bool sameLength(const char* firstName, const A& first, const char* secondName, const B& second) const {
    if (!first.present() || !second.present() || first.size() == second.size()) return true;
    throwRangeError(env_, code::kOutOfRange,
                    std::string(method_) + ": " + firstName + " has " + std::to_string(first.size()) + " elements, " +
                        secondName + " has " + std::to_string(second.size()) +
                        "; they describe the same things and must be of one length.");
    return false;
  }

  /// Memory for as many elements as were asked for.
  template <typename T>
  bool makeRoom(HeapArray<T>& elements, size_t count, const char* name) const {
    if (elements.allocate(count)) return true;
    throwNoMemory(env_, std::string(method_) + ": " + name, std::to_string(count) + " elements");
    return false;
  }
  /// Memory of the size a function asked for. It is the library's word; a wild one is cut, and then says how much room
  /// there is, since the call that fills it takes it at its word.
  template <typename T, typename Size>
  bool makeRoomAsked(HeapArray<T>& elements, Size& size, const char* name) const {
    constexpr size_t kMost = 64 * 1024 * 1024 / sizeof(T);
    size_t count = size > 0 ? std::min(static_cast<size_t>(size), kMost) : 0;
    size = static_cast<Size>(count);
    return makeRoom(elements, count, name);
  }
  /// False with the reason thrown if the function might throw away what `bytes` have no room for.
  bool hasRoom(size_t index, const char* name, const BytesOut& bytes, size_t least) const {
    if (bytes.capacity() >= least) return true;
    throwRangeError(env_, code::kOutOfRange,
                    at(index, name).text() + " must have room for " + std::to_string(least) + " bytes, got " +
                        std::to_string(bytes.capacity()) + ": what does not fit would be lost.");
    return false;
  }

  /// What a callback that returns nothing gives; to ask Node for the value would cost another call.
  napi_value undefined() const { return nullptr; }
  napi_value null() const {
    napi_value result = nullptr;
    napi_get_null(env_, &result);
    return result;
  }
  template <typename... Values>
  napi_value several(Values... values) const {
    const napi_value fields[] = {values...};
    // A value that could not be made has left its exception.
    return (values && ...) ? environment().makeTuple(fields, sizeof...(values)) : nullptr;
  }
  /// Of the struct that completes the call.
  template <typename Result>
  napi_value promise(SteamAPICall_t call) const {
    return slot_->context->await(call, Result::k_iCallback, sizeof(Result), decode<Result>, method_);
  }

  napi_env env() const { return env_; }
  Environment& environment() const { return *slot_->environment; }
  Context& context() const { return *slot_->context; }
  InterfaceSlot& slot() const { return *slot_; }
  napi_value argument(size_t index) const { return arguments_[index]; }
  Where at(size_t index, const char* name) const { return {method_, static_cast<int>(index) + 1, name}; }

 private:
  napi_env env_;
  const char* method_;
  InterfaceSlot* slot_ = nullptr;
  napi_value arguments_[N ? N : 1];
};

}  // namespace headwater
