// flock and LockFileEx: the system lets go when a process dies.
#include "machine/file_lock.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>
#endif

namespace loopback {

#ifdef _WIN32

FileLock::FileLock(const std::filesystem::path& path)
    : file_(CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                        OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr)) {
  OVERLAPPED all{};
  isHeld_ = file_ != INVALID_HANDLE_VALUE && LockFileEx(file_, LOCKFILE_EXCLUSIVE_LOCK, 0, 1, 0, &all);
}

FileLock::~FileLock() {
  if (file_ != INVALID_HANDLE_VALUE) CloseHandle(file_);
}

#else

FileLock::FileLock(const std::filesystem::path& path) : file_(open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600)) {
  int result = file_ < 0 ? -1 : flock(file_, LOCK_EX);
  while (result != 0 && file_ >= 0 && errno == EINTR) result = flock(file_, LOCK_EX);
  isHeld_ = result == 0;
}

FileLock::~FileLock() {
  if (file_ >= 0) close(file_);
}

#endif

}  // namespace loopback
