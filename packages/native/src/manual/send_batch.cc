#include "send_batch.h"

#include <cstring>
#include <new>

#include "../runtime/errors.h"
#include "properties.h"

namespace headwater {

SendBatch::SendBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes)
    : wrapped_(std::move(wrapped)),
      capacity_(capacity),
      bytes_(bytes),
      results_(columns_.Add<int64_t>(capacity)),
      userData_(columns_.Add<int64_t>(capacity)),
      connections_(columns_.Add<uint32_t>(capacity)),
      offsets_(columns_.Add<uint32_t>(capacity)),
      sizes_(columns_.Add<uint32_t>(capacity)),
      flags_(columns_.Add<int32_t>(capacity)),
      lanes_(columns_.Add<uint16_t>(capacity)),
      slab_(columns_.Add<uint64_t>((bytes + 7) / 8)),
      memory_(columns_.size()) {
  wrapped_->Add(this, WrappedObjects::Kind::kSendBatch);
}

SendBatch::~SendBatch() { wrapped_->Remove(this); }

SendBatch* SendBatch::Attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes) {
  auto* batch = new (std::nothrow) SendBatch(Environment::Of(env).wrapped(), capacity, bytes);
  if (!batch || napi_wrap(
                    env, object, batch, [](napi_env, void* data, void*) { delete static_cast<SendBatch*>(data); },
                    nullptr, nullptr) != napi_ok) {
    delete batch;
    return nullptr;
  }
  return batch->DefineViews(env, object) ? batch : nullptr;
}

SendBatch* SendBatch::Of(napi_env env, napi_value object, const char* method) {
  void* data = nullptr;
  if (IsObject(env, object) && napi_unwrap(env, object, &data) == napi_ok &&
      Environment::Of(env).wrapped()->Has(data, WrappedObjects::Kind::kSendBatch)) {
    return static_cast<SendBatch*>(data);
  }
  ThrowTypeError(env, code::kArgType,
                 std::string(method) + ": argument 1 (batch) must be a SendBatch, got " + Describe(env, object) + ".");
  return nullptr;
}

bool SendBatch::DefineViews(napi_env env, napi_value object) {
  napi_value buffer = memory_.ToArrayBuffer(env);
  return buffer && DefineView(env, object, "results", napi_bigint64_array, buffer, results_, capacity_) &&
         DefineView(env, object, "userData", napi_bigint64_array, buffer, userData_, capacity_) &&
         DefineView(env, object, "connections", napi_uint32_array, buffer, connections_, capacity_) &&
         DefineView(env, object, "offsets", napi_uint32_array, buffer, offsets_, capacity_) &&
         DefineView(env, object, "sizes", napi_uint32_array, buffer, sizes_, capacity_) &&
         DefineView(env, object, "flags", napi_int32_array, buffer, flags_, capacity_) &&
         DefineView(env, object, "lanes", napi_uint16_array, buffer, lanes_, capacity_) &&
         DefineView(env, object, "data", napi_uint8_array, buffer, slab_, bytes_);
}

bool SendBatch::Send(napi_env env, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils, uint32_t count,
                     const char* method) {
  uint8_t* base = memory_.data();
  const auto* userData = reinterpret_cast<int64_t*>(base + userData_);
  const auto* connections = reinterpret_cast<uint32_t*>(base + connections_);
  const auto* offsets = reinterpret_cast<uint32_t*>(base + offsets_);
  const auto* sizes = reinterpret_cast<uint32_t*>(base + sizes_);
  const auto* flags = reinterpret_cast<int32_t*>(base + flags_);
  const auto* lanes = reinterpret_cast<uint16_t*>(base + lanes_);

  if (count > capacity_) {
    ThrowRangeError(env, code::kOutOfRange,
                    std::string(method) + ": batch.count is " + std::to_string(count) + "; the batch holds at most " +
                        std::to_string(capacity_) + " messages.");
    return false;
  }
  // The columns are JavaScript's to write, so every row is checked before the first is sent.
  for (uint32_t row = 0; row < count; ++row) {
    if (offsets[row] <= bytes_ && sizes[row] <= bytes_ - offsets[row]) continue;
    ThrowRangeError(env, code::kOutOfRange,
                    std::string(method) + ": row " + std::to_string(row) + " has " + std::to_string(sizes[row]) +
                        " bytes at offset " + std::to_string(offsets[row]) + ", outside the batch's " +
                        std::to_string(bytes_) + " bytes. Use batch.add().");
    return false;
  }
  messages_.clear();
  for (uint32_t row = 0; row < count; ++row) {
    // Steam takes it over with its payload, which is why the slab is copied: it is the script's to write again.
    size_t size = sizes[row];
    bool ours = size > 0 && size <= PayloadBlocks::kLargest;
    SteamNetworkingMessage_t* message =
        api.SteamAPI_ISteamNetworkingUtils_AllocateMessage(utils, ours ? 0 : static_cast<int>(size));
    if (!message || (ours && !payloads_.Allocate(message, size))) {
      if (message) message->Release();
      for (SteamNetworkingMessage_t* allocated : messages_) allocated->Release();
      ThrowError(env, code::kCallFailed,
                 std::string(method) + ": there is no memory for a message of " + std::to_string(size) +
                     " bytes (row " + std::to_string(row) + "). Nothing was sent.");
      return false;
    }
    if (size) std::memcpy(message->m_pData, base + slab_ + offsets[row], size);
    message->m_conn = connections[row];
    message->m_nFlags = flags[row];
    message->m_idxLane = lanes[row];
    message->m_nUserData = userData[row];
    messages_.push_back(message);
  }
  // From here on the messages are Steam's.
  api.SteamAPI_ISteamNetworkingSockets_SendMessages(sockets, static_cast<int>(count), messages_.data(),
                                                    reinterpret_cast<int64*>(base + results_));
  return true;
}

}  // namespace headwater
