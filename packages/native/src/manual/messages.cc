// Message methods of the networking interfaces: JavaScript never holds a SteamNetworkingMessage_t, it reads and writes
// batches. Each method stands here twice: in the general form, which takes anything and says what is wrong with it, and
// behind js/hotMessages.ts, which passes only numbers and spares the look-ups that cost more than the call.
#include "messages.h"

#include <optional>

#include "../generated/interfaces.h"
#include "../generated/manual.h"
#include "../runtime/call.h"
#include "identity.h"
#include "send_slot.h"

namespace headwater::manual {

namespace {

constexpr const char* kFromConnection = "ISteamNetworkingSockets.ReceiveMessagesOnConnection";
constexpr const char* kFromPollGroup = "ISteamNetworkingSockets.ReceiveMessagesOnPollGroup";
constexpr const char* kFromChannel = "ISteamNetworkingMessages.ReceiveMessagesOnChannel";
constexpr const char* kSendBatch = "ISteamNetworkingSockets.SendMessages";
constexpr const char* kSendOne = "ISteamNetworkingSockets.SendMessageToConnection";

template <typename Interface, typename Handle, typename Function>
napi_value Receive(napi_env env, InterfaceSlot& slot, ReceiveBatch& batch, napi_value object, Handle handle,
                   Function function, const char* symbol, const char* method,
                   std::optional<MessageSource> watchable = std::nullopt) {
  auto* self = SelfOf<Interface>(slot, method);
  if (!self || !HasSymbol(env, function, symbol, method)) return nullptr;
  auto ask = [&](SteamNetworkingMessage_t** messages, int max) { return function(self, handle, messages, max); };
  MessageWatch& watch = slot.context->pump().messages();
  int count = batch.Fill(env, object, *slot.context, method, [&](SteamNetworkingMessage_t** messages, int max) {
    // The background pump may have taken a message ahead.
    return watchable && !watch.empty() ? watch.Receive(*watchable, messages, max, ask) : ask(messages, max);
  });
  return count == -2 ? nullptr : ToJs(*slot.environment, count);
}

napi_value ReceiveFromConnection(napi_env env, InterfaceSlot& slot, ReceiveBatch& batch, napi_value object,
                                 HSteamNetConnection connection) {
  return Receive<ISteamNetworkingSockets>(env, slot, batch, object, connection,
                                          api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection,
                                          "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection",
                                          kFromConnection, MessageSource{MessageSource::Kind::kConnection, connection});
}

napi_value ReceiveFromPollGroup(napi_env env, InterfaceSlot& slot, ReceiveBatch& batch, napi_value object,
                                HSteamNetPollGroup group) {
  return Receive<ISteamNetworkingSockets>(env, slot, batch, object, group,
                                          api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup,
                                          "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup", kFromPollGroup,
                                          MessageSource{MessageSource::Kind::kPollGroup, group});
}

napi_value ReceiveFromChannel(napi_env env, InterfaceSlot& slot, ReceiveBatch& batch, napi_value object, int channel) {
  return Receive<ISteamNetworkingMessages>(env, slot, batch, object, channel,
                                           api.SteamAPI_ISteamNetworkingMessages_ReceiveMessagesOnChannel,
                                           "SteamAPI_ISteamNetworkingMessages_ReceiveMessagesOnChannel", kFromChannel);
}

bool Send(napi_env env, InterfaceSlot& slot, SendBatch& batch, uint32 count) {
  auto* self = SelfOf<ISteamNetworkingSockets>(slot, kSendBatch);
  if (!self ||
      !HasSymbol(env, api.SteamAPI_ISteamNetworkingSockets_SendMessages,
                 "SteamAPI_ISteamNetworkingSockets_SendMessages", kSendBatch) ||
      !HasSymbol(env, api.SteamAPI_ISteamNetworkingUtils_AllocateMessage,
                 "SteamAPI_ISteamNetworkingUtils_AllocateMessage", kSendBatch)) {
    return false;
  }
  auto* utils = SelfOf<ISteamNetworkingUtils>(slot.context->slots()[generated::kISteamNetworkingUtils], kSendBatch);
  return utils && batch.Send(env, self, utils, count, kSendBatch);
}

// What js/hotMessages.ts passes: numbers it has checked. Anything else reads as 0, and is refused by Steam.
template <size_t N>
struct Numbers {
  Numbers(napi_env env, napi_callback_info info) {
    napi_value arguments[N];
    size_t count = N;
    napi_get_cb_info(env, info, &count, arguments, &receiver, &data);
    for (size_t i = 0; i < N; ++i) napi_get_value_uint32(env, arguments[i], &values[i]);
  }

