// Life of a context: who may run it, its interfaces, its end.
#include "context.h"

#include <mutex>

#include "../generated/interfaces.h"
#include "environment.h"
#include "errors.h"
#include "interface_table.h"

namespace headwater {

namespace {

std::mutex ownerMutex;
Context* owners[2] = {nullptr, nullptr};

Context*& Owner(ContextKind kind) { return owners[kind == ContextKind::kServer ? 0 : 1]; }

// Steam asks for it once per process, after the first init.
std::once_flag manualDispatch;

}  // namespace

Context::Context(Environment& environment, ContextKind kind)
    : environment_(environment), kind_(kind), slots_(generated::kInterfaceCount) {
  for (size_t i = 0; i < slots_.size(); ++i) {
    slots_[i].name = generated::kInterfaceNames[i];
    slots_[i].context = this;
    slots_[i].environment = &environment;
  }
}

bool Context::Acquire() {
  std::lock_guard<std::mutex> lock(ownerMutex);
  Context*& owner = Owner(kind_);
  if (owner && owner != this) return false;
  owner = this;
  return true;
}

void Context::Release() {
  std::lock_guard<std::mutex> lock(ownerMutex);
  if (Owner(kind_) == this) Owner(kind_) = nullptr;
}

std::string Context::OtherOwner() const {
  std::lock_guard<std::mutex> lock(ownerMutex);
  const Context* owner = Owner(kind_);
  if (!owner || owner == this) return "";
  return owner->thread_ == thread_ ? "another copy of the package in this thread" : "another thread of this process";
}

void Context::Start() {
  std::call_once(manualDispatch, [] { api.SteamAPI_ManualDispatch_Init(); });
  pipe_ = kind_ == ContextKind::kServer ? api.SteamGameServer_GetHSteamPipe() : api.SteamAPI_GetHSteamPipe();
  generated::AskForInterfaces(kind_, slots_.data());
  running_ = true;
  ++generation_;
  wasRunning_ = true;
}

void Context::Shutdown(Notify notify) {
  if (!running_) return;
  running_ = false;
  callbackLeft_ = pumpedLeft_ = false;
  // First: its thread calls the library.
  pump_.End();
  for (InterfaceSlot& slot : slots_) slot.self = nullptr;
  objects_.clear();
  inbox_.Clear();
  if (kind_ == ContextKind::kServer) {
    api.SteamGameServer_Shutdown();
  } else {
    api.SteamAPI_Shutdown();
  }
  pipe_ = 0;
  Release();
  auto pending = std::move(pending_);
  pending_.clear();
  if (notify == Notify::kNo) return;
  for (const auto& entry : pending) {
    Reject(entry.second, code::kNotRunning,
           "the " + std::string(name()) + " context was shut down before Steam answered");
  }
}

bool Context::StartBackgroundPump(napi_value onReady) {
  constexpr const char* kMethod = "backgroundPump.start: ";
  napi_env env = environment_.env();
  if (pump_.running()) {
    ThrowError(env, code::kAlreadyRunning,
               std::string(kMethod) + "the background pump of the " + name() +
                   " context runs already. Call stop() before starting it with another function.");
    return false;
  }
  if (pump_.Start(env, pipe_, onReady, dispatching_)) return true;
  ThrowError(env, code::kCallFailed,
             std::string(kMethod) +
                 "the system gave no thread for it. Raise the process's limit of threads, or call runCallbacks() "
                 "from a timer.");
  return false;
}

uint32_t Context::Keep(void* object) {
  if (!object) return 0;
  objects_.emplace(++lastObject_, object);
  return lastObject_;
}

void* Context::Kept(uint32_t number) const {
  auto found = objects_.find(number);
  return found == objects_.end() ? nullptr : found->second;
}

void Context::Reject(const PendingCall& pending, const char* code, const std::string& reason) {
  napi_env env = environment_.env();
  napi_reject_deferred(env, pending.deferred, MakeError(env, code, std::string(pending.method) + ": " + reason + "."));
}

napi_value Context::ThrowNotRunning(const char* method) const {
  napi_env env = environment_.env();
  std::string who = std::string(method) + ": ";
  if (!LoadedLibrary()) {
    return ThrowError(env, code::kLibraryNotLoaded,
                      who + "no Steam library is loaded. Call loadLibrary() and " + name() + ".init() first.");
  }
  std::string owner = OtherOwner();
  if (!owner.empty()) {
    return ThrowError(
        env, code::kNotRunning,
        who + owner + " runs the " + name() + " context. Use it there, or shut it down there and call init() here.");
  }
  return ThrowError(
      env, code::kNotRunning,
      wasRunning_ ? who + "the " + name() + " context is shut down. Call " + name() + ".init() again before using it."
                  : who + "the " + name() + " context is not initialized. Call " + name() + ".init() first.");
}

napi_value Context::ThrowUnusable(const InterfaceSlot& slot, const char* method) const {
  if (!running_) return ThrowNotRunning(method);
  return ThrowError(
      environment_.env(), code::kInterfaceUnavailable,
      std::string(method) + ": the library handed out no " + slot.name + " for the " + name() + " context (" +
          LoadedLibrary()->path + "; " + DescribeSdk(*LoadedLibrary()) + ", this package is made for SDK " +
          generated::kSdkVersion +
          "). Use the library of that SDK; if it is, Steam offers the interface to the other context only.");
}

}  // namespace headwater
