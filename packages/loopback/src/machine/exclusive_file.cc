// Written beside under a name of its own, then linked into place: linking fails where there is something already.
#include "machine/exclusive_file.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <string>

#include "core/open_file.h"
#include "core/process.h"

namespace loopback {

namespace fs = std::filesystem;

namespace {
fs::path temporaryBeside(fs::path path) {
  static std::atomic<unsigned> count{0};
  return path += "." + std::to_string(processId()) + "-" + std::to_string(++count) + kTemporarySuffix;
}

bool write(const fs::path& path, const void* data, size_t size, std::error_code& error) {
  FILE* file = openFile(path, "wb");
  bool complete = file && std::fwrite(data, 1, size, file) == size;
  if (file) complete = std::fclose(file) == 0 && complete;
  if (!complete) error = std::error_code(errno, std::generic_category());
  return complete;
}
}  // namespace

bool createExclusively(const fs::path& path, const void* data, size_t size, std::error_code& error) {
  error.clear();
  if (path.empty()) return false;
  fs::path temporary = temporaryBeside(path);
  if (write(temporary, data, size, error)) fs::create_hard_link(temporary, path, error);
  std::error_code ignored;
  fs::remove(temporary, ignored);
  return !error;
}

}  // namespace loopback
