// On Windows a file that fopen has open can be neither removed nor replaced, and tickets and records are.
#include "core/open_file.h"

#ifdef _WIN32
#include "core/system_text.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>
#include <cerrno>
#endif

namespace loopback {

#ifdef _WIN32

std::filesystem::path pathOf(const std::string& text) { return wideText(text); }

FILE* openFile(const std::filesystem::path& path, const char* mode) {
  bool writes = *mode == 'w';
  HANDLE handle = CreateFileW(path.c_str(), writes ? GENERIC_WRITE : GENERIC_READ,
                              FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                              writes ? CREATE_ALWAYS : OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (handle == INVALID_HANDLE_VALUE) {
    DWORD error = GetLastError();
    errno = error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND ? ENOENT : EACCES;
    return nullptr;
  }
  int descriptor = _open_osfhandle(reinterpret_cast<intptr_t>(handle), writes ? 0 : _O_RDONLY);
  if (descriptor >= 0) return _fdopen(descriptor, mode);
  CloseHandle(handle);
  return nullptr;
}

#else

std::filesystem::path pathOf(const std::string& text) { return text; }

FILE* openFile(const std::filesystem::path& path, const char* mode) { return std::fopen(path.c_str(), mode); }

#endif

}  // namespace loopback
