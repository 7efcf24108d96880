// Each piece: FE FF FF FF, id, how many, which, size of the pieces; then a part of the whole answer.
#include "query/split_packet.h"

#include <algorithm>

namespace loopback {

namespace {
constexpr uint32_t kSplitHeader = 0xfffffffe;
// As Steam and the Source engine split.
constexpr size_t kPacketSize = 1248;
constexpr size_t kHeaderSize = 4 + 4 + 1 + 1 + 2;
constexpr size_t kPieceSize = kPacketSize - kHeaderSize;
// The highest bit of the id would say that the answer is compressed.
constexpr uint32_t kIdMask = 0x7fffffff;
}  // namespace

std::vector<Packet> splitPacket(Packet answer, uint32_t id) {
  std::vector<Packet> packets;
  if (answer.size() <= kPacketSize) {
    packets.push_back(std::move(answer));
    return packets;
  }
  size_t total = (answer.size() + kPieceSize - 1) / kPieceSize;
  for (size_t i = 0; i < total; i++) {
    size_t offset = i * kPieceSize;
    PacketWriter piece;
    piece.u32(kSplitHeader).u32(id & kIdMask).u8(total).u8(i).u16(kPacketSize);
    piece.bytes(answer.data() + offset, std::min(kPieceSize, answer.size() - offset));
    packets.push_back(piece.take());
  }
  return packets;
}

}  // namespace loopback
