// Which addresses are FakeIPs, in host byte order. Nobody can use them: they are link-local ones.
#pragma once

#include <cstdint>

namespace loopback {

constexpr uint32_t kGlobalFakeIps = 0xa9fe0000;  // 169.254.0.0/17: mean the same to everybody
constexpr uint32_t kLocalFakeIps = 0xa9fe8000;   // 169.254.128.0/17: known to this process only
constexpr uint32_t kFakeIpRangeSize = 0x8000;

constexpr bool isGlobalFakeIp(uint32_t ip) { return ip - kGlobalFakeIps < kFakeIpRangeSize; }
constexpr bool isLocalFakeIp(uint32_t ip) { return ip - kLocalFakeIps < kFakeIpRangeSize; }

}  // namespace loopback
