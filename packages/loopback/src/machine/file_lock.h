// Keeps the other processes that want the same out, for the life of an object.
#pragma once

#include <filesystem>

namespace loopback {

class FileLock {
 public:
  /// Waits until nobody else has it. The file is made if need be, and stays: whoever removed it would remove the lock
  /// of somebody who waits.
  explicit FileLock(const std::filesystem::path& path);
  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

  /// False if the file cannot be made.
  bool isHeld() const { return isHeld_; }

 private:
#ifdef _WIN32
  void* file_;
#else
  int file_;
#endif
  bool isHeld_;
};

}  // namespace loopback
