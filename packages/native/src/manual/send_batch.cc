#include "send_batch.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <unordered_map>

#include "../runtime/errors.h"
#include "../runtime/read_once.h"
#include "properties.h"
#include "send_messages.h"

namespace headwater {

namespace {

// What was not tried because an earlier message to the same connection had failed has a 0, which is no code. It gets
// the code of the one that failed.
void nameFailures(int64* results, const uint32_t* connections, uint32_t count) {
  if (std::find(results, results + count, 0) == results + count) return;
  std::unordered_map<uint32_t, int64> failures;
  for (uint32_t row = 0; row < count; ++row) {
    uint32_t connection = readOnce(connections[row]);
    if (results[row] == 0) results[row] = failures[connection];
    if (results[row] < 0) failures[connection] = results[row];
  }
}

}  // namespace

SendBatch::SendBatch(std::shared_ptr<WrappedObjects> wrapped, uint32_t capacity, uint32_t bytes)
    : wrapped_(std::move(wrapped)),
      capacity_(capacity),
      bytes_(bytes),
      control_(columns_.add<Control>(1)),
      results_(columns_.add<int64_t>(capacity)),
      userData_(columns_.add<int64_t>(capacity)),
      connections_(columns_.add<uint32_t>(capacity)),
      offsets_(columns_.add<uint32_t>(capacity)),
      sizes_(columns_.add<uint32_t>(capacity)),
      flags_(columns_.add<int32_t>(capacity)),
      lanes_(columns_.add<uint16_t>(capacity)),
      slab_(columns_.add<uint64_t>((bytes + 7) / 8)),
      memory_(columns_.size()) {
  messages_.allocate(capacity);
  sentResults_.allocate(capacity);
  wrapped_->add(this, WrappedObjects::Kind::kSendBatch);
}

SendBatch::~SendBatch() {
  wrapped_->remove(this);
  for (LentSlab* slab : lent_) {
    if (slab) slab->disown();
  }
}

SendBatch* SendBatch::attach(napi_env env, napi_value object, uint32_t capacity, uint32_t bytes) {
  auto* batch = new (std::nothrow) SendBatch(Environment::of(env).wrapped(), capacity, bytes);
  if (!batch || !batch->hasMemory() ||
      napi_wrap(
          env, object, batch, [](napi_env, void* data, void*) { delete static_cast<SendBatch*>(data); }, nullptr,
          nullptr) != napi_ok) {
    delete batch;
    return nullptr;
  }
  return batch->defineViews(env, object) ? batch : nullptr;
}

SendBatch* SendBatch::of(napi_env env, napi_value object, const char* method) {
  void* data = nullptr;
  if (isObject(env, object) && napi_unwrap(env, object, &data) == napi_ok &&
      Environment::of(env).wrapped()->has(data, WrappedObjects::Kind::kSendBatch)) {
    return static_cast<SendBatch*>(data);
  }
  throwTypeError(env, code::kArgType,
                 std::string(method) +
                     ": argument 1 (batch) must be a SendBatch of this installation of the package, got " +
                     describe(env, object) + ".");
  return nullptr;
}

bool SendBatch::defineViews(napi_env env, napi_value object) {
  napi_value buffer = memory_.toArrayBuffer(env);
  return buffer &&
         defineView(env, object, "control", napi_uint32_array, buffer, control_, sizeof(Control) / sizeof(uint32_t)) &&
         defineView(env, object, "results", napi_bigint64_array, buffer, results_, capacity_) &&
         defineView(env, object, "userData", napi_bigint64_array, buffer, userData_, capacity_) &&
         defineView(env, object, "connections", napi_uint32_array, buffer, connections_, capacity_) &&
         defineView(env, object, "offsets", napi_uint32_array, buffer, offsets_, capacity_) &&
         defineView(env, object, "sizes", napi_uint32_array, buffer, sizes_, capacity_) &&
         defineView(env, object, "flags", napi_int32_array, buffer, flags_, capacity_) &&
         defineView(env, object, "lanes", napi_uint16_array, buffer, lanes_, capacity_) &&
         defineView(env, object, "slab", napi_uint8_array, buffer, slab_, bytes_);
}

napi_value SendBatch::nextSlab(napi_env env) {
  auto use = [&](uint32_t slab) -> napi_value {
    control().slab = current_ = slab;
    return nullptr;
  };
  // Told anew, whatever a script has written there.
  if (current_ && lent_[current_ - 1]->idle()) return use(current_);
  for (uint32_t i = 0; i < kLent; ++i) {
    if (lent_[i]) {
      if (lent_[i]->idle()) return use(i + 1);
      continue;
    }
    LentSlab* slab = LentSlab::make((static_cast<size_t>(bytes_) + 7) / 8 * 8);
    if (!slab) break;
    napi_value buffer = slab->memory().toArrayBuffer(env);
    napi_value view = nullptr;
    if (!buffer || napi_create_typedarray(env, napi_uint8_array, bytes_, buffer, 0, &view) != napi_ok) {
      // As without memory: payloads are copied.
      napi_get_and_clear_last_exception(env, &view);
      slab->disown();
      break;
    }
    lent_[i] = slab;
    use(i + 1);
    return view;
  }
  return use(0);
}

SteamNetworkingMessage_t* SendBatch::makeMessage(ISteamNetworkingUtils* utils, size_t offset, size_t size) {
  // Without a payload: what the library does if there is no memory for one is its own affair.
  auto allocate = [&] { return api.SteamAPI_ISteamNetworkingUtils_AllocateMessage(utils, 0); };
  if (current_) {
    SteamNetworkingMessage_t* message = allocate();
    if (message) lent_[current_ - 1]->give(message, offset, size);
    return message;
  }
  // Steam takes it over with its payload, which is copied: the slab is the script's to write again.
  SteamNetworkingMessage_t* message = allocate();
  if (message && size && !payloads_.allocate(message, size)) {
    message->Release();
    return nullptr;
  }
  if (message && size) std::memcpy(message->m_pData, memory_.data() + slab_ + offset, size);
  return message;
}

bool SendBatch::send(napi_env env, ISteamNetworkingSockets* sockets, ISteamNetworkingUtils* utils, uint32_t count,
                     const char* method) {
  uint8_t* base = memory_.data();
  const auto* userData = reinterpret_cast<int64_t*>(base + userData_);
  const auto* connections = reinterpret_cast<uint32_t*>(base + connections_);
  const auto* offsets = reinterpret_cast<uint32_t*>(base + offsets_);
  const auto* sizes = reinterpret_cast<uint32_t*>(base + sizes_);
  const auto* flags = reinterpret_cast<int32_t*>(base + flags_);
  const auto* lanes = reinterpret_cast<uint16_t*>(base + lanes_);

  if (count > capacity_) {
    throwRangeError(env, code::kOutOfRange,
                    std::string(method) + ": batch.count is " + std::to_string(count) + "; the batch holds at most " +
                        std::to_string(capacity_) + " messages.");
    return false;
  }
  // Tells JavaScript that the slab's payloads must not be written over.
  control().sent = 1;
  // Counted before any of them can be freed.
  LentSlab* slab = current_ ? lent_[current_ - 1] : nullptr;
  if (slab) slab->lend(count);
  for (uint32_t row = 0; row < count; ++row) {
    // The columns are JavaScript's to write, of another thread perhaps.
    size_t offset = readOnce(offsets[row]);
    size_t size = readOnce(sizes[row]);
    bool inside = offset <= bytes_ && size <= bytes_ - offset;
    SteamNetworkingMessage_t* message = inside ? makeMessage(utils, offset, size) : nullptr;
    if (message) {
      message->m_conn = connections[row];
      message->m_nFlags = flags[row];
      message->m_idxLane = lanes[row];
      message->m_nUserData = userData[row];
      messages_[row] = message;
      continue;
    }
    for (uint32_t made = 0; made < row; ++made) messages_[made]->Release();
    if (slab) slab->giveBack(count - row);
    std::string which = std::string(method) + ": row " + std::to_string(row) + " has " + std::to_string(size) +
                        " bytes at offset " + std::to_string(offset);
    if (inside) {
      throwError(env, code::kCallFailed, which + ", for which there is no memory. Nothing was sent.");
    } else {
      throwRangeError(env, code::kOutOfRange,
                      which + ", outside the batch's " + std::to_string(bytes_) + " bytes. Use batch.add().");
    }
    return false;
  }
  handOver(sockets, static_cast<int>(count), messages_.data(), sentResults_.data());
  nameFailures(sentResults_.data(), connections, count);
  std::memcpy(base + results_, sentResults_.data(), count * sizeof(int64));
  return true;
}

}  // namespace headwater
