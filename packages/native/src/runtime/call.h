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

// How much of an out-buffer a function says it wrote; a negative answer means nothing.
template <typename T>
uint64_t Written(T size) {
  return size > 0 ? static_cast<uint64_t>(size) : 0;
}

// A pointer to `variable`, which then holds `value`: for parameters that take a capacity and return a size.
template <typename T>
T* SetTo(T& variable, size_t value) {
  variable = static_cast<T>(value);
  return &variable;
}

// A text of a size that the function told; it may end before.
inline napi_value QueriedText(napi_env env, HeapArray<char>& text) {
  return MakeString(env, text.size() ? text.data() : "", text.size());
}

// The handle of a call that returned whether Steam took it.
inline SteamAPICall_t CallHandle(bool taken, SteamAPICall_t handle) { return taken ? handle : k_uAPICallInvalid; }

// Throws that the library lacks a function. Apart from Call, whose methods stand in every function of the glue.
void ThrowSymbolMissing(napi_env env, const char* method, const char* symbol);

// False with the reason thrown if the library lacks the function.
template <typename Function>
bool HasSymbol(napi_env env, Function* function, const char* symbol, const char* method) {
  if (function) return true;
  ThrowSymbolMissing(env, method, symbol);
  return false;
}

// As Call::HasParameter.
bool HasAdaptedParameter(napi_env env, const char* method, const char* symbol, const char* name, const char* only);

