// Message methods of the networking interfaces: JavaScript never holds a SteamNetworkingMessage_t, it reads and writes
// batches. Each method stands here twice: in the general form, which takes anything and says what is wrong with it, and
// behind js/hotMessages.ts, which spares the look-ups and conversions that cost more than the call.
#include "messages.h"

#include <algorithm>

#include "../generated/interfaces.h"
#include "../generated/manual.h"
#include "../runtime/call.h"
#include "broadcast.h"
#include "receive_batch.h"
#include "receive_messages.h"
#include "send_batch.h"
#include "send_slot.h"

namespace headwater::manual {

namespace {

constexpr const char* kSendBatch = "ISteamNetworkingSockets.SendMessages";
constexpr const char* kSendOne = "ISteamNetworkingSockets.SendMessageToConnection";
constexpr const char* kBroadcast = "broadcast";

// What a call to send in batches needs.
struct Sender {
  ISteamNetworkingSockets* sockets = nullptr;
  ISteamNetworkingUtils* utils = nullptr;

  // False with an exception pending.
  bool find(napi_env env, Context& context, const char* method) {
    sockets = selfOf<ISteamNetworkingSockets>(context.slots()[generated::kISteamNetworkingSockets], method);
    if (!sockets ||
        !hasSymbol(env, api.SteamAPI_ISteamNetworkingSockets_SendMessages,
                   "SteamAPI_ISteamNetworkingSockets_SendMessages", method) ||
        !hasSymbol(env, api.SteamAPI_ISteamNetworkingUtils_AllocateMessage,
                   "SteamAPI_ISteamNetworkingUtils_AllocateMessage", method)) {
      return false;
    }
    utils = selfOf<ISteamNetworkingUtils>(context.slots()[generated::kISteamNetworkingUtils], method);
    return utils != nullptr;
  }
};

Context& contextOf(napi_env env, uint32_t side) {
  return Environment::of(env).context(side ? ContextKind::kUser : ContextKind::kServer);
}

int fill(napi_env env, Context& context, ReceiveBatch& batch, napi_value object, MessageSource source) {
  return batch.fill(env, object, context.inbox(), source, [&](SteamNetworkingMessage_t** messages, int max) {
    return receiveMessages(env, context, source, messages, max);
  });
}

template <typename Interface, typename Handle>
napi_value receiveInto(napi_env env, napi_callback_info info, MessageSource::Kind kind, const char* handleName) {
  const char* method = methodOf(kind);
  Call<2> call(env, info, method);
  Handle handle = 0;
  if (!call.self<Interface>() || !call.read(0, handleName, handle)) return nullptr;
  ReceiveBatch* batch = ReceiveBatch::of(env, call.argument(1), method);
  if (!batch) return nullptr;
  int count = fill(env, call.context(), *batch, call.argument(1), {kind, static_cast<uint32_t>(handle)});
  return count == -2 ? nullptr : toJs(call.environment(), count);
}

}  // namespace

napi_value hotReceive(napi_env env, napi_callback_info info) {
  napi_value object = nullptr;
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, &object, &data);
  auto& batch = *static_cast<ReceiveBatch*>(data);
  const ReceiveBatch::Control& call = batch.control();
  uint32_t side = readOnce(call.side);
  uint32_t kind = readOnce(call.kind);
  uint32_t handle = readOnce(call.handle);
  // Of ISteamNetworkingMessages or ISteamNetworkingSockets; ports are never asked for here.
  constexpr auto kLast = static_cast<uint32_t>(MessageSource::Kind::kChannel);
  MessageSource source{static_cast<MessageSource::Kind>(std::min(kind, kLast)), handle};
  int count = fill(env, contextOf(env, side), batch, object, source);
  // The batch may have grown, and its control with it.
  batch.control().count = count;
  return nullptr;
}

napi_value hotSend(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto& batch = *static_cast<SendBatch*>(data);
  Sender sender;
  if (sender.find(env, contextOf(env, readOnce(batch.control().side)), kSendBatch)) {
    batch.send(env, sender.sockets, sender.utils, readOnce(batch.control().count), kSendBatch);
  }
  return nullptr;
}

napi_value hotNextSlab(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  return static_cast<SendBatch*>(data)->nextSlab(env);
}

napi_value hotSendOne(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto& slot = *static_cast<SendSlot*>(data);
  SendSlot::Control& call = slot.control();
  call.messageNumber = 0;
  Context& context = contextOf(env, readOnce(call.side));
  auto* self = selfOf<ISteamNetworkingSockets>(context.slots()[generated::kISteamNetworkingSockets], kSendOne);
  if (!self || !hasSymbol(env, api.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection,
                          "SteamAPI_ISteamNetworkingSockets_SendMessageToConnection", kSendOne)) {
    return nullptr;
  }
  // Checked and used: another thread may have the memory, if a script gave it away.
  uint32_t size = readOnce(call.size);
  call.result = api.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection(
      self, readOnce(call.connection), slot.bytes(), std::min(size, SendSlot::kBytes), readOnce(call.flags),
      &call.messageNumber);
  return nullptr;
}

napi_value hotBroadcast(napi_env env, napi_callback_info info) {
  napi_value payload = nullptr;
  size_t count = 1;
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, &payload, nullptr, &data);
  auto& broadcast = *static_cast<Broadcast*>(data);
  BytesIn bytes;
  Sender sender;
  if (bytes.read(env, payload, {kBroadcast, 2, "data"}, k_cbMaxSteamNetworkingSocketsMessageSizeSend) &&
      sender.find(env, contextOf(env, readOnce(broadcast.control().side)), kBroadcast)) {
    broadcast.send(env, sender.sockets, sender.utils, bytes.data(), bytes.size(), kBroadcast);
  }
  return nullptr;
}

napi_value ISteamNetworkingSockets_ReceiveMessagesOnConnection(napi_env env, napi_callback_info info) {
  return receiveInto<ISteamNetworkingSockets, HSteamNetConnection>(env, info, MessageSource::Kind::kConnection,
                                                                   "hConn");
}

napi_value ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(napi_env env, napi_callback_info info) {
  return receiveInto<ISteamNetworkingSockets, HSteamNetPollGroup>(env, info, MessageSource::Kind::kPollGroup,
                                                                  "hPollGroup");
}

napi_value ISteamNetworkingMessages_ReceiveMessagesOnChannel(napi_env env, napi_callback_info info) {
  return receiveInto<ISteamNetworkingMessages, int>(env, info, MessageSource::Kind::kChannel, "nLocalChannel");
}

napi_value ISteamNetworkingSockets_SendMessages(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, kSendBatch);
  if (!call.self<ISteamNetworkingSockets>()) return nullptr;
  SendBatch* batch = SendBatch::of(env, call.argument(0), kSendBatch);
  uint32 count = 0;
  napi_value property = nullptr;
  if (!batch || napi_get_named_property(env, call.argument(0), "count", &property) != napi_ok ||
      !fromJs(call.environment(), property, {kSendBatch, 0, "batch.count"}, &count)) {
    return nullptr;
  }
  Sender sender;
  if (sender.find(env, call.context(), kSendBatch)) {
    batch->send(env, sender.sockets, sender.utils, count, kSendBatch);
  }
  return call.undefined();
}

}  // namespace headwater::manual
