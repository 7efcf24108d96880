#include "broadcast.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

#include "../runtime/errors.h"
#include "messages.h"

namespace headwater {

namespace {

// In front of the payload. Every message frees it; the last one does. The library frees messages in threads of its own.
struct SharedPayload {
  std::atomic<uint32_t> uses;

  static SharedPayload* Make(const void* data, size_t size, uint32_t uses) {
    void* memory = std::malloc(kHeader + size);
    if (!memory) return nullptr;
    auto* payload = new (memory) SharedPayload{{uses}};
    if (size) std::memcpy(payload->bytes(), data, size);
    return payload;
  }

  uint8_t* bytes() { return reinterpret_cast<uint8_t*>(this) + kHeader; }

  void Drop(uint32_t count) {
    if (uses.fetch_sub(count, std::memory_order_acq_rel) == count) std::free(this);
  }

  static void Free(SteamNetworkingMessage_t* message) {
    reinterpret_cast<SharedPayload*>(static_cast<uint8_t*>(message->m_pData) - kHeader)->Drop(1);
  }

  // Payloads are aligned as the library's own.
  static constexpr size_t kHeader = alignof(std::max_align_t);
};
static_assert(sizeof(SharedPayload) <= SharedPayload::kHeader, "it stands in front of the payload");

}  // namespace

Broadcast::Broadcast(uint32_t capacity)
    : capacity_(capacity),
      control_(columns_.Add<Control>(1)),
      results_(columns_.Add<int64_t>(capacity)),
      connections_(columns_.Add<uint32_t>(capacity)),
      memory_(columns_.size()) {}

napi_value Broadcast::Attach(napi_env env, napi_value object, uint32_t capacity) {
  auto* broadcast = new (std::nothrow) Broadcast(capacity);
  if (!broadcast || !broadcast->memory_.data()) {
    delete broadcast;
    return ThrowError(env, code::kCallFailed,
                      "Recipients: there is no memory for " + std::to_string(capacity) + " connections.");
  }
  napi_value function = nullptr;
  napi_create_function(env, "broadcast", NAPI_AUTO_LENGTH, manual::HotBroadcast, broadcast, &function);
  napi_add_finalizer(
      env, function, broadcast, [](napi_env, void* data, void*) { delete static_cast<Broadcast*>(data); }, nullptr,
      nullptr);
  napi_value buffer = broadcast->memory_.ToArrayBuffer(env);
  bool defined = buffer &&
                 DefineView(env, object, "control", napi_int32_array, buffer, broadcast->control_,
                            sizeof(Control) / sizeof(int32_t)) &&
                 DefineView(env, object, "results", napi_bigint64_array, buffer, broadcast->results_, capacity) &&
                 DefineView(env, object, "connections", napi_uint32_array, buffer, broadcast->connections_, capacity);
  return defined ? function : nullptr;
}

bool Broadcast::Send(napi_env env, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils, const void* data,
                     size_t size, const char* method) {
  // Read once: it is JavaScript's to write.
  Control call = control();
  uint32_t count = std::min(call.count, capacity_);
  const auto* connections = reinterpret_cast<const uint32_t*>(memory_.data() + connections_);
  auto* results = reinterpret_cast<int64_t*>(memory_.data() + results_);
  control().sent = 0;

  // One use more than there are messages, until all of them exist.
  SharedPayload* payload = SharedPayload::Make(data, size, count + 1);
  messages_.clear();
  for (uint32_t row = 0; payload && row < count; ++row) {
    uint32_t connection = connections[row];
    if (connection == call.except) {
      payload->Drop(1);
      continue;
    }
    SteamNetworkingMessage_t* message = api.SteamAPI_ISteamNetworkingUtils_AllocateMessage(utils, 0);
    if (!message) {
      payload->Drop(count - row);
      payload->Drop(1);
      payload = nullptr;
      break;
    }
    message->m_pData = payload->bytes();
    message->m_cbSize = static_cast<int>(size);
    message->m_pfnFreeData = &SharedPayload::Free;
    message->m_conn = connection;
    message->m_nFlags = call.flags;
    message->m_idxLane = static_cast<uint16>(call.lane);
    messages_.push_back(message);
  }
  if (!payload) {
    for (SteamNetworkingMessage_t* message : messages_) message->Release();
    ThrowError(env, code::kCallFailed,
               std::string(method) + ": there is no memory for a message of " + std::to_string(size) + " bytes to " +
                   std::to_string(count) + " connections. Nothing was sent.");
    return false;
  }
  sentResults_.resize(messages_.size());
  // From here on the messages are Steam's.
  api.SteamAPI_ISteamNetworkingSockets_SendMessages(sockets, static_cast<int>(messages_.size()), messages_.data(),
                                                    sentResults_.data());
  payload->Drop(1);
  size_t next = 0;
  uint32_t sent = 0;
  for (uint32_t row = 0; row < count; ++row) {
    bool leftOut = next == sentResults_.size() || connections[row] == call.except;
    results[row] = leftOut ? 0 : sentResults_[next++];
    sent += results[row] > 0;
  }
  control().sent = sent;
  return true;
}

}  // namespace headwater
