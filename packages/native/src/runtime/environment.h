// What one JavaScript environment (the main thread or a worker) keeps: its contexts and its object factories.
#pragma once

#include <napi.h>

#include <memory>
#include <vector>

#include "context.h"

namespace headwater {

class Environment {
 public:
  explicit Environment(napi_env env);
  ~Environment();

  static Environment& Of(napi_env env);

  // Factories of the generated structs, JavaScript functions that build an object from its field values in order:
  // faster than setting properties one by one, and every object of a struct has the same hidden class. Only the first
  // call counts: the package's ESM and CommonJS halves may both be loaded.
  void SetFactories(Napi::Array factories);
  napi_value Make(size_t factory, const napi_value* fields, size_t count);

  Context& context(ContextKind kind) { return kind == ContextKind::kServer ? server_ : user_; }
  napi_env env() const { return env_; }

 private:
  napi_env env_;
  Context server_;
  Context user_;
  std::vector<Napi::FunctionReference> factories_;
};

}  // namespace headwater
