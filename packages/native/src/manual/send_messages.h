// Messages are handed over to Steam as the SDK that the package is made for has it.
#pragma once

#include <type_traits>

#include "../runtime/library.h"

namespace headwater {

/// All of them are Steam's from here on. Since SDK 1.65 that is to be asked for: it would leave those that it does not
/// queue to the caller otherwise.
template <typename Send = decltype(Symbols::SteamAPI_ISteamNetworkingSockets_SendMessages)>
void handOver(ISteamNetworkingSockets* sockets, int count, SteamNetworkingMessage_t** messages, int64* results,
              Send send = api.SteamAPI_ISteamNetworkingSockets_SendMessages) {
  if constexpr (std::is_invocable_v<Send, ISteamNetworkingSockets*, int, SteamNetworkingMessage_t**, int64*, bool>) {
    send(sockets, count, messages, results, true);
  } else {
    send(sockets, count, messages, results);
  }
}

}  // namespace headwater
