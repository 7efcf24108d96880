// Written beside under a name of its own, then linked into place: linking fails where there is something already.
#include "auth/exclusive_file.h"

#include <atomic>
#include <cstdio>
#include <string>

#include "core/process.h"

namespace loopback {

namespace fs = std::filesystem;

namespace {
fs::path temporaryBeside(fs::path path) {
  static std::atomic<unsigned> count{0};
  return path += "." + std::to_string(processId()) + "-" + std::to_string(++count) + kTemporarySuffix;
}

bool write(const fs::path &path, const void *data, size_t size) {
  FILE *file = std::fopen(path.string().c_str(), "wb");
  if (!file) return false;
  bool complete = std::fwrite(data, 1, size, file) == size;
  return std::fclose(file) == 0 && complete;
}
}  // namespace

bool createExclusively(const fs::path &path, const void *data, size_t size) {
  if (path.empty()) return false;
  fs::path temporary = temporaryBeside(path);
  std::error_code error;
  bool complete = write(temporary, data, size);
  if (complete) fs::create_hard_link(temporary, path, error);
  bool created = complete && !error;
  fs::remove(temporary, error);
  return created;
}

}  // namespace loopback
