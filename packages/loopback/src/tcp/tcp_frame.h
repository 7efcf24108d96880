// What goes over a stream: frames of a length, a type and what the type has. Numbers are little-endian.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace loopback {

enum class TcpFrameType : uint8_t {
  /// From who calls: the protocol's version and the identity.
  Hello = 1,
  /// From who was called: the identity.
  Accepted = 2,
  Data = 3,
  /// A reason and a text.
  Close = 4,
  /// A time, which a Pong gives back.
  Ping = 5,
  Pong = 6,
  /// How much more may be sent: a number of messages and of bytes.
  Credit = 7,
  /// How many bytes of messages have arrived.
  Arrived = 8,
};

struct TcpFrame {
  TcpFrameType type = TcpFrameType::Ping;
  /// Close: the reason. Credit: messages. Data: whether it is reliable. Hello: the version.
  int32_t code = 0;
  /// Data: the message's.
  uint16_t lane = 0;
  /// Credit and Arrived: bytes, with those of the frames. Data: the message's. Ping and Pong: a time.
  int64_t number = 0;
  /// Data: the message. Hello, Accepted: an identity. Close: why.
  std::string payload;
};

constexpr int32_t kTcpProtocol = 1;

/// What a frame has besides its payload: length, type, code, lane, number.
constexpr size_t kTcpFrameOverhead = 4 + 1 + 4 + 2 + 8;

/// Adds the frame whose payload is this to the stream; that of `frame` is not looked at.
void appendTcpFrame(std::string& stream, const TcpFrame& frame, const void* payload, size_t size);
void appendTcpFrame(std::string& stream, const TcpFrame& frame);

/// Cuts a stream into frames.
class TcpFrameReader {
 public:
  void add(const char* bytes, size_t size) { stream_.append(bytes, size); }

  /// The next frame, if it is there as a whole.
  bool next(TcpFrame& frame);

  /// Whether what arrived is not this protocol.
  bool isBroken() const { return broken_; }

 private:
  std::string stream_;
  size_t read_ = 0;
  bool broken_ = false;
};

}  // namespace loopback
