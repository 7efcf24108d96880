// Signatures of this user's processes on this machine. The world takes part in them, so that what is signed does not
// pass from one to another.
#pragma once

#include "machine/sha256.h"

#include <optional>
#include <string>

namespace loopback {

/// Nothing when there is no secret to sign with.
std::optional<Digest> signInWorld(const void* data, size_t size);

/// A text with its signature behind it; empty when there is no secret.
std::string sealed(const std::string& text);

/// The text of what `sealed` made; nothing for anything else.
std::optional<std::string> unsealed(const void* data, size_t size);

}  // namespace loopback
