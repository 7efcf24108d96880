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
  ReceiveBatch::Control call = batch.control();
  // Of ISteamNetworkingMessages or ISteamNetworkingSockets; ports are never asked for here.
  auto kind = static_cast<MessageSource::Kind>(std::min<uint32_t>(call.kind, 2));
  int count = Fill(env, ContextOf(env, call.side), batch, object, {kind, call.handle});
  // The batch may have grown, and its control with it.
  batch.control().count = count;
  return nullptr;
}

napi_value HotSend(napi_env env, napi_callback_info info) {
  void* data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto& batch = *static_cast<SendBatch*>(data);
  SendBatch::Control call = batch.control();
  Sender sender;
  if (sender.Find(env, ContextOf(env, call.side), kSendBatch)) {
    batch.Send(env, sender.sockets, sender.utils, call.count, kSendBatch);
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
  auto* self =
      SelfOf<ISteamNetworkingSockets>(ContextOf(env, call.side).slots()[generated::kISteamNetworkingSockets], kSendOne);
  if (!self || !HasSymbol(env, api.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection,
                          "SteamAPI_ISteamNetworkingSockets_SendMessageToConnection", kSendOne)) {
    return nullptr;
  }
  call.result = api.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection(
      self, call.connection, slot.bytes(), std::min(call.size, SendSlot::kBytes), call.flags, &call.messageNumber);
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
      sender.Find(env, ContextOf(env, broadcast.control().side), kBroadcast)) {
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
