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
  bool Find(napi_env env, Context& context, const char* method) {
    sockets = SelfOf<ISteamNetworkingSockets>(context.slots()[generated::kISteamNetworkingSockets], method);
    if (!sockets ||
        !HasSymbol(env, api.SteamAPI_ISteamNetworkingSockets_SendMessages,
                   "SteamAPI_ISteamNetworkingSockets_SendMessages", method) ||
        !HasSymbol(env, api.SteamAPI_ISteamNetworkingUtils_AllocateMessage,
                   "SteamAPI_ISteamNetworkingUtils_AllocateMessage", method)) {
      return false;
    }
    utils = SelfOf<ISteamNetworkingUtils>(context.slots()[generated::kISteamNetworkingUtils], method);
    return utils != nullptr;
  }
};

Context& ContextOf(napi_env env, uint32_t side) {
  return Environment::Of(env).context(side ? ContextKind::kUser : ContextKind::kServer);
}

int Fill(napi_env env, Context& context, ReceiveBatch& batch, napi_value object, MessageSource source) {
  return batch.Fill(env, object, context.inbox(), source, [&](SteamNetworkingMessage_t** messages, int max) {
    return ReceiveMessages(env, context, source, messages, max);
  });
}

template <typename Interface, typename Handle>
napi_value ReceiveInto(napi_env env, napi_callback_info info, MessageSource::Kind kind, const char* handleName) {
  const char* method = MethodOf(kind);
  Call<2> call(env, info, method);
  Handle handle = 0;
  if (!call.self<Interface>() || !call.Read(0, handleName, handle)) return nullptr;
  ReceiveBatch* batch = ReceiveBatch::Of(env, call.argument(1), method);
  if (!batch) return nullptr;
  int count = Fill(env, call.context(), *batch, call.argument(1), {kind, static_cast<uint32_t>(handle)});
  return count == -2 ? nullptr : ToJs(call.environment(), count);
}

}  // namespace

napi_value HotReceive(napi_env env, napi_callback_info info) {
  napi_value object = nullptr;
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, &object, &data);
  auto& batch = *static_cast<ReceiveBatch*>(data);
  const ReceiveBatch::Control& call = batch.control();
  uint32_t side = ReadOnce(call.side);
  uint32_t kind = ReadOnce(call.kind);
  uint32_t handle = ReadOnce(call.handle);
  // Of ISteamNetworkingMessages or ISteamNetworkingSockets; ports are never asked for here.
  constexpr auto kLast = static_cast<uint32_t>(MessageSource::Kind::kChannel);
  MessageSource source{static_cast<MessageSource::Kind>(std::min(kind, kLast)), handle};
  int count = Fill(env, ContextOf(env, side), batch, object, source);
  // The batch may have grown, and its control with it.
  batch.control().count = count;
  return nullptr;
}

napi_value HotSend(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto& batch = *static_cast<SendBatch*>(data);
  Sender sender;
  if (sender.Find(env, ContextOf(env, ReadOnce(batch.control().side)), kSendBatch)) {
    batch.Send(env, sender.sockets, sender.utils, ReadOnce(batch.control().count), kSendBatch);
  }
  return nullptr;
}

napi_value HotNextSlab(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  return static_cast<SendBatch*>(data)->NextSlab(env);
}

napi_value HotSendOne(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto& slot = *static_cast<SendSlot*>(data);
  SendSlot::Control& call = slot.control();
  call.messageNumber = 0;
  Context& context = ContextOf(env, ReadOnce(call.side));
  auto* self = SelfOf<ISteamNetworkingSockets>(context.slots()[generated::kISteamNetworkingSockets], kSendOne);
  if (!self || !HasSymbol(env, api.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection,
                          "SteamAPI_ISteamNetworkingSockets_SendMessageToConnection", kSendOne)) {
    return nullptr;
  }
  // Checked and used: another thread may have the memory, if a script gave it away.
  uint32_t size = ReadOnce(call.size);
  call.result = api.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection(
      self, ReadOnce(call.connection), slot.bytes(), std::min(size, SendSlot::kBytes), ReadOnce(call.flags),
      &call.messageNumber);
  return nullptr;
}

napi_value HotBroadcast(napi_env env, napi_callback_info info) {
  napi_value payload = nullptr;
  size_t count = 1;
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, &payload, nullptr, &data);
  auto& broadcast = *static_cast<Broadcast*>(data);
  BytesIn bytes;
  Sender sender;
  if (bytes.Read(env, payload, {kBroadcast, 2, "data"}, k_cbMaxSteamNetworkingSocketsMessageSizeSend) &&
      sender.Find(env, ContextOf(env, ReadOnce(broadcast.control().side)), kBroadcast)) {
    broadcast.Send(env, sender.sockets, sender.utils, bytes.data(), bytes.size(), kBroadcast);
  }
  return nullptr;
}

napi_value ISteamNetworkingSockets_ReceiveMessagesOnConnection(napi_env env, napi_callback_info info) {
  return ReceiveInto<ISteamNetworkingSockets, HSteamNetConnection>(env, info, MessageSource::Kind::kConnection,
                                                                   "hConn");
}

napi_value ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(napi_env env, napi_callback_info info) {
  return ReceiveInto<ISteamNetworkingSockets, HSteamNetPollGroup>(env, info, MessageSource::Kind::kPollGroup,
                                                                  "hPollGroup");
}

napi_value ISteamNetworkingMessages_ReceiveMessagesOnChannel(napi_env env, napi_callback_info info) {
  return ReceiveInto<ISteamNetworkingMessages, int>(env, info, MessageSource::Kind::kChannel, "nLocalChannel");
}

napi_value ISteamNetworkingSockets_SendMessages(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, kSendBatch);
  if (!call.self<ISteamNetworkingSockets>()) return nullptr;
  SendBatch* batch = SendBatch::Of(env, call.argument(0), kSendBatch);
  uint32 count = 0;
  napi_value property = nullptr;
  if (!batch || napi_get_named_property(env, call.argument(0), "count", &property) != napi_ok ||
      !FromJs(call.environment(), property, {kSendBatch, 0, "batch.count"}, &count)) {
    return nullptr;
  }
  Sender sender;
  if (sender.Find(env, call.context(), kSendBatch)) {
    batch->Send(env, sender.sockets, sender.utils, count, kSendBatch);
  }
  return call.Undefined();
}

}  // namespace headwater::manual
