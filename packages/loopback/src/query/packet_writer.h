// Puts server query packets together: little-endian numbers, NUL-terminated texts.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace loopback {

using Packet = std::vector<uint8_t>;

class PacketWriter {
 public:
  PacketWriter& u8(uint64_t value) { return number(value, 1); }
  PacketWriter& u16(uint64_t value) { return number(value, 2); }
  PacketWriter& u32(uint64_t value) { return number(value, 4); }
  PacketWriter& u64(uint64_t value) { return number(value, 8); }

  PacketWriter& float32(float value) {
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    return u32(bits);
  }

  PacketWriter& text(const std::string& value) {
    bytes_.insert(bytes_.end(), value.begin(), value.end());
    return u8(0);
  }

  PacketWriter& bytes(const uint8_t* data, size_t size) {
    bytes_.insert(bytes_.end(), data, data + size);
    return *this;
  }

  size_t size() const { return bytes_.size(); }
  /// Overwrites a byte or a 16-bit number written before.
  void patch8(size_t at, size_t value) { bytes_[at] = static_cast<uint8_t>(value); }
  void patch16(size_t at, size_t value) {
    patch8(at, value);
    patch8(at + 1, value >> 8);
  }

  Packet take() { return std::move(bytes_); }

 private:
  PacketWriter& number(uint64_t value, int size) {
    for (int i = 0; i < size; i++) bytes_.push_back(static_cast<uint8_t>(value >> (8 * i)));
    return *this;
  }

  Packet bytes_;
};

}  // namespace loopback
