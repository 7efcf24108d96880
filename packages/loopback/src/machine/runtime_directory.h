// The per-user folder through which loopback processes of one machine know each other, and the secret they share.
#pragma once

#include "machine/sha256.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace loopback {

/// $XDG_RUNTIME_DIR/headwater-loopback, else one in the temporary folder; created with mode 0700. Empty, with a line
/// on stderr, when it cannot be made or belongs to someone else.
std::optional<std::filesystem::path> runtimeDirectory();

/// The folder of one app in the current world, created if need be; empty, with a line on stderr, if it cannot be.
std::optional<std::filesystem::path> appDirectory(uint32_t appId);

/// Finds out at an init whether files can be made there, instead of at the first ticket. Says on stderr if not.
void checkRuntimeDirectory(uint32_t appId);

/// What was said last; empty if nothing was.
std::string runtimeDirectoryProblem();

/// The key that signs this user's tickets on this machine: made by the first process, read by the others.
std::optional<Digest> machineSecret();

}  // namespace loopback
