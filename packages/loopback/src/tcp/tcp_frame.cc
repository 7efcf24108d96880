// Written and read byte by byte, so that it is the same for every compiler.
#include "tcp/tcp_frame.h"

#include "steam_gameserver.h"

namespace loopback {

namespace {
constexpr size_t kLengthSize = 4;
constexpr size_t kHeadSize = kTcpFrameOverhead - kLengthSize;
/// Beyond the largest message: whoever sends more is no peer of ours.
constexpr size_t kLongestPayload = k_cbMaxSteamNetworkingSocketsMessageSizeSend;

void appendNumber(std::string& stream, uint64_t number, size_t size) {
  for (size_t i = 0; i < size; i++) stream.push_back(static_cast<char>(number >> (8 * i)));
}

uint64_t readNumber(const char* bytes, size_t size) {
  uint64_t number = 0;
  for (size_t i = 0; i < size; i++) number |= uint64_t{static_cast<uint8_t>(bytes[i])} << (8 * i);
  return number;
}
}  // namespace

void appendTcpFrame(std::string& stream, const TcpFrame& frame, const void* payload, size_t size) {
  appendNumber(stream, kHeadSize + size, kLengthSize);
  appendNumber(stream, static_cast<uint8_t>(frame.type), 1);
  appendNumber(stream, static_cast<uint32_t>(frame.code), 4);
  appendNumber(stream, frame.lane, 2);
  appendNumber(stream, static_cast<uint64_t>(frame.number), 8);
  if (size > 0) stream.append(static_cast<const char*>(payload), size);
}

void appendTcpFrame(std::string& stream, const TcpFrame& frame) {
  appendTcpFrame(stream, frame, frame.payload.data(), frame.payload.size());
}

bool TcpFrameReader::next(TcpFrame& frame) {
  size_t there = stream_.size() - read_;
  if (broken_ || there < kLengthSize) return false;
  size_t length = readNumber(stream_.data() + read_, kLengthSize);
  broken_ = length < kHeadSize || length > kHeadSize + kLongestPayload;
  if (broken_ || there < kLengthSize + length) return false;
  const char* head = stream_.data() + read_ + kLengthSize;
  uint8_t type = static_cast<uint8_t>(head[0]);
  broken_ = type < static_cast<uint8_t>(TcpFrameType::Hello) || type > static_cast<uint8_t>(TcpFrameType::Arrived);
  if (broken_) return false;
  frame.type = static_cast<TcpFrameType>(type);
  frame.code = static_cast<int32_t>(readNumber(head + 1, 4));
  frame.lane = static_cast<uint16_t>(readNumber(head + 5, 2));
  frame.number = static_cast<int64_t>(readNumber(head + 7, 8));
  frame.payload.assign(head + kHeadSize, length - kHeadSize);
  read_ += kLengthSize + length;
  // Not for each frame: what is behind it would be moved each time.
  if (read_ == stream_.size() || read_ > kLongestPayload) {
    stream_.erase(0, read_);
    read_ = 0;
  }
  return true;
}

}  // namespace loopback
