// How old files are, by when they were last written.
#pragma once

#include <chrono>
#include <filesystem>

namespace loopback {

/// The earliest time there is, for a file that is gone.
std::filesystem::file_time_type writtenAt(const std::filesystem::path& path);

/// Whether a file is there and was written longer ago than this.
bool isOlderThan(const std::filesystem::path& path, std::chrono::milliseconds age);

}  // namespace loopback
