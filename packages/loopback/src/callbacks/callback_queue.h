// The callbacks on their way to one pipe, and the results of its asynchronous calls. Thread-safe.
#pragma once

#include "scenario/fault_plan.h"
#include "steam_gameserver.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace loopback {

/// One callback: its id and a copy of its struct.
struct QueuedCallback {
  int id;
  std::vector<uint8_t> payload;
};

/// The result of a call that has completed.
struct CallResult {
  int callbackId;
  /// k_ESteamAPICallFailureNone if it did not fail.
  ESteamAPICallFailure failure;
  std::vector<uint8_t> payload;

  bool failed() const { return failure != k_ESteamAPICallFailureNone; }
};

class CallbackQueue {
 public:
  /// Faults may hold callbacks back, and change what calls come to.
  explicit CallbackQueue(FaultPlan& faults) : faults_(faults) {}

  /// Queues a callback for the next frame. Callback structs know their own id.
  template <typename T>
  void post(const T& callback) {
    postBytes(T::k_iCallback, &callback, sizeof callback);
  }
  void postBytes(int id, const void* data, size_t size);

  /// Completes a new asynchronous call with this result; SteamAPICallCompleted_t follows in the next frame.
  template <typename T>
  SteamAPICall_t complete(const T& result) {
    SteamAPICall_t call = beginCall();
    complete(call, result);
    return call;
  }

  /// A call that completes later, from any thread.
  static SteamAPICall_t beginCall();
  template <typename T>
  void complete(SteamAPICall_t call, const T& result) {
    completeBytes(call, T::k_iCallback, &result, sizeof result);
  }

  /// Makes what was posted since the last frame available: nothing is delivered outside a frame.
  void beginFrame();

  /// Takes the next callback of this frame. It stays valid until freeLast.
  bool next(QueuedCallback** callback);
  void freeLast();

  std::optional<CallResult> result(SteamAPICall_t call) const;
  /// Takes a result out: a call is answered once.
  std::optional<CallResult> takeResult(SteamAPICall_t call);

  void clear();

 private:
  /// Held back until its time; with the call that it completes, if it does.
  struct Delayed {
    int64_t dueAt;
    QueuedCallback callback;
    SteamAPICall_t call = k_uAPICallInvalid;
    CallResult result{};
  };

  void completeBytes(SteamAPICall_t call, int id, const void* data, size_t size);
  /// Makes the result of a call available, and announces it with the next frame.
  void settle(SteamAPICall_t call, CallResult result);
  /// Lets go what was held back until now.
  void releaseDelayed();

  FaultPlan& faults_;
  mutable std::mutex mutex_;
  std::deque<QueuedCallback> posted_;
  std::vector<Delayed> delayed_;
  std::deque<QueuedCallback> frame_;
  std::optional<QueuedCallback> current_;
  std::unordered_map<SteamAPICall_t, CallResult> results_;
  std::deque<SteamAPICall_t> resultOrder_;
};

}  // namespace loopback
