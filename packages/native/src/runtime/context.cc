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

Context*& ownerOf(ContextKind kind) { return owners[kind == ContextKind::kServer ? 0 : 1]; }

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

bool Context::acquire() {
  std::lock_guard<std::mutex> lock(ownerMutex);
  Context*& owner = ownerOf(kind_);
  if (owner && owner != this) return false;
  owner = this;
  return true;
}

void Context::release() {
  std::lock_guard<std::mutex> lock(ownerMutex);
  if (ownerOf(kind_) == this) ownerOf(kind_) = nullptr;
}

std::string Context::otherOwner() const {
  std::lock_guard<std::mutex> lock(ownerMutex);
  const Context* owner = ownerOf(kind_);
  if (!owner || owner == this) return "";
  return owner->thread_ == thread_ ? "another copy of the package in this thread" : "another thread of this process";
}

void Context::start() {
  std::call_once(manualDispatch, [] { api.SteamAPI_ManualDispatch_Init(); });
  pipe_ = kind_ == ContextKind::kServer ? api.SteamGameServer_GetHSteamPipe() : api.SteamAPI_GetHSteamPipe();
  generated::askForInterfaces(kind_, slots_.data());
  running_ = true;
  ++generation_;
  wasRunning_ = true;
}

void Context::shutdown(Notify notify) {
  if (!running_) return;
  running_ = false;
  callbackLeft_ = pumpedLeft_ = false;
  // First: its thread calls the library.
  pump_.end();
  for (InterfaceSlot& slot : slots_) slot.self = nullptr;
  objects_.clear();
  inbox_.clear();
  if (kind_ == ContextKind::kServer) {
    api.SteamGameServer_Shutdown();
  } else {
    api.SteamAPI_Shutdown();
  }
  pipe_ = 0;
  release();
  auto pending = std::move(pending_);
  pending_.clear();
  if (notify == Notify::kNo) return;
  for (const auto& entry : pending) {
    reject(entry.second, code::kNotRunning,
           "the " + std::string(name()) + " context was shut down before Steam answered");
  }
}

bool Context::startBackgroundPump(napi_value onReady) {
  constexpr const char* kMethod = "backgroundPump.start: ";
  napi_env env = environment_.env();
  if (pump_.running()) {
    throwError(env, code::kAlreadyRunning,
               std::string(kMethod) + "the background pump of the " + name() +
                   " context runs already. Call stop() before starting it with another function.");
    return false;
  }
  if (pump_.start(env, pipe_, onReady, dispatching_)) return true;
  throwError(env, code::kCallFailed,
             std::string(kMethod) +
                 "the system gave no thread for it. Raise the process's limit of threads, or call runCallbacks() "
                 "from a timer.");
  return false;
}

uint32_t Context::keep(void* object) {
  if (!object) return 0;
  objects_.emplace(++lastObject_, object);
  return lastObject_;
}

void* Context::kept(uint32_t number) const {
  auto found = objects_.find(number);
  return found == objects_.end() ? nullptr : found->second;
}

void Context::reject(const PendingCall& pending, const char* code, const std::string& reason) {
  napi_env env = environment_.env();
  napi_reject_deferred(env, pending.deferred, makeError(env, code, std::string(pending.method) + ": " + reason + "."));
}

napi_value Context::throwNotRunning(const char* method) const {
  napi_env env = environment_.env();
  std::string who = std::string(method) + ": ";
  if (!loadedLibrary()) {
    return throwError(env, code::kLibraryNotLoaded,
                      who + "no Steam library is loaded. Call loadLibrary() and " + name() + ".init() first.");
  }
  std::string owner = otherOwner();
  if (!owner.empty()) {
    return throwError(
        env, code::kNotRunning,
        who + owner + " runs the " + name() + " context. Use it there, or shut it down there and call init() here.");
  }
  return throwError(
      env, code::kNotRunning,
      wasRunning_ ? who + "the " + name() + " context is shut down. Call " + name() + ".init() again before using it."
                  : who + "the " + name() + " context is not initialized. Call " + name() + ".init() first.");
}

napi_value Context::throwUnusable(const InterfaceSlot& slot, const char* method) const {
  if (!running_) return throwNotRunning(method);
  return throwError(
      environment_.env(), code::kInterfaceUnavailable,
      std::string(method) + ": the library handed out no " + slot.name + " for the " + name() + " context (" +
          loadedLibrary()->path + "; " + describeSdk(*loadedLibrary()) + ", this package is made for SDK " +
          generated::kSdkVersion +
          "). Use the library of that SDK; if it is, Steam offers the interface to the other context only.");
}

}  // namespace headwater
