// HMAC-SHA256 with a key that is made of the machine's secret and the world's name.
#include "machine/world_signature.h"

#include "core/environment.h"
#include "machine/runtime_directory.h"

namespace loopback {

std::optional<Digest> signInWorld(const void* data, size_t size) {
  std::optional<Digest> secret = machineSecret();
  if (!secret) return std::nullopt;
  std::string world = worldFromEnvironment();
  Digest key = hmacSha256(secret->data(), secret->size(), world.data(), world.size());
  return hmacSha256(key.data(), key.size(), data, size);
}

std::string sealed(const std::string& text) {
  std::optional<Digest> signature = signInWorld(text.data(), text.size());
  return signature ? text + std::string(signature->begin(), signature->end()) : "";
}

std::optional<std::string> unsealed(const void* data, size_t size) {
  const auto* bytes = static_cast<const uint8_t*>(data);
  if (!bytes || size < Digest().size()) return std::nullopt;
  size_t length = size - Digest().size();
  std::optional<Digest> signature = signInWorld(bytes, length);
  if (!signature || !equalDigests(signature->data(), bytes + length)) return std::nullopt;
  return std::string(bytes, bytes + length);
}

}  // namespace loopback