// The interface behind `slot`, or nullptr with the reason thrown.
template <typename Interface>
Interface* SelfOf(const InterfaceSlot& slot, const char* method) {
  if (!slot.self) slot.context->ThrowUnusable(slot, method);
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
  // Of an interface that one kind of context has. A method without arguments spares asking Node for its slot, which
  // would be a fifth of the call.
  Call(napi_env env, napi_callback_info, const char* method, ContextKind kind, generated::InterfaceIndex index)
      : env_(env), method_(method), slot_(&Environment::Of(env).context(kind).slots()[index]) {
    static_assert(N == 0, "arguments have to be asked for, and the slot comes with them");
  }

  // The interface to call, or nullptr with the reason thrown. Asked for again after reading arguments that may have
  // run JavaScript: it could have shut the context down.
  template <typename Interface>
  Interface* self() const {
    return SelfOf<Interface>(*slot_, method_);
  }

  // For free functions of a context.
  bool Running() const {
    if (slot_->context->running()) return true;
    slot_->context->ThrowNotRunning(method_);
    return false;
  }

  // False with the reason thrown if the library lacks the function.
  template <typename Function>
  bool Has(Function* function, const char* symbol) const {
    return HasSymbol(env_, function, symbol, method_);
  }

  // False with the reason thrown if the library's SDK has the function without this parameter: it can only do what it
  // does for `only`.
  bool HasParameter(const char* symbol, const char* name, const char* only) const {
    return HasAdaptedParameter(env_, method_, symbol, name, only);
  }

  template <typename T>
  bool Read(size_t index, const char* name, T& target) {
    Where where = At(index, name);
    if constexpr (std::is_same_v<T, StringIn>) {
      return target.Read(env_, arguments_[index], where);
    } else if constexpr (kIsScalar<T>) {
      return ReadScalar(env_, arguments_[index], where, &target);
    } else {
      return FromJs(environment(), arguments_[index], where, &target);
    }
  }
  template <typename T>
  bool ReadNullable(size_t index, const char* name, Nullable<T>& target) {
    return target.Read(environment(), arguments_[index], At(index, name));
  }
  bool ReadNullableString(size_t index, const char* name, StringIn& target) {
    return IsNullish(env_, arguments_[index]) || Read(index, name, target);
  }
  // Values that stay with what holds them, functions behind pointers.
  template <typename T>
  bool ReadHeld(size_t index, const char* name, T& target) {
    return target.Read(environment(), arguments_[index], At(index, name));
  }
  template <typename T>
  bool ReadHook(size_t index, const char* name, T& target) {
    return ReadHeld(index, name, target);
  }
  template <typename T>
  bool ReadArray(size_t index, const char* name, bool nullable, ArrayIn<T>& target) {
    return target.Read(environment(), arguments_[index], At(index, name), nullable);
  }
  template <typename Bytes>
  bool ReadBytes(size_t index, const char* name, uint64_t max, Bytes& target) {
    return target.Read(env_, arguments_[index], At(index, name), max);
  }
  bool ReadNullableBytes(size_t index, const char* name, uint64_t max, BytesIn& target) {
    return IsNullish(env_, arguments_[index]) || ReadBytes(index, name, max, target);
  }
  bool ReadCount(size_t index, const char* name, uint32_t max, uint32_t* count) {
    double number = 0;
    if (!ReadInteger(env_, arguments_[index], At(index, name), 0, max, &number)) return false;
    *count = static_cast<uint32_t>(number);
    return true;
  }

  // Arrays that share one count parameter must be of one length. A null array passes with any.
  template <typename A, typename B>
  bool SameLength(const char* firstName, const A& first, const char* secondName, const B& second) const {
    if (!first.present() || !second.present() || first.size() == second.size()) return true;
    ThrowRangeError(env_, code::kOutOfRange,
                    std::string(method_) + ": " + firstName + " has " + std::to_string(first.size()) + " elements, " +
                        secondName + " has " + std::to_string(second.size()) +
                        "; they describe the same things and must be of one length.");
    return false;
  }

  // Memory for as many elements as were asked for.
  template <typename T>
  bool MakeRoom(HeapArray<T>& elements, size_t count, const char* name) const {
    if (elements.Allocate(count)) return true;
    ThrowNoMemory(env_, std::string(method_) + ": " + name, std::to_string(count) + " elements");
    return false;
  }
  // Memory of the size a function asked for. It is the library's word; a wild one is cut, and then says how much room
  // there is, since the call that fills it takes it at its word.
  template <typename T, typename Size>
  bool MakeRoomAsked(HeapArray<T>& elements, Size& size, const char* name) const {
    constexpr size_t kMost = 64 * 1024 * 1024 / sizeof(T);
    size_t count = size > 0 ? std::min(static_cast<size_t>(size), kMost) : 0;
    size = static_cast<Size>(count);
    return MakeRoom(elements, count, name);
  }
  // False with the reason thrown if the function might throw away what `bytes` have no room for.
  bool HasRoom(size_t index, const char* name, const BytesOut& bytes, size_t least) const {
    if (bytes.capacity() >= least) return true;
    ThrowRangeError(env_, code::kOutOfRange,
                    At(index, name).Text() + " must have room for " + std::to_string(least) + " bytes, got " +
                        std::to_string(bytes.capacity()) + ": what does not fit would be lost.");
    return false;
  }

  // What a callback that returns nothing gives; to ask Node for the value would cost another call.
  napi_value Undefined() const { return nullptr; }
  napi_value Null() const {
    napi_value result = nullptr;
    napi_get_null(env_, &result);
    return result;
  }
  template <typename... Values>
  napi_value Several(Values... values) const {
    const napi_value fields[] = {values...};
    // A value that could not be made has left its exception.
    return (values && ...) ? environment().MakeTuple(fields, sizeof...(values)) : nullptr;
  }
  // Of the struct that completes the call.
  template <typename Result>
  napi_value Promise(SteamAPICall_t call) const {
    return slot_->context->Await(call, Result::k_iCallback, sizeof(Result), Decode<Result>, method_);
  }

  napi_env env() const { return env_; }
  Environment& environment() const { return *slot_->environment; }
  Context& context() const { return *slot_->context; }
  InterfaceSlot& slot() const { return *slot_; }
  napi_value argument(size_t index) const { return arguments_[index]; }
  Where At(size_t index, const char* name) const { return {method_, static_cast<int>(index) + 1, name}; }

 private:
  napi_env env_;
  const char* method_;
  InterfaceSlot* slot_ = nullptr;
  napi_value arguments_[N ? N : 1];
};

}  // namespace headwater
