// ISteamNetworkingSockets::SendMessages, whichever SDK the program is compiled for.
#pragma once

#include "steam_gameserver.h"

#include <type_traits>
#include <utility>

/// Whether SendMessages can leave to its caller what it does not send; SDKs before 1.65 always delete it.
template <typename Sockets, typename = void>
constexpr bool kKeepsFailed = false;

template <typename Sockets>
constexpr bool
    kKeepsFailed<Sockets, std::void_t<decltype(std::declval<Sockets>().SendMessages(0, nullptr, nullptr, false))>> =
        true;

template <typename Sockets>
void sendMessages(Sockets* sockets, int count, SteamNetworkingMessage_t** messages, int64* results,
                  bool deleteFailed = true) {
  if constexpr (kKeepsFailed<Sockets>) {
    sockets->SendMessages(count, messages, results, deleteFailed);
  } else {
    (void)deleteFailed;
    sockets->SendMessages(count, messages, results);
  }
}
