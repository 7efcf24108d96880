// Creating a small file that other processes see complete or not at all, and that only one of them can create.
#pragma once

#include <cstddef>
#include <filesystem>
#include <system_error>

namespace loopback {

/// Suffix of files that are still being written.
constexpr const char* kTemporarySuffix = ".tmp";

/// Creates a file with this content; false, with the reason, if it exists already or cannot be written.
bool createExclusively(const std::filesystem::path& path, const void* data, size_t size, std::error_code& error);
inline bool createExclusively(const std::filesystem::path& path, const void* data, size_t size) {
  std::error_code ignored;
  return createExclusively(path, data, size, ignored);
}

}  // namespace loopback
