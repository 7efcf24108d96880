#include "environment.h"

namespace headwater {

std::atomic<napi_env> Environment::firstEnv_{nullptr};
Environment* Environment::first_ = nullptr;

Environment::Environment(napi_env env)
    : env_(env), server_(*this, ContextKind::kServer), user_(*this, ContextKind::kUser) {
  napi_env none = nullptr;
  if (firstEnv_.compare_exchange_strong(none, env, std::memory_order_acq_rel)) first_ = this;
}

Environment::~Environment() {
  // The thread is going away: what it started in Steam goes with it.
  server_.shutdown(Context::Notify::kNo);
  user_.shutdown(Context::Notify::kNo);
  // Node may give the next environment the same address.
  if (env_ == firstEnv_.load(std::memory_order_relaxed)) firstEnv_.store(nullptr, std::memory_order_release);
}

Environment& Environment::ask(napi_env env) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  return *static_cast<Environment*>(data);
}

void Environment::setFactories(Napi::Array factories) {
  if (!factories_.empty()) return;
  for (uint32_t i = 0; i < factories.Length(); ++i) {
    factories_.push_back(Napi::Persistent(factories.Get(i).As<Napi::Function>()));
  }
}

napi_value Environment::make(size_t factory, const napi_value* fields, size_t count) {
  napi_value function = nullptr;
  napi_value self = nullptr;
  napi_value object = nullptr;
  napi_get_reference_value(env_, factories_[factory], &function);
  napi_get_undefined(env_, &self);
  napi_call_function(env_, self, function, count, fields, &object);
  return object;
}

}  // namespace headwater
