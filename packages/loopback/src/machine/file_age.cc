// The file system's clock, compared with itself only.
#include "machine/file_age.h"

namespace loopback {

namespace fs = std::filesystem;

fs::file_time_type writtenAt(const fs::path& path) {
  std::error_code error;
  fs::file_time_type time = fs::last_write_time(path, error);
  return error ? fs::file_time_type::min() : time;
}

bool isOlderThan(const fs::path& path, std::chrono::milliseconds age) {
  fs::file_time_type time = writtenAt(path);
  return time != fs::file_time_type::min() && fs::file_time_type::clock::now() - time > age;
}

}  // namespace loopback
