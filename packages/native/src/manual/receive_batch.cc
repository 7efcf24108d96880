#include "receive_batch.h"

#include <cstring>
#include <new>

#include "../runtime/errors.h"
#include "message_record.h"
#include "properties.h"
#include "receive_messages.h"

namespace headwater {

namespace {

template <typename T>
T* column(const BatchMemory& memory, size_t offset) {
  return reinterpret_cast<T*>(memory.data() + offset);
}

}  // namespace

ReceiveBatch::ReceiveBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes)
    : wrapped_(std::move(wrapped)),
      capacity_(capacity),
      bytes_(bytes),
      control_(columns_.add<Control>(1)),
      numbers_(columns_.add<int64_t>(capacity)),
      userData_(columns_.add<int64_t>(capacity)),
      times_(columns_.add<int64_t>(capacity)),
      connections_(columns_.add<uint32_t>(capacity)),
      offsets_(columns_.add<uint32_t>(capacity)),
      sizes_(columns_.add<uint32_t>(capacity)),
      flags_(columns_.add<int32_t>(capacity)),
      channels_(columns_.add<int32_t>(capacity)),
      lanes_(columns_.add<uint16_t>(capacity)),
      identities_(columns_.add<uint8_t>(capacity * sizeof(SteamNetworkingIdentity))),
      slab_(columns_.add<uint64_t>((bytes + 7) / 8)),
      memory_(columns_.size()) {
  received_.allocate(capacity);
  wrapped_->add(this, WrappedObjects::Kind::kReceiveBatch);
}

ReceiveBatch* ReceiveBatch::attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes) {
  auto* batch = new (std::nothrow) ReceiveBatch(Environment::of(env).wrapped(), capacity, bytes);
  if (batch && batch->hasMemory()) batch->control().limit = capacity;
  if (!batch || !batch->hasMemory() ||
      napi_wrap(
          env, object, batch, [](napi_env, void* data, void*) { delete static_cast<ReceiveBatch*>(data); }, nullptr,
          nullptr) != napi_ok) {
    delete batch;
    return nullptr;
  }
  return batch->defineViews(env, object) ? batch : nullptr;
}

ReceiveBatch* ReceiveBatch::of(napi_env env, napi_value object, const char* method) {
  void* data = nullptr;
  if (isObject(env, object) && napi_unwrap(env, object, &data) == napi_ok &&
      Environment::of(env).wrapped()->has(data, WrappedObjects::Kind::kReceiveBatch)) {
    return static_cast<ReceiveBatch*>(data);
  }
  throwTypeError(env, code::kArgType,
                 std::string(method) +
                     ": argument 2 (batch) must be a ReceiveBatch of this installation of the package, got " +
                     describe(env, object) + ".");
  return nullptr;
}

bool ReceiveBatch::defineViews(napi_env env, napi_value object) {
  napi_value buffer = memory_.toArrayBuffer(env);
  return buffer &&
         defineView(env, object, "control", napi_uint32_array, buffer, control_, sizeof(Control) / sizeof(uint32_t)) &&
         defineView(env, object, "messageNumbers", napi_bigint64_array, buffer, numbers_, capacity_) &&
         defineView(env, object, "userData", napi_bigint64_array, buffer, userData_, capacity_) &&
         defineView(env, object, "timesReceived", napi_bigint64_array, buffer, times_, capacity_) &&
         defineView(env, object, "connections", napi_uint32_array, buffer, connections_, capacity_) &&
         defineView(env, object, "offsets", napi_uint32_array, buffer, offsets_, capacity_) &&
         defineView(env, object, "sizes", napi_uint32_array, buffer, sizes_, capacity_) &&
         defineView(env, object, "flags", napi_int32_array, buffer, flags_, capacity_) &&
         defineView(env, object, "channels", napi_int32_array, buffer, channels_, capacity_) &&
         defineView(env, object, "lanes", napi_uint16_array, buffer, lanes_, capacity_) &&
         defineView(env, object, "identities", napi_uint8_array, buffer, identities_,
                    capacity_ * sizeof(SteamNetworkingIdentity)) &&
         defineView(env, object, "data", napi_uint8_array, buffer, slab_, bytes_);
}

bool ReceiveBatch::grow(napi_env env, napi_value object, size_t needed, MessageSource source) {
  BatchMemory larger(slab_ + (needed + 7) / 8 * 8);
  std::string message =
      std::string(manual::methodOf(source.kind)) + ": there is a message of " + std::to_string(needed) + " bytes, ";
  if (!larger.data()) {
    throwError(env, code::kCallFailed, message + "for which there is no memory. It waits for the next receive.");
    return false;
  }
  *reinterpret_cast<Control*>(larger.data() + control_) = control();
  std::swap(bytes_, needed);
  std::swap(memory_, larger);
  if (defineViews(env, object)) return true;
  // Some of the views may be those of the new memory by now.
  napi_value refusal = nullptr;
  napi_get_and_clear_last_exception(env, &refusal);
  std::swap(bytes_, needed);
  std::swap(memory_, larger);
  defineViews(env, object);
  napi_get_and_clear_last_exception(env, &refusal);
  throwError(env, code::kCallFailed,
             message +
                 "for which the batch has to grow, and cannot, because it is frozen or sealed. The message waits "
                 "for the next receive, into another batch.");
  return false;
}

int ReceiveBatch::write(napi_env env, napi_value object, Inbox& inbox, MessageSource source, size_t count) {
  // A message larger than the whole slab would never come through.
  size_t first = static_cast<size_t>(received_[0]->m_cbSize);
  if (first > bytes_ && !grow(env, object, first, source)) {
    inbox.putBack(source, received_.data(), count);
    return -2;
  }
  auto* numbers = column<int64_t>(memory_, numbers_);
  auto* userData = column<int64_t>(memory_, userData_);
  auto* times = column<int64_t>(memory_, times_);
  auto* connections = column<uint32_t>(memory_, connections_);
  auto* offsets = column<uint32_t>(memory_, offsets_);
  auto* sizes = column<uint32_t>(memory_, sizes_);
  auto* flags = column<int32_t>(memory_, flags_);
  auto* channels = column<int32_t>(memory_, channels_);
  auto* lanes = column<uint16_t>(memory_, lanes_);
  auto* identities = column<uint8_t>(memory_, identities_);
  uint8_t* slab = memory_.data() + slab_;

  size_t used = 0;
  size_t row = 0;
  for (; row < count; ++row) {
    SteamNetworkingMessage_t* message = received_[row];
    size_t size = static_cast<size_t>(message->m_cbSize);
    if (size > bytes_ - used) break;
    if (size) std::memcpy(slab + used, message->m_pData, size);
    offsets[row] = static_cast<uint32_t>(used);
    sizes[row] = static_cast<uint32_t>(size);
    connections[row] = message->m_conn;
    numbers[row] = message->m_nMessageNumber;
    userData[row] = message->m_nConnUserData;
    times[row] = message->m_usecTimeReceived;
    flags[row] = message->m_nFlags;
    channels[row] = message->m_nChannel;
    lanes[row] = message->m_idxLane;
    copyIdentity(identities + row * sizeof message->m_identityPeer, message->m_identityPeer);
    // Payloads start at multiples of 8, so that users can lay any typed array over one.
    used = (used + size + 7) & ~size_t{7};
    if (used > bytes_) used = bytes_;
    message->Release();
  }
  if (row < count) inbox.putBack(source, received_.data() + row, count - row);
  return static_cast<int>(row);
}

}  // namespace headwater
