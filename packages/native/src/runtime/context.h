// One side of Steam in one environment: the game server or the user, with its pipe, interfaces and pending calls.
#pragma once

#include <node_api.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "background_pump.h"
#include "callback_copy.h"
#include "inbox.h"
#include "library.h"

namespace headwater {

class Environment;
class Context;

enum class ContextKind { kServer, kUser };

/// What a bound method gets as its data: where its interface stands in its context. `self` is null unless the context
/// runs in this environment and Steam handed the interface out.
struct InterfaceSlot {
  void* self = nullptr;
  const char* name = nullptr;
  Context* context = nullptr;
  /// The context's own, a step nearer.
  Environment* environment = nullptr;
};

/// How a call result's struct is turned into JavaScript.
using StructDecoder = napi_value (*)(Environment& environment, const void* data);

class Context {
 public:
  Context(Environment& environment, ContextKind kind);
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  enum class Notify { kYes, kNo };

  /// Takes the process-wide right to run this kind of context; false if another environment has it.
  bool acquire();
  void release();
  /// Who runs this kind of context, if this one does not: "another thread of this process"; empty for nobody.
  std::string otherOwner() const;
  /// After Steam's init succeeded: asks for pipe and interfaces.
  void start();
  /// Idempotent. With kYes, pending promises are rejected.
  void shutdown(Notify notify);

  /// Pumps Steam and hands each callback to `handler(id, payload)`, until there is none or `budgetMs` are over. Returns
  /// how many there were, or nullptr with an exception pending.
  napi_value runCallbacks(napi_value handler, double budgetMs);
  /// The last run ended for its budget, with a callback in hand.
  bool callbacksLeft() const { return callbackLeft_; }

  /// Has a thread watch this context and call `onReady`. False with an exception pending.
  bool startBackgroundPump(napi_value onReady);
  BackgroundPump& pump() { return pump_; }
  Inbox& inbox() { return inbox_; }

  /// A promise for the result of `call`.
  napi_value await(SteamAPICall_t call, int callbackId, size_t size, StructDecoder decode, const char* method);

  /// Throws why `slot` cannot be used now. Returns nullptr.
  napi_value throwUnusable(const InterfaceSlot& slot, const char* method) const;
  /// Throws that a method needs a running context. Returns nullptr.
  napi_value throwNotRunning(const char* method) const;

  Environment& environment() const { return environment_; }
  /// Objects the library hands out beside its interfaces, under numbers that stay wrong once they are gone.
  uint32_t keep(void* object);
  void* kept(uint32_t number) const;
  void forget(uint32_t number) { objects_.erase(number); }

  InterfaceSlot* slots() { return slots_.data(); }
  bool running() const { return running_; }
  ContextKind kind() const { return kind_; }
  const char* name() const { return kind_ == ContextKind::kServer ? "server" : "user"; }

 private:
  struct PendingCall {
    napi_deferred deferred;
    int callbackId;
    size_t size;
    StructDecoder decode;
    const char* method;
  };

  bool nextCallback(bool& framed);
  bool dispatch(napi_value handler, uint32_t* count);
  bool deliver(napi_value handler, int id, const void* data, size_t size);
  void complete(const void* data, size_t size);
  std::string failureReason(SteamAPICall_t call) const;
  void reject(const PendingCall& pending, const char* code, const std::string& reason);

  Environment& environment_;
  ContextKind kind_;
  /// A thread has several contexts of a kind if the package was loaded into it several times.
  const std::thread::id thread_ = std::this_thread::get_id();
  std::vector<InterfaceSlot> slots_;
  HSteamPipe pipe_ = 0;
  bool running_ = false;
  /// Which init this is.
  uint32_t generation_ = 0;
  bool wasRunning_ = false;
  bool dispatching_ = false;
  std::unordered_map<SteamAPICall_t, PendingCall> pending_;
  std::unordered_map<uint32_t, void*> objects_;
  uint32_t lastObject_ = 0;
  /// The one being delivered, or the first of the next run; its memory is reused for every payload.
  CallbackCopy callback_;
  bool callbackLeft_ = false;
  /// What the background pump had taken, until it is delivered.
  CallbackCopy pumped_;
  bool pumpedLeft_ = false;
  Inbox inbox_;
  BackgroundPump pump_{inbox_};
};

}  // namespace headwater
