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
T* Column(const BatchMemory& memory, size_t offset) {
  return reinterpret_cast<T*>(memory.data() + offset);
}

}  // namespace

ReceiveBatch::ReceiveBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes)
    : wrapped_(std::move(wrapped)),
      capacity_(capacity),
      bytes_(bytes),
      control_(columns_.Add<Control>(1)),
      numbers_(columns_.Add<int64_t>(capacity)),
      userData_(columns_.Add<int64_t>(capacity)),
      times_(columns_.Add<int64_t>(capacity)),
      connections_(columns_.Add<uint32_t>(capacity)),
      offsets_(columns_.Add<uint32_t>(capacity)),
      sizes_(columns_.Add<uint32_t>(capacity)),
      flags_(columns_.Add<int32_t>(capacity)),
      channels_(columns_.Add<int32_t>(capacity)),
      lanes_(columns_.Add<uint16_t>(capacity)),
      identities_(columns_.Add<uint8_t>(capacity * sizeof(SteamNetworkingIdentity))),
      slab_(columns_.Add<uint64_t>((bytes + 7) / 8)),
      memory_(columns_.size()) {
  received_.Allocate(capacity);
  wrapped_->Add(this, WrappedObjects::Kind::kReceiveBatch);
}

ReceiveBatch* ReceiveBatch::Attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes) {
  auto* batch = new (std::nothrow) ReceiveBatch(Environment::Of(env).wrapped(), capacity, bytes);
  if (batch && batch->has_memory()) batch->control().limit = capacity;
  if (!batch || !batch->has_memory() ||
      napi_wrap(
          env, object, batch, [](napi_env, void* data, void*) { delete static_cast<ReceiveBatch*>(data); }, nullptr,
          nullptr) != napi_ok) {
    delete batch;
    return nullptr;
  }
  return batch->DefineViews(env, object) ? batch : nullptr;
}

ReceiveBatch* ReceiveBatch::Of(napi_env env, napi_value object, const char* method) {
  void* data = nullptr;
  if (IsObject(env, object) && napi_unwrap(env, object, &data) == napi_ok &&
      Environment::Of(env).wrapped()->Has(data, WrappedObjects::Kind::kReceiveBatch)) {
    return static_cast<ReceiveBatch*>(data);
  }
  ThrowTypeError(env, code::kArgType,
                 std::string(method) +
                     ": argument 2 (batch) must be a ReceiveBatch of this installation of the package, got " +
                     Describe(env, object) + ".");
  return nullptr;
}

bool ReceiveBatch::DefineViews(napi_env env, napi_value object) {
  napi_value buffer = memory_.ToArrayBuffer(env);
  return buffer &&
         DefineView(env, object, "control", napi_uint32_array, buffer, control_, sizeof(Control) / sizeof(uint32_t)) &&
         DefineView(env, object, "messageNumbers", napi_bigint64_array, buffer, numbers_, capacity_) &&
         DefineView(env, object, "userData", napi_bigint64_array, buffer, userData_, capacity_) &&
         DefineView(env, object, "timesReceived", napi_bigint64_array, buffer, times_, capacity_) &&
         DefineView(env, object, "connections", napi_uint32_array, buffer, connections_, capacity_) &&
         DefineView(env, object, "offsets", napi_uint32_array, buffer, offsets_, capacity_) &&
         DefineView(env, object, "sizes", napi_uint32_array, buffer, sizes_, capacity_) &&
         DefineView(env, object, "flags", napi_int32_array, buffer, flags_, capacity_) &&
         DefineView(env, object, "channels", napi_int32_array, buffer, channels_, capacity_) &&
         DefineView(env, object, "lanes", napi_uint16_array, buffer, lanes_, capacity_) &&
         DefineView(env, object, "identities", napi_uint8_array, buffer, identities_,
                    capacity_ * sizeof(SteamNetworkingIdentity)) &&
         DefineView(env, object, "data", napi_uint8_array, buffer, slab_, bytes_);
}

bool ReceiveBatch::Grow(napi_env env, napi_value object, size_t needed, MessageSource source) {
  BatchMemory larger(slab_ + (needed + 7) / 8 * 8);
  std::string message =
      std::string(manual::MethodOf(source.kind)) + ": there is a message of " + std::to_string(needed) + " bytes, ";
  if (!larger.data()) {
    ThrowError(env, code::kCallFailed, message + "for which there is no memory. It waits for the next receive.");
    return false;
  }
  *reinterpret_cast<Control*>(larger.data() + control_) = control();
  std::swap(bytes_, needed);
  std::swap(memory_, larger);
  if (DefineViews(env, object)) return true;
  // Some of the views may be those of the new memory by now.
  napi_value refusal = nullptr;
  napi_get_and_clear_last_exception(env, &refusal);
  std::swap(bytes_, needed);
  std::swap(memory_, larger);
  DefineViews(env, object);
  napi_get_and_clear_last_exception(env, &refusal);
  ThrowError(env, code::kCallFailed,
             message +
                 "for which the batch has to grow, and cannot, because it is frozen or sealed. The message waits "
                 "for the next receive, into another batch.");
  return false;
}

int ReceiveBatch::Write(napi_env env, napi_value object, Inbox& inbox, MessageSource source, size_t count) {
  // A message larger than the whole slab would never come through.
  size_t first = static_cast<size_t>(received_[0]->m_cbSize);
  if (first > bytes_ && !Grow(env, object, first, source)) {
    inbox.PutBack(source, received_.data(), count);
    return -2;
  }
  auto* numbers = Column<int64_t>(memory_, numbers_);
  auto* userData = Column<int64_t>(memory_, userData_);
  auto* times = Column<int64_t>(memory_, times_);
  auto* connections = Column<uint32_t>(memory_, connections_);
  auto* offsets = Column<uint32_t>(memory_, offsets_);
  auto* sizes = Column<uint32_t>(memory_, sizes_);
  auto* flags = Column<int32_t>(memory_, flags_);
  auto* channels = Column<int32_t>(memory_, channels_);
  auto* lanes = Column<uint16_t>(memory_, lanes_);
  auto* identities = Column<uint8_t>(memory_, identities_);
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
    CopyIdentity(identities + row * sizeof message->m_identityPeer, message->m_identityPeer);
    // Payloads start at multiples of 8, so that users can lay any typed array over one.
    used = (used + size + 7) & ~size_t{7};
    if (used > bytes_) used = bytes_;
    message->Release();
  }
  if (row < count) inbox.PutBack(source, received_.data() + row, count - row);
  return static_cast<int>(row);
}

}  // namespace headwater
