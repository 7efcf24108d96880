// SHA-256 and HMAC-SHA256 (FIPS 180-4, RFC 2104), so that the library needs no crypto dependency of its own.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace loopback {

using Digest = std::array<uint8_t, 32>;

Digest sha256(const void* data, size_t size);
Digest hmacSha256(const void* key, size_t keySize, const void* data, size_t size);

/// Compares in a time that does not depend on where they differ.
bool equalDigests(const uint8_t* a, const uint8_t* b);

}  // namespace loopback
