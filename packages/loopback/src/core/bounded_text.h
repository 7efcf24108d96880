// Texts of the program: one of some gigabytes must cost neither time nor memory, as a lack of memory ends the process.
#pragma once

#include <cstddef>
#include <cstring>
#include <string>

namespace loopback {

/// Far more than any text of a game. What is longer is refused where it cannot be cut.
constexpr size_t kLongestText = size_t{1} << 20;

/// The beginning of a C string. `size` counts the terminating NUL, as the SDK's constants do; null is taken for empty.
inline std::string boundedText(const char* text, size_t size) {
  return text ? std::string(text, strnlen(text, size - 1)) : std::string();
}

/// Whether a text is there and of a size to keep.
inline bool isUsableText(const char* text) { return text && strnlen(text, kLongestText) < kLongestText; }

}  // namespace loopback
