#include "broadcast.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

#include "../runtime/errors.h"
#include "../runtime/read_once.h"
#include "messages.h"
#include "send_messages.h"

namespace headwater {

namespace {

// In front of the payload. Every message frees it; the last one does. The library frees messages in threads of its own.
struct SharedPayload {
  std::atomic<uint32_t> uses;

  static SharedPayload* make(const void* data, size_t size, uint32_t uses) {
    void* memory = std::malloc(kHeader + size);
    if (!memory) return nullptr;
    auto* payload = new (memory) SharedPayload{{uses}};
    if (size) std::memcpy(payload->bytes(), data, size);
    return payload;
  }

  uint8_t* bytes() { return reinterpret_cast<uint8_t*>(this) + kHeader; }

  void drop(uint32_t count) {
    if (uses.fetch_sub(count, std::memory_order_acq_rel) == count) std::free(this);
  }

  static void free(SteamNetworkingMessage_t* message) {
    reinterpret_cast<SharedPayload*>(static_cast<uint8_t*>(message->m_pData) - kHeader)->drop(1);
  }

  // Payloads are aligned as the library's own.
  static constexpr size_t kHeader = alignof(std::max_align_t);
};
static_assert(sizeof(SharedPayload) <= SharedPayload::kHeader, "it stands in front of the payload");

}  // namespace

Broadcast::Broadcast(uint32_t capacity)
    : capacity_(capacity),
      control_(columns_.add<Control>(1)),
      results_(columns_.add<int64_t>(capacity)),
      connections_(columns_.add<uint32_t>(capacity)),
      memory_(columns_.size()) {}

napi_value Broadcast::attach(napi_env env, napi_value object, uint32_t capacity) {
  auto* broadcast = new (std::nothrow) Broadcast(capacity);
  if (!broadcast || !broadcast->memory_.data() || !broadcast->copied_.allocate(capacity) ||
      !broadcast->messages_.allocate(capacity) || !broadcast->sentResults_.allocate(capacity)) {
    delete broadcast;
    return throwNoMemory(env, "Recipients", std::to_string(capacity) + " connections");
  }
  napi_value function = nullptr;
  napi_create_function(env, "broadcast", NAPI_AUTO_LENGTH, manual::hotBroadcast, broadcast, &function);
  napi_add_finalizer(
      env, function, broadcast, [](napi_env, void* data, void*) { delete static_cast<Broadcast*>(data); }, nullptr,
      nullptr);
  napi_value buffer = broadcast->memory_.toArrayBuffer(env);
  bool defined = buffer &&
                 defineView(env, object, "control", napi_int32_array, buffer, broadcast->control_,
                            sizeof(Control) / sizeof(int32_t)) &&
                 defineView(env, object, "results", napi_bigint64_array, buffer, broadcast->results_, capacity) &&
                 defineView(env, object, "connections", napi_uint32_array, buffer, broadcast->connections_, capacity);
  return defined ? function : nullptr;
}

bool Broadcast::send(napi_env env, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils, const void* data,
                     size_t size, const char* method) {
  Control& call = control();
  uint32_t asked = readOnce(call.count);
  uint32_t count = std::min(asked, capacity_);
  int32_t flags = readOnce(call.flags);
  auto lane = static_cast<uint16>(readOnce(call.lane));
  HSteamNetConnection except = readOnce(call.except);
  std::memcpy(copied_.data(), memory_.data() + connections_, count * sizeof(HSteamNetConnection));
  auto* results = reinterpret_cast<int64_t*>(memory_.data() + results_);
  call.sent = 0;

  // One use more than there are messages, until all of them exist.
  SharedPayload* payload = SharedPayload::make(data, size, count + 1);
  uint32_t made = 0;
  for (uint32_t row = 0; payload && row < count; ++row) {
    if (copied_[row] == except) {
      payload->drop(1);
      continue;
    }
    SteamNetworkingMessage_t* message = api.SteamAPI_ISteamNetworkingUtils_AllocateMessage(utils, 0);
    if (!message) {
      payload->drop(count - row);
      payload->drop(1);
      payload = nullptr;
      break;
    }
    message->m_pData = payload->bytes();
    message->m_cbSize = static_cast<int>(size);
    message->m_pfnFreeData = &SharedPayload::free;
    message->m_conn = copied_[row];
    message->m_nFlags = flags;
    message->m_idxLane = lane;
    messages_[made++] = message;
  }
  if (!payload) {
    for (uint32_t i = 0; i < made; ++i) messages_[i]->Release();
    throwError(env, code::kCallFailed,
               std::string(method) + ": there is no memory for a message of " + std::to_string(size) + " bytes to " +
                   std::to_string(count) + " connections. Nothing was sent.");
    return false;
  }
  handOver(sockets, static_cast<int>(made), messages_.data(), sentResults_.data());
  payload->drop(1);
  uint32_t next = 0;
  uint32_t sent = 0;
  for (uint32_t row = 0; row < count; ++row) {
    int64 result = copied_[row] == except ? 0 : sentResults_[next++];
    results[row] = result;
    sent += result > 0;
  }
  call.sent = sent;
  return true;
}

}  // namespace headwater
