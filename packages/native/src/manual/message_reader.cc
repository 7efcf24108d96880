#include "message_reader.h"

#include <algorithm>
#include <cstring>
#include <new>

#include "../runtime/errors.h"
#include "../runtime/read_once.h"
#include "message_record.h"
#include "receive_messages.h"

namespace headwater {

namespace {

constexpr size_t aligned(size_t size) { return (size + 7) & ~size_t{7}; }

size_t recordSize(const SteamNetworkingMessage_t& message) {
  return sizeof(MessageRecord) + aligned(identityBytes(message.m_identityPeer)) +
         aligned(static_cast<size_t>(message.m_cbSize));
}

void writeRecord(uint8_t* place, const SteamNetworkingMessage_t& message) {
  size_t namedBytes = identityBytes(message.m_identityPeer);
  size_t size = static_cast<size_t>(message.m_cbSize);
  MessageRecord record{message.m_conn,           static_cast<uint32_t>(size), message.m_nFlags,
                       message.m_nChannel,       message.m_idxLane,           static_cast<uint32_t>(namedBytes),
                       message.m_nMessageNumber, message.m_nConnUserData,     message.m_usecTimeReceived};
  std::memcpy(place, &record, sizeof record);
  copyIdentity(place + sizeof record, message.m_identityPeer);
  if (size) std::memcpy(place + sizeof record + aligned(namedBytes), message.m_pData, size);
}

}  // namespace

MessageReader::~MessageReader() {
  // The context lives as long as it knows of messages here: its end recalls them.
  if (held_ == 0) return;
  context_.inbox().leave(this);
  settle();
}

void MessageReader::recall() { settle(); }

void MessageReader::settle() {
  Control& shared = control();
  size_t taken = std::min<size_t>(readOnce(shared.taken), held_);
  for (size_t i = 0; i < taken; ++i) messages_[i]->Release();
  if (taken < held_) context_.inbox().putBack(source_, messages_.data() + taken, held_ - taken);
  held_ = 0;
  shared.count = shared.taken = 0;
}

int MessageReader::fill(napi_env env, uint8_t* chunk, size_t size, uint32_t most) {
  Inbox& inbox = context_.inbox();
  if (held_) {
    inbox.leave(this);
    settle();
  }
  if (most == 0) return 0;
  Control& shared = control();
  shared.needed = 0;
  bool ofConnection = readOnce(shared.kind) == static_cast<uint32_t>(MessageSource::Kind::kConnection);
  source_ = {ofConnection ? MessageSource::Kind::kConnection : MessageSource::Kind::kPollGroup,
             readOnce(shared.handle)};
  size_t used = readOnce(shared.used);
  int received =
      manual::receiveMessages(env, context_, source_, messages_.data(), static_cast<int>(std::min(most, kMost)));
  if (received <= 0) return received;
  size_t count = static_cast<size_t>(received);
  for (; held_ < count; ++held_) {
    const SteamNetworkingMessage_t& message = *messages_[held_];
    size_t needed = recordSize(message);
    if (used > size || needed > size - used) {
      if (held_ == 0) shared.needed = static_cast<uint32_t>(needed);
      break;
    }
    writeRecord(chunk + used, message);
    used += needed;
  }
  if (held_ < count) inbox.putBack(source_, messages_.data() + held_, count - held_);
  if (held_) inbox.enter(this);
  shared.used = static_cast<uint32_t>(used);
  shared.count = static_cast<uint32_t>(held_);
  shared.taken = 0;
  return static_cast<int>(held_);
}

napi_value MessageReader::hotFill(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t count = 2;
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, arguments, nullptr, &data);
  uint32_t most = 0;
  napi_get_value_uint32(env, arguments[1], &most);
  void* chunk = nullptr;
  size_t size = 0;
  // Of a chunk that a script has transferred away it is empty, which asks for the next.
  napi_get_typedarray_info(env, arguments[0], nullptr, &size, &chunk, nullptr, nullptr);
  int filled = static_cast<MessageReader*>(data)->fill(env, static_cast<uint8_t*>(chunk), chunk ? size : 0, most);
  if (filled == -2) return nullptr;
  napi_value result = nullptr;
  napi_create_int32(env, filled, &result);
  return result;
}

napi_value MessageReader::attach(napi_env env, napi_value object, Context& context) {
  auto* reader = new (std::nothrow) MessageReader(context);
  if (!reader || !reader->memory_.data()) {
    delete reader;
    return throwNoMemory(env, "messages", "a reader");
  }
  napi_value function = nullptr;
  napi_create_function(env, "fill", NAPI_AUTO_LENGTH, hotFill, reader, &function);
  // Goes with the function, which the object keeps: the view keeps the memory, not the reader.
  napi_add_finalizer(
      env, function, reader, [](napi_env, void* data, void*) { delete static_cast<MessageReader*>(data); }, nullptr,
      nullptr);
  napi_value buffer = reader->memory_.toArrayBuffer(env);
  if (!buffer || !defineView(env, object, "control", napi_uint32_array, buffer, 0, sizeof(Control) / sizeof(uint32_t)))
    return nullptr;
  return function;
}

}  // namespace headwater
