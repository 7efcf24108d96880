// Files whose names are texts of ours: UTF-8.
#pragma once

#include <cstdio>
#include <filesystem>
#include <string>

namespace loopback {

std::filesystem::path pathOf(const std::string& text);

/// fopen; the mode is one of "rb" and "wb". Whoever wants to remove or replace the file meanwhile, can.
FILE* openFile(const std::filesystem::path& path, const char* mode);

}  // namespace loopback
