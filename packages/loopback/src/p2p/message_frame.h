// How messages of sessions travel: cut into parts that GNS can carry, each with a few bytes behind its data that say
// which channel it is for and whether the message goes on. Behind, because data in front of them stays where it is.
#pragma once

#include "steam_gameserver.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace loopback {

struct FrameTrailer {
  int32_t channel = 0;
  /// Whether the next part on this connection continues the message.
  bool continues = false;
};

constexpr size_t kFrameTrailerSize = sizeof(int32_t) + 1;

/// Most data that one part holds.
constexpr size_t kMaxFrameData = static_cast<size_t>(k_cbMaxSteamNetworkingSocketsMessageSizeSend) - kFrameTrailerSize;

/// Fills the message, of `size` and the trailer's bytes, with both.
void writeFrame(SteamNetworkingMessage_t& message, const void* data, size_t size, const FrameTrailer& trailer);

/// Takes the trailer off a received message; nothing if it has none.
std::optional<FrameTrailer> takeTrailer(SteamNetworkingMessage_t& message);

}  // namespace loopback
