#include "receive_batch.h"

#include <cstring>
#include <new>

#include "../runtime/errors.h"
#include "properties.h"

namespace headwater {

namespace {

template <typename T>
T* Column(const BatchMemory& memory, size_t offset) {
  return reinterpret_cast<T*>(memory.data() + offset);
}

// A SteamID fills 16 of the 136 bytes; the rest is room for the text of other kinds.
void CopyIdentity(uint8_t* target, const SteamNetworkingIdentity& identity) {
  constexpr size_t kWithSteamId = offsetof(SteamNetworkingIdentity, m_steamID64) + sizeof identity.m_steamID64;
  if (identity.m_eType == k_ESteamNetworkingIdentityType_SteamID) {
    std::memcpy(target, &identity, kWithSteamId);
  } else {
    std::memcpy(target, &identity, sizeof identity);
  }
}

}  // namespace

ReceiveBatch::ReceiveBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes)
    : wrapped_(std::move(wrapped)),
      capacity_(capacity),
      bytes_(bytes),
      numbers_(columns_.Add<int64_t>(capacity)),
      userData_(columns_.Add<int64_t>(capacity)),
      times_(columns_.Add<int64_t>(capacity)),
      connections_(columns_.Add<uint32_t>(capacity)),
      offsets_(columns_.Add<uint32_t>(capacity)),
      sizes_(columns_.Add<uint32_t>(capacity)),
      flags_(columns_.Add<int32_t>(capacity)),
      channels_(columns_.Add<int32_t>(capacity)),
      lanes_(columns_.Add<uint16_t>(capacity)),
      waiting_(columns_.Add<uint32_t>(1)),
      identities_(columns_.Add<uint8_t>(capacity * sizeof(SteamNetworkingIdentity))),
      slab_(columns_.Add<uint64_t>((bytes + 7) / 8)),
      memory_(columns_.size()),
      queue_(capacity) {
  wrapped_->Add(this, WrappedObjects::Kind::kReceiveBatch);
}

ReceiveBatch::~ReceiveBatch() {
  wrapped_->Remove(this);
  ReleaseQueue();
  if (context_) context_->RemoveShutdownListener(this);
}

void ReceiveBatch::ReleaseQueue() {
  for (; Waiting(); ++next_) queue_[next_]->Release();
}

void ReceiveBatch::PublishWaiting() { *Column<uint32_t>(memory_, waiting_) = static_cast<uint32_t>(end_ - next_); }

void ReceiveBatch::OnShutdown() {
  ReleaseQueue();
  PublishWaiting();
  context_ = nullptr;
}

ReceiveBatch* ReceiveBatch::Attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes) {
  auto* batch = new (std::nothrow) ReceiveBatch(Environment::Of(env).wrapped(), capacity, bytes);
  if (!batch || napi_wrap(
                    env, object, batch, [](napi_env, void* data, void*) { delete static_cast<ReceiveBatch*>(data); },
                    nullptr, nullptr) != napi_ok) {
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
  ThrowTypeError(
      env, code::kArgType,
      std::string(method) + ": argument 2 (batch) must be a ReceiveBatch, got " + Describe(env, object) + ".");
  return nullptr;
}

bool ReceiveBatch::DefineViews(napi_env env, napi_value object) {
  napi_value buffer = memory_.ToArrayBuffer(env);
  return buffer && DefineView(env, object, "messageNumbers", napi_bigint64_array, buffer, numbers_, capacity_) &&
         DefineView(env, object, "userData", napi_bigint64_array, buffer, userData_, capacity_) &&
         DefineView(env, object, "timesReceived", napi_bigint64_array, buffer, times_, capacity_) &&
         DefineView(env, object, "connections", napi_uint32_array, buffer, connections_, capacity_) &&
         DefineView(env, object, "offsets", napi_uint32_array, buffer, offsets_, capacity_) &&
         DefineView(env, object, "sizes", napi_uint32_array, buffer, sizes_, capacity_) &&
         DefineView(env, object, "flags", napi_int32_array, buffer, flags_, capacity_) &&
         DefineView(env, object, "channels", napi_int32_array, buffer, channels_, capacity_) &&
         DefineView(env, object, "lanes", napi_uint16_array, buffer, lanes_, capacity_) &&
         DefineView(env, object, "waiting", napi_uint32_array, buffer, waiting_, 1) &&
         DefineView(env, object, "identities", napi_uint8_array, buffer, identities_,
                    capacity_ * sizeof(SteamNetworkingIdentity)) &&
         DefineView(env, object, "data", napi_uint8_array, buffer, slab_, bytes_);
}

bool ReceiveBatch::Bind(napi_env env, Context& context, const char* method) {
  if (context_ == &context) return true;
  if (context_ && Waiting()) {
    ThrowError(env, code::kCallFailed,
               std::string(method) + ": the batch still holds messages of the " + context_->name() +
                   " context. Receive until it returns 0 there first, or use a batch per context.");
    return false;
  }
  if (context_) context_->RemoveShutdownListener(this);
  context_ = &context;
  context_->AddShutdownListener(this);
  return true;
}

bool ReceiveBatch::Grow(napi_env env, napi_value object, size_t needed) {
  bytes_ = needed;
  memory_ = BatchMemory(slab_ + (needed + 7) / 8 * 8);
  return DefineViews(env, object);
}

int ReceiveBatch::Drain(napi_env env, napi_value object) {
  // A message larger than the whole slab would never come through.
  if (Waiting() && static_cast<size_t>(queue_[next_]->m_cbSize) > bytes_ &&
      !Grow(env, object, static_cast<size_t>(queue_[next_]->m_cbSize))) {
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
  int row = 0;
  for (; Waiting(); ++next_, ++row) {
    SteamNetworkingMessage_t* message = queue_[next_];
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
    CopyIdentity(identities + static_cast<size_t>(row) * sizeof message->m_identityPeer, message->m_identityPeer);
    // Payloads start at multiples of 8, so that users can lay any typed array over one.
    used = (used + size + 7) & ~size_t{7};
    if (used > bytes_) used = bytes_;
    message->Release();
  }
  // What had no room comes first next time, whichever source that receive names: who shares a batch has to know.
  PublishWaiting();
  return row;
}

}  // namespace headwater
