// What one JavaScript environment (the main thread or a worker) keeps: its contexts and its object factories.
#pragma once

#include <napi.h>

#include <atomic>
#include <memory>
#include <vector>

#include "context.h"
#include "wrapped_objects.h"

namespace headwater {

class Environment {
 public:
  explicit Environment(napi_env env);
  ~Environment();

  /// Without a call into Node for the process's first environment, as a rule the main thread's: every call asks.
  static Environment& of(napi_env env) { return env == firstEnv_.load(std::memory_order_relaxed) ? *first_ : ask(env); }

  /// Factories of the generated structs, JavaScript functions that build an object from its field values in order:
  /// faster than setting properties one by one, and every object of a struct has the same hidden class. Only the first
  /// call counts: the package's ESM and CommonJS halves may both be loaded.
  void setFactories(Napi::Array factories);
  napi_value make(size_t factory, const napi_value* fields, size_t count);
  /// An array of these values, by the last factory, for the same reason.
  napi_value makeTuple(const napi_value* values, size_t count) { return make(factories_.size() - 1, values, count); }

  Context& context(ContextKind kind) { return kind == ContextKind::kServer ? server_ : user_; }
  napi_env env() const { return env_; }
  /// Shared with the objects in it: when a thread ends, some of them go after the environment.
  const std::shared_ptr<WrappedObjects>& wrapped() const { return wrapped_; }

 private:
  static Environment& ask(napi_env env);

  /// `first_` is for the thread whose environment that is, and for whoever comes after it.
  static std::atomic<napi_env> firstEnv_;
  static Environment* first_;

  napi_env env_;
  Context server_;
  Context user_;
  std::vector<Napi::FunctionReference> factories_;
  std::shared_ptr<WrappedObjects> wrapped_ = WrappedObjects::ofThread();
};

}  // namespace headwater
