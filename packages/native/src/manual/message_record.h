// A received message as JavaScript's Message objects read it: one record behind the other in a chunk of memory that is
// written once, so that a message may be kept. js/message.ts names the same offsets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "../runtime/steam_sdk.h"

namespace headwater {

struct MessageRecord {
  uint32_t connection;
  uint32_t size;
  int32_t flags;
  int32_t channel;
  uint32_t lane;
  /// Of the identity behind the record; the payload follows at the next multiple of 8.
  uint32_t identityBytes;
  int64_t number;
  int64_t connectionUserData;
  int64_t timeReceived;
};
static_assert(sizeof(MessageRecord) == 48, "js/message.ts reads it");

/// A SteamID fills 16 of the 136 bytes; the rest is room for the text of other kinds.
inline size_t identityBytes(const SteamNetworkingIdentity& identity) {
  return identity.m_eType == k_ESteamNetworkingIdentityType_SteamID
             ? offsetof(SteamNetworkingIdentity, m_steamID64) + sizeof identity.m_steamID64
             : sizeof identity;
}

inline void copyIdentity(uint8_t* target, const SteamNetworkingIdentity& identity) {
  // Copies of known sizes, which the compiler makes of a few moves.
  if (identity.m_eType == k_ESteamNetworkingIdentityType_SteamID) {
    std::memcpy(target, &identity, offsetof(SteamNetworkingIdentity, m_steamID64) + sizeof identity.m_steamID64);
  } else {
    std::memcpy(target, &identity, sizeof identity);
  }
}

}  // namespace headwater
