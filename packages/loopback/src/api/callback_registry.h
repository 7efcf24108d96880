// The C++ objects that programs register for callbacks and call results (CCallback, CCallResult), and their dispatch.
#pragma once

#include "context/steam_context.h"

#include <map>
#include <mutex>
#include <unordered_map>

// The name is the SDK's: CCallbackBase befriends it, so that the library reaches its flags.
class CCallbackMgr {
 public:
  void add(CCallbackBase* callback, int id);
  void remove(CCallbackBase* callback);
  void addResult(CCallbackBase* callback, SteamAPICall_t call);
  void removeResult(CCallbackBase* callback, SteamAPICall_t call);

  /// Runs a frame of the context and calls the objects. They may register, unregister and run further frames.
  void runCallbacks(loopback::SteamContext& context, bool isServer);

 private:
  void dispatch(const loopback::QueuedCallback& callback, bool isServer);
  void dispatchResult(loopback::SteamContext& context, const loopback::QueuedCallback& callback);

  std::recursive_mutex mutex_;
  std::multimap<int, CCallbackBase*> callbacks_;
  std::unordered_map<SteamAPICall_t, CCallbackBase*> results_;
};

namespace loopback {

CCallbackMgr& callbackRegistry();

}  // namespace loopback
