// ISteamNetworkingFakeUDPPort: JavaScript holds a number, which is good until the port is destroyed or the context shut
// down.
#include "../generated/manual.h"
#include "../runtime/call.h"
#include "addresses.h"
#include "receive_batch.h"

namespace headwater::manual {

namespace {

template <size_t N>
ISteamNetworkingFakeUDPPort* portOf(Call<N>& call, const char* method, uint32_t* number) {
  if (!call.running() || !call.read(0, "port", *number)) return nullptr;
  void* port = call.context().kept(*number);
  if (port) return static_cast<ISteamNetworkingFakeUDPPort*>(port);
  throwError(call.env(), code::kCallFailed,
             std::string(method) + ": there is no fake UDP port " + std::to_string(*number) +
                 ". It was destroyed, or the context was shut down since CreateFakeUDPPort gave it.");
  return nullptr;
}

}  // namespace

napi_value ISteamNetworkingSockets_CreateFakeUDPPort(napi_env env, napi_callback_info info) {
  Call<1> call(env, info, "ISteamNetworkingSockets.CreateFakeUDPPort");
  int index = 0;
  auto* self = call.self<ISteamNetworkingSockets>();
  if (!self ||
      !call.has(api.SteamAPI_ISteamNetworkingSockets_CreateFakeUDPPort,
                "SteamAPI_ISteamNetworkingSockets_CreateFakeUDPPort") ||
      !call.read(0, "idxFakeServerPort", index)) {
    return nullptr;
  }
  return toJs(call.environment(),
              call.context().keep(api.SteamAPI_ISteamNetworkingSockets_CreateFakeUDPPort(self, index)));
}

napi_value ISteamNetworkingFakeUDPPort_DestroyFakeUDPPort(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "ISteamNetworkingFakeUDPPort.DestroyFakeUDPPort";
  Call<1> call(env, info, kMethod);
  uint32_t number = 0;
  auto* port = portOf(call, kMethod, &number);
  if (!port || !call.has(api.SteamAPI_ISteamNetworkingFakeUDPPort_DestroyFakeUDPPort,
                         "SteamAPI_ISteamNetworkingFakeUDPPort_DestroyFakeUDPPort")) {
    return nullptr;
  }
  call.context().forget(number);
  call.context().inbox().dropSource({MessageSource::Kind::kFakePort, number});
  api.SteamAPI_ISteamNetworkingFakeUDPPort_DestroyFakeUDPPort(port);
  return call.undefined();
}

napi_value ISteamNetworkingFakeUDPPort_SendMessageToFakeIP(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "ISteamNetworkingFakeUDPPort.SendMessageToFakeIP";
  Call<4> call(env, info, kMethod);
  uint32_t number = 0;
  SteamNetworkingIPAddr address{};
  int flags = 0;
  BytesIn data;
  if (!portOf(call, kMethod, &number) ||
      !call.has(api.SteamAPI_ISteamNetworkingFakeUDPPort_SendMessageToFakeIP,
                "SteamAPI_ISteamNetworkingFakeUDPPort_SendMessageToFakeIP") ||
      !call.read(1, "remoteAddress", address) || !call.read(3, "nSendFlags", flags) ||
      !call.readBytes(2, "pData", UINT32_MAX, data)) {
    return nullptr;
  }
  // Reading the address may have run code that destroyed the port.
  auto* port = portOf(call, kMethod, &number);
  if (!port) return nullptr;
  return toJs(call.environment(), api.SteamAPI_ISteamNetworkingFakeUDPPort_SendMessageToFakeIP(
                                      port, address, data.data(), static_cast<uint32>(data.size()), flags));
}

napi_value ISteamNetworkingFakeUDPPort_ReceiveMessages(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "ISteamNetworkingFakeUDPPort.ReceiveMessages";
  Call<2> call(env, info, kMethod);
  uint32_t number = 0;
  napi_value object = call.argument(1);
  auto* port = portOf(call, kMethod, &number);
  if (!port || !call.has(api.SteamAPI_ISteamNetworkingFakeUDPPort_ReceiveMessages,
                         "SteamAPI_ISteamNetworkingFakeUDPPort_ReceiveMessages")) {
    return nullptr;
  }
  ReceiveBatch* batch = ReceiveBatch::of(env, object, kMethod);
  if (!batch) return nullptr;
  Inbox& inbox = call.context().inbox();
  MessageSource source{MessageSource::Kind::kFakePort, number};
  int count = batch->fill(env, object, inbox, source, [&](SteamNetworkingMessage_t** messages, int max) {
    return inbox.receive(source, messages, max, [port](SteamNetworkingMessage_t** room, int most) {
      return api.SteamAPI_ISteamNetworkingFakeUDPPort_ReceiveMessages(port, room, most);
    });
  });
  return count == -2 ? nullptr : toJs(call.environment(), count);
}

napi_value ISteamNetworkingFakeUDPPort_ScheduleCleanup(napi_env env, napi_callback_info info) {
  constexpr const char* kMethod = "ISteamNetworkingFakeUDPPort.ScheduleCleanup";
  Call<2> call(env, info, kMethod);
  uint32_t number = 0;
  SteamNetworkingIPAddr address{};
  if (!portOf(call, kMethod, &number) ||
      !call.has(api.SteamAPI_ISteamNetworkingFakeUDPPort_ScheduleCleanup,
                "SteamAPI_ISteamNetworkingFakeUDPPort_ScheduleCleanup") ||
      !call.read(1, "remoteAddress", address)) {
    return nullptr;
  }
  auto* port = portOf(call, kMethod, &number);
  if (!port) return nullptr;
  api.SteamAPI_ISteamNetworkingFakeUDPPort_ScheduleCleanup(port, address);
  return call.undefined();
}

}  // namespace headwater::manual
