// The callbacks on their way to one pipe, and the results of its asynchronous calls. Thread-safe.
#pragma once

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
  bool failed;
  std::vector<uint8_t> payload;
};

class CallbackQueue {
 public:
  /// Queues a callback for the next frame. Callback structs know their own id.
  template <typename T>
  void post(const T &callback) {
    postBytes(T::k_iCallback, &callback, sizeof callback);
  }

  /// Completes a new asynchronous call with this result; SteamAPICallCompleted_t follows in the next frame.
  template <typename T>
  SteamAPICall_t complete(const T &result) {
    SteamAPICall_t call = beginCall();
    complete(call, result);
    return call;
  }

  /// A call that completes later, from any thread.
  static SteamAPICall_t beginCall();
  template <typename T>
  void complete(SteamAPICall_t call, const T &result) {
    completeBytes(call, T::k_iCallback, &result, sizeof result);
  }

  /// Makes what was posted since the last frame available: nothing is delivered outside a frame.
  void beginFrame();

  /// Takes the next callback of this frame. It stays valid until freeLast.
  bool next(QueuedCallback **callback);
  void freeLast();

  std::optional<CallResult> result(SteamAPICall_t call) const;
  /// Takes a result out: a call is answered once.
  std::optional<CallResult> takeResult(SteamAPICall_t call);

  void clear();

 private:
  void postBytes(int id, const void *data, size_t size);
  void completeBytes(SteamAPICall_t call, int id, const void *data, size_t size);

  mutable std::mutex mutex_;
  std::deque<QueuedCallback> posted_;
  std::deque<QueuedCallback> frame_;
  std::optional<QueuedCallback> current_;
  std::unordered_map<SteamAPICall_t, CallResult> results_;
  std::deque<SteamAPICall_t> resultOrder_;
};

}  // namespace loopback
