// Writes notices to stderr.
#include "core/notice.h"

#include <atomic>
#include <cstdio>

namespace loopback {

void say(const std::string& text) { std::fprintf(stderr, "[headwater loopback] %s\n", text.c_str()); }

void noticeOnce(Notice notice, const std::string& text) {
  static std::atomic<unsigned> said{0};
  unsigned bit = 1u << static_cast<unsigned>(notice);
  if (said.fetch_or(bit) & bit) return;
  say(text);
}

}  // namespace loopback