  InterfaceSlot& Slot(napi_env env, size_t interface) const {
    return Environment::Of(env).context(values[0] ? ContextKind::kUser : ContextKind::kServer).slots()[interface];
  }

  void* data = nullptr;
  napi_value receiver = nullptr;
  uint32_t values[N] = {};
};

}  // namespace

napi_value HotReceive(napi_env env, napi_callback_info info) {
  Numbers<3> call(env, info);
  auto& batch = *static_cast<ReceiveBatch*>(call.data);
  switch (static_cast<Source>(call.values[1])) {
    case Source::kConnection:
      return ReceiveFromConnection(env, call.Slot(env, generated::kISteamNetworkingSockets), batch, call.receiver,
                                   call.values[2]);
    case Source::kPollGroup:
      return ReceiveFromPollGroup(env, call.Slot(env, generated::kISteamNetworkingSockets), batch, call.receiver,
                                  call.values[2]);
    case Source::kChannel:
      return ReceiveFromChannel(env, call.Slot(env, generated::kISteamNetworkingMessages), batch, call.receiver,
                                static_cast<int>(call.values[2]));
  }
  return nullptr;
}

napi_value HotSend(napi_env env, napi_callback_info info) {
  Numbers<2> call(env, info);
  Send(env, call.Slot(env, generated::kISteamNetworkingSockets), *static_cast<SendBatch*>(call.data), call.values[1]);
  return nullptr;
}

napi_value HotSendOne(napi_env env, napi_callback_info info) {
  Numbers<4> call(env, info);
  auto& slot = *static_cast<SendSlot*>(call.data);
  InterfaceSlot& interface = call.Slot(env, generated::kISteamNetworkingSockets);
  auto* self = SelfOf<ISteamNetworkingSockets>(interface, kSendOne);
  if (!self || !HasSymbol(env, api.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection,
                          "SteamAPI_ISteamNetworkingSockets_SendMessageToConnection", kSendOne)) {
    return nullptr;
  }
  *slot.messageNumber() = 0;
  EResult result = api.SteamAPI_ISteamNetworkingSockets_SendMessageToConnection(
      self, call.values[1], slot.bytes(), std::min(call.values[2], SendSlot::kBytes), static_cast<int>(call.values[3]),
      slot.messageNumber());
  return ToJs(*interface.environment, result);
}

napi_value ISteamNetworkingSockets_ReceiveMessagesOnConnection(napi_env env, napi_callback_info info) {
  Call<2> call(env, info, kFromConnection);
  HSteamNetConnection connection = 0;
  if (!call.self<ISteamNetworkingSockets>() || !call.Read(0, "hConn", connection)) return nullptr;
  ReceiveBatch* batch = ReceiveBatch::Of(env, call.argument(1), kFromConnection);
  return batch ? ReceiveFromConnection(env, call.slot(), *batch, call.argument(1), connection) : nullptr;
}

napi_value ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(napi_env env, napi_callback_info info) {
  Call<2> call(env, info, kFromPollGroup);
  HSteamNetPollGroup group = 0;
  if (!call.self<ISteamNetworkingSockets>() || !call.Read(0, "hPollGroup", group)) return nullptr;
  ReceiveBatch* batch = ReceiveBatch::Of(env, call.argument(1), kFromPollGroup);
  return batch ? ReceiveFromPollGroup(env, call.slot(), *batch, call.argument(1), group) : nullptr;
}

napi_value ISteamNetworkingMessages_ReceiveMessagesOnChannel(napi_env env, napi_callback_info info) {
  Call<2> call(env, info, kFromChannel);
  int channel = 0;
  if (!call.self<ISteamNetworkingMessages>() || !call.Read(0, "nLocalChannel", channel)) return nullptr;
  ReceiveBatch* batch = ReceiveBatch::Of(env, call.argument(1), kFromChannel);
  return batch ? ReceiveFromChannel(env, call.slot(), *batch, call.argument(1), channel) : nullptr;
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
  return Send(env, call.slot(), *batch, count) ? call.Undefined() : nullptr;
}

}  // namespace headwater::manual
