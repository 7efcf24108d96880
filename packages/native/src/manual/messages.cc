// Message methods of the networking interfaces: JavaScript never holds a SteamNetworkingMessage_t, it reads and writes
// batches.
#include <optional>

#include "../generated/interfaces.h"
#include "../generated/manual.h"
#include "../runtime/call.h"
#include "identity.h"
#include "receive_batch.h"
#include "send_batch.h"

namespace headwater::manual {

namespace {

template <typename Interface, typename Handle, typename Function>
napi_value Receive(const Call<2>& call, Handle handle, Function function, const char* symbol, const char* method,
                   std::optional<MessageSource::Kind> watchable = std::nullopt) {
  if (!call.Has(function, symbol)) return nullptr;
  napi_value object = call.argument(1);
  ReceiveBatch* batch = ReceiveBatch::Of(call.env(), object, method);
  auto* self = batch ? call.template self<Interface>() : nullptr;
  if (!self) return nullptr;
  auto ask = [&](SteamNetworkingMessage_t** messages, int max) { return function(self, handle, messages, max); };
  MessageWatch& watch = call.context().pump().messages();
  int count =
      batch->Fill(call.env(), object, call.context(), method, [&](SteamNetworkingMessage_t** messages, int max) {
        // The background pump may have taken a message ahead.
        return watchable && !watch.empty()
                   ? watch.Receive({*watchable, static_cast<uint32_t>(handle)}, messages, max, ask)
                   : ask(messages, max);
      });
  return count == -2 ? nullptr : ToJs(call.environment(), count);
}

}  // namespace

napi_value ISteamNetworkingSockets_ReceiveMessagesOnConnection(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "ISteamNetworkingSockets.ReceiveMessagesOnConnection";
  Call<2> call(env, info, kMethod);
  HSteamNetConnection connection = 0;
  if (!call.self<ISteamNetworkingSockets>() || !call.Read(0, "hConn", connection)) return nullptr;
  return Receive<ISteamNetworkingSockets>(
      call, connection, api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection,
      "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection", kMethod, MessageSource::Kind::kConnection);
}

napi_value ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "ISteamNetworkingSockets.ReceiveMessagesOnPollGroup";
  Call<2> call(env, info, kMethod);
  HSteamNetPollGroup group = 0;
  if (!call.self<ISteamNetworkingSockets>() || !call.Read(0, "hPollGroup", group)) return nullptr;
  return Receive<ISteamNetworkingSockets>(call, group, api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup,
                                          "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup", kMethod,
                                          MessageSource::Kind::kPollGroup);
}

napi_value ISteamNetworkingMessages_ReceiveMessagesOnChannel(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "ISteamNetworkingMessages.ReceiveMessagesOnChannel";
  Call<2> call(env, info, kMethod);
  int channel = 0;
  if (!call.self<ISteamNetworkingMessages>() || !call.Read(0, "nLocalChannel", channel)) return nullptr;
  return Receive<ISteamNetworkingMessages>(call, channel,
                                           api.SteamAPI_ISteamNetworkingMessages_ReceiveMessagesOnChannel,
                                           "SteamAPI_ISteamNetworkingMessages_ReceiveMessagesOnChannel", kMethod);
}

napi_value ISteamNetworkingSockets_SendMessages(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "ISteamNetworkingSockets.SendMessages";
  Call<1> call(env, info, kMethod);
  if (!call.self<ISteamNetworkingSockets>()) return nullptr;
  SendBatch* batch = SendBatch::Of(env, call.argument(0), kMethod);
  uint32 count = 0;
  napi_value property = nullptr;
  if (!batch || napi_get_named_property(env, call.argument(0), "count", &property) != napi_ok ||
      !FromJs(call.environment(), property, {kMethod, 0, "batch.count"}, &count)) {
    return nullptr;
  }
  auto* self = call.self<ISteamNetworkingSockets>();
  InterfaceSlot& utils = call.context().slots()[generated::kISteamNetworkingUtils];
  if (!self ||
      !call.Has(api.SteamAPI_ISteamNetworkingSockets_SendMessages, "SteamAPI_ISteamNetworkingSockets_SendMessages") ||
      !call.Has(api.SteamAPI_ISteamNetworkingUtils_AllocateMessage, "SteamAPI_ISteamNetworkingUtils_AllocateMessage")) {
    return nullptr;
  }
  if (!utils.self) return call.context().ThrowUnusable(utils, kMethod);
  if (!batch->Send(env, self, static_cast<ISteamNetworkingUtils*>(utils.self), count, kMethod)) return nullptr;
  return call.Undefined();
}

}  // namespace headwater::manual
