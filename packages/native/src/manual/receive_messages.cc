#include "receive_messages.h"

#include "../generated/interfaces.h"

namespace headwater::manual {

namespace {

template <typename Interface, typename Handle, typename Function>
int receive(napi_env env, Context& context, InterfaceSlot& slot, MessageSource source, Handle handle, Function function,
            const char* symbol, SteamNetworkingMessage_t** messages, int max) {
  const char* method = methodOf(source.kind);
  auto* self = selfOf<Interface>(slot, method);
  if (!self || !hasSymbol(env, function, symbol, method)) return -2;
  return context.inbox().receive(source, messages, max, [=](SteamNetworkingMessage_t** room, int most) {
    return function(self, handle, room, most);
  });
}

}  // namespace

const char* methodOf(MessageSource::Kind kind) {
  switch (kind) {
    case MessageSource::Kind::kConnection:
      return "ISteamNetworkingSockets.ReceiveMessagesOnConnection";
    case MessageSource::Kind::kPollGroup:
      return "ISteamNetworkingSockets.ReceiveMessagesOnPollGroup";
    case MessageSource::Kind::kChannel:
      return "ISteamNetworkingMessages.ReceiveMessagesOnChannel";
    case MessageSource::Kind::kFakePort:
      break;
  }
  return "ISteamNetworkingFakeUDPPort.ReceiveMessages";
}

int receiveMessages(napi_env env, Context& context, MessageSource source, SteamNetworkingMessage_t** messages,
                    int max) {
  InterfaceSlot* slots = context.slots();
  switch (source.kind) {
    case MessageSource::Kind::kConnection:
      return receive<ISteamNetworkingSockets>(
          env, context, slots[generated::kISteamNetworkingSockets], source, source.handle,
          api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection,
          "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnConnection", messages, max);
    case MessageSource::Kind::kPollGroup:
      return receive<ISteamNetworkingSockets>(
          env, context, slots[generated::kISteamNetworkingSockets], source, source.handle,
          api.SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup,
          "SteamAPI_ISteamNetworkingSockets_ReceiveMessagesOnPollGroup", messages, max);
    case MessageSource::Kind::kChannel:
      return receive<ISteamNetworkingMessages>(
          env, context, slots[generated::kISteamNetworkingMessages], source, static_cast<int>(source.handle),
          api.SteamAPI_ISteamNetworkingMessages_ReceiveMessagesOnChannel,
          "SteamAPI_ISteamNetworkingMessages_ReceiveMessagesOnChannel", messages, max);
    case MessageSource::Kind::kFakePort:
      break;
  }
  return 0;
}

}  // namespace headwater::manual
