// dlopen and LoadLibrary give the same library for the same file, however often it is opened.
#include "loopback_functions.h"

#include <map>
#include <mutex>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace {

#ifdef _WIN32
void* openLibrary(const std::string& path, std::string& error) {
  int length = MultiByteToWideChar(CP_UTF8, 0, path.c_str(), -1, nullptr, 0);
  std::wstring wide(static_cast<size_t>(length), L'\0');
  MultiByteToWideChar(CP_UTF8, 0, path.c_str(), -1, &wide[0], length);
  HMODULE module =
      LoadLibraryExW(wide.c_str(), nullptr, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
  if (!module) error = path + " cannot be loaded (Windows error " + std::to_string(GetLastError()) + ")";
  return module;
}

void* findSymbol(void* library, const char* name) {
  return reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(library), name));
}
#else
void* openLibrary(const std::string& path, std::string& error) {
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library) error = dlerror();
  return library;
}

void* findSymbol(void* library, const char* name) { return dlsym(library, name); }
#endif

template <typename Function>
bool load(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(findSymbol(library, name));
  return function != nullptr;
}

bool loadAll(void* library, LoopbackFunctions& functions, std::string& missing) {
#define X(name)                                                                      \
  if (missing.empty() && !load(library, "HeadwaterLoopback_" #name, functions.name)) \
    missing = "HeadwaterLoopback_" #name;
  LOOPBACK_CONTROL_FUNCTIONS(X)
#undef X
  return missing.empty();
}

}  // namespace

const LoopbackFunctions* openLoopback(const std::string& path, std::string& error) {
  static std::mutex mutex;
  // Never freed: methods of any thread may point to its entries.
  static auto& opened = *new std::map<std::string, LoopbackFunctions>;
  std::lock_guard<std::mutex> lock(mutex);
  auto known = opened.find(path);
  if (known != opened.end()) return &known->second;
  void* library = openLibrary(path, error);
  if (!library) return nullptr;
  LoopbackFunctions functions{};
  std::string missing;
  if (!loadAll(library, functions, missing)) {
    error = path + " is not a loopback library of this version: it does not export " + missing;
    return nullptr;
  }
  return &opened.emplace(path, functions).first->second;
}
