// dlopen and LoadLibrary.
#include "core/shared_library.h"

#ifdef _WIN32
#include "core/system_text.h"

#include <windows.h>
#include <filesystem>
#else
#include <dlfcn.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define LOOPBACK_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define LOOPBACK_SANITIZED 1
#endif
#endif

namespace loopback {

#ifdef _WIN32

namespace {
constexpr size_t kLongestPath = 32768;

/// For good: its threads run it even after a program that loads and unloads libraries has closed it.
HMODULE pinned() {
  HMODULE module = nullptr;
  GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_PIN,
                     reinterpret_cast<const wchar_t*>(&pinned), &module);
  return module;
}
const HMODULE thisLibrary = pinned();
}  // namespace

SharedLibrary SharedLibrary::open(const std::string& path, std::string& error) {
  SharedLibrary library;
  library.handle_ = LoadLibraryExW(std::filesystem::path(wideText(path)).make_preferred().c_str(), nullptr,
                                   LOAD_WITH_ALTERED_SEARCH_PATH);
  if (!library.handle_) error = path + " cannot be loaded (error " + std::to_string(GetLastError()) + ")";
  return library;
}

void* SharedLibrary::symbol(const char* name) const {
  return handle_ ? reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(handle_), name)) : nullptr;
}

std::string folderOfThisLibrary() {
  std::wstring path(kLongestPath, L'\0');
  path.resize(GetModuleFileNameW(thisLibrary, path.data(), static_cast<DWORD>(path.size())));
  return textOfWide(path.substr(0, path.find_last_of(L"\\/")));
}

#else

namespace {
int openFlags() {
  int flags = RTLD_NOW | RTLD_LOCAL;
#if defined(RTLD_DEEPBIND) && !defined(LOOPBACK_SANITIZED)
  // Node exports an OpenSSL of its own, which would otherwise take precedence over the one GNS was built for.
  // Sanitizers refuse this flag. Inside Node, GNS then works with Node's OpenSSL, as long as that is a 3 as well.
  flags |= RTLD_DEEPBIND;
#endif
  return flags;
}
}  // namespace

SharedLibrary SharedLibrary::open(const std::string& path, std::string& error) {
  SharedLibrary library;
  library.handle_ = dlopen(path.c_str(), openFlags());
  if (!library.handle_) error = dlerror();
  return library;
}

void* SharedLibrary::symbol(const char* name) const { return handle_ ? dlsym(handle_, name) : nullptr; }

std::string folderOfThisLibrary() {
  Dl_info info{};
  if (!dladdr(reinterpret_cast<void*>(&folderOfThisLibrary), &info) || !info.dli_fname) return ".";
  std::string file = info.dli_fname;
  size_t slash = file.find_last_of('/');
  return slash == std::string::npos ? "." : file.substr(0, slash);
}

#endif

}  // namespace loopback
