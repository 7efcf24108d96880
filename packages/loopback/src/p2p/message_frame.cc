// Both ends are on one machine, so numbers keep its byte order.
#include "p2p/message_frame.h"

#include <cstring>

namespace loopback {

void writeFrame(SteamNetworkingMessage_t& message, const void* data, size_t size, const FrameTrailer& trailer) {
  auto* bytes = static_cast<uint8_t*>(message.m_pData);
  if (size > 0) std::memcpy(bytes, data, size);
  std::memcpy(bytes + size, &trailer.channel, sizeof trailer.channel);
  bytes[size + sizeof trailer.channel] = trailer.continues;
}

std::optional<FrameTrailer> takeTrailer(SteamNetworkingMessage_t& message) {
  if (message.m_cbSize < static_cast<int>(kFrameTrailerSize)) return std::nullopt;
  message.m_cbSize -= static_cast<int>(kFrameTrailerSize);
  const auto* bytes = static_cast<const uint8_t*>(message.m_pData) + message.m_cbSize;
  FrameTrailer trailer;
  std::memcpy(&trailer.channel, bytes, sizeof trailer.channel);
  trailer.continues = bytes[sizeof trailer.channel] != 0;
  return trailer;
}

}  // namespace loopback
