// Texts of the program, of which only so much is kept: one of some gigabytes must cost neither time nor memory.
#pragma once

#include <cstddef>
#include <cstring>
#include <string>

namespace loopback {

/// The beginning of a C string. `size` counts the terminating NUL, as the SDK's constants do; null is taken for empty.
inline std::string boundedText(const char *text, size_t size) {
  return text ? std::string(text, strnlen(text, size - 1)) : std::string();
}

}  // namespace loopback
