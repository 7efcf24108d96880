// Layouts of the Source server query protocol, version 17. Answers that would grow beyond kLargestReply end early and
// say how much they hold.
#include "query/query_replies.h"

#include "core/process.h"

#include <algorithm>

namespace loopback {

namespace {
constexpr uint32_t kSinglePacket = 0xffffffff;
constexpr uint8_t kProtocol = 17;
// Far more than any browser shows, and few enough packets not to be a nuisance.
constexpr size_t kLargestReply = 64 * 1024;

// Extra data of A2S_INFO.
constexpr uint8_t kHasGameId = 0x01;
constexpr uint8_t kHasSteamId = 0x10;
constexpr uint8_t kHasKeywords = 0x20;
constexpr uint8_t kHasSpectatorPort = 0x40;
constexpr uint8_t kHasPort = 0x80;

#if defined(_WIN32)
constexpr char kOperatingSystem = 'w';
#elif defined(__APPLE__)
constexpr char kOperatingSystem = 'm';
#else
constexpr char kOperatingSystem = 'l';
#endif

PacketWriter begin(char kind) {
  PacketWriter packet;
  packet.u32(kSinglePacket).u8(static_cast<uint8_t>(kind));
  return packet;
}

uint64_t byteOf(int64_t value) { return static_cast<uint64_t>(std::clamp<int64_t>(value, 0, 255)); }
}  // namespace

Packet challengeReply(uint32_t challenge) { return begin('A').u32(challenge).take(); }

Packet infoReply(const QuerySubject& subject) {
  const ServerState& state = subject.state;
  PacketWriter packet = begin('I');
  packet.u8(kProtocol).text(state.name).text(state.map).text(state.modDir).text(state.gameDescription);
  packet.u16(subject.appId);
  packet.u8(byteOf(static_cast<int64_t>(state.players.size()))).u8(byteOf(state.maxPlayers));
  packet.u8(byteOf(state.botPlayers));
  packet.u8(state.dedicated ? 'd' : 'l').u8(kOperatingSystem);
  packet.u8(state.passwordProtected).u8(subject.secure).text(state.version);

  uint8_t extra = kHasGameId | kHasPort;
  if (subject.steamId) extra |= kHasSteamId;
  if (state.spectatorPort) extra |= kHasSpectatorPort;
  if (!state.gameTags.empty()) extra |= kHasKeywords;
  packet.u8(extra).u16(state.gamePort);
  if (subject.steamId) packet.u64(subject.steamId);
  if (state.spectatorPort) packet.u16(state.spectatorPort).text(state.spectatorName);
  if (!state.gameTags.empty()) packet.text(state.gameTags);
  packet.u64(CGameID(static_cast<AppId_t>(subject.appId)).ToUint64());
  return packet.take();
}

Packet playersReply(const QuerySubject& subject) {
  PacketWriter packet = begin('D');
  size_t countAt = packet.size(), count = 0;
  packet.u8(0);
  for (const auto& [steamId, player] : subject.state.players) {
    if (count == 255 || packet.size() + player.name.size() > kLargestReply) break;
    auto seconds = static_cast<float>(monotonicMilliseconds() - player.connectedAt) / 1000.0f;
    // The index is 0 for all, as Steam has it.
    packet.u8(0).text(player.name).u32(player.score).float32(seconds);
    count++;
  }
  packet.patch8(countAt, count);
  return packet.take();
}

Packet rulesReply(const QuerySubject& subject) {
  PacketWriter packet = begin('E');
  size_t countAt = packet.size(), count = 0;
  packet.u16(0);
  for (const auto& [key, value] : subject.state.keyValues) {
    if (packet.size() + key.size() + value.size() > kLargestReply) break;
    packet.text(key).text(value);
    count++;
  }
  packet.patch16(countAt, count);
  return packet.take();
}

}  // namespace loopback
