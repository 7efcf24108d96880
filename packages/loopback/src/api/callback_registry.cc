// Objects are looked up anew for each callback: a handler may have removed those that were next.
#include "api/callback_registry.h"

#include <algorithm>
#include <cstring>
#include <vector>

using loopback::CallResult;
using loopback::QueuedCallback;
using loopback::SteamContext;

void CCallbackMgr::add(CCallbackBase* callback, int id) {
  if (!callback) return;
  std::lock_guard lock(mutex_);
  callback->m_nCallbackFlags |= CCallbackBase::k_ECallbackFlagsRegistered;
  callback->m_iCallback = id;
  callbacks_.emplace(id, callback);
}

void CCallbackMgr::remove(CCallbackBase* callback) {
  if (!callback) return;
  std::lock_guard lock(mutex_);
  callback->m_nCallbackFlags &= static_cast<uint8>(~CCallbackBase::k_ECallbackFlagsRegistered);
  for (auto entry = callbacks_.begin(); entry != callbacks_.end();)
    entry = entry->second == callback ? callbacks_.erase(entry) : std::next(entry);
}

void CCallbackMgr::addResult(CCallbackBase* callback, SteamAPICall_t call) {
  if (!callback || call == k_uAPICallInvalid) return;
  std::lock_guard lock(mutex_);
  results_[call] = callback;
}

void CCallbackMgr::removeResult(CCallbackBase* callback, SteamAPICall_t call) {
  std::lock_guard lock(mutex_);
  auto found = results_.find(call);
  if (found != results_.end() && found->second == callback) results_.erase(found);
}

void CCallbackMgr::runCallbacks(SteamContext& context, bool isServer) {
  context.runFrame();
  QueuedCallback* next = nullptr;
  while (context.callbacks.next(&next)) {
    // A copy: the handler may shut the context down.
    QueuedCallback callback = *next;
    context.callbacks.freeLast();
    if (callback.id == SteamAPICallCompleted_t::k_iCallback) dispatchResult(context, callback);
    dispatch(callback, isServer);
  }
}

void CCallbackMgr::dispatch(const QueuedCallback& callback, bool isServer) {
  std::lock_guard lock(mutex_);
  std::vector<CCallbackBase*> receivers;
  auto range = callbacks_.equal_range(callback.id);
  for (auto entry = range.first; entry != range.second; ++entry) {
    bool forServer = entry->second->m_nCallbackFlags & CCallbackBase::k_ECallbackFlagsGameServer;
    if (forServer == isServer) receivers.push_back(entry->second);
  }
  for (CCallbackBase* receiver : receivers) {
    auto current = callbacks_.equal_range(callback.id);
    bool registered = std::any_of(current.first, current.second, [&](const auto& e) { return e.second == receiver; });
    if (!registered) continue;
    std::vector<uint8_t> payload = callback.payload;
    receiver->Run(payload.data());
  }
}

void CCallbackMgr::dispatchResult(SteamContext& context, const QueuedCallback& callback) {
  std::lock_guard lock(mutex_);
  SteamAPICallCompleted_t completed;
  std::memcpy(&completed, callback.payload.data(), sizeof completed);
  auto found = results_.find(completed.m_hAsyncCall);
  if (found == results_.end()) return;
  CCallbackBase* receiver = found->second;
  results_.erase(found);
  std::optional<CallResult> result = context.callbacks.takeResult(completed.m_hAsyncCall);
  if (result) receiver->Run(result->payload.data(), result->failed(), completed.m_hAsyncCall);
}

namespace loopback {

CCallbackMgr& callbackRegistry() {
  // Not destroyed at exit: static CCallback objects of the program unregister in their destructors.
  static CCallbackMgr& registry = *new CCallbackMgr;
  return registry;
}

}  // namespace loopback
