// dlopen / LoadLibrary and symbol resolution.
#include "library.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <mutex>

#include "../generated/interfaces.h"
#include "older_init.h"
#include "other_sdk.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace headwater {

Symbols api;

namespace {

std::mutex mutex;
std::unique_ptr<Library> loaded;

#ifdef _WIN32

std::wstring Wide(const std::string& text) {
  int length = MultiByteToWideChar(CP_UTF8, 0, text.c_str(), -1, nullptr, 0);
  std::wstring wide(length > 0 ? length - 1 : 0, L'\0');
  MultiByteToWideChar(CP_UTF8, 0, text.c_str(), -1, wide.data(), length);
  return wide;
}

void* open(const std::string& path, std::string* error) {
  // The library's own folder is searched for what it depends on; the working directory is not.
  HMODULE module =
      LoadLibraryExW(Wide(path).c_str(), nullptr, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
  if (!module) *error = "LoadLibrary failed with Windows error " + std::to_string(GetLastError());
  return module;
}

void* find(void* handle, const char* name) {
  return reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(handle), name));
}

void close(void* handle) { FreeLibrary(static_cast<HMODULE>(handle)); }

#else

void* open(const std::string& path, std::string* error) {
  void* handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    const char* reason = dlerror();
    *error = reason ? reason : "dlopen failed without a reason";
  }
  return handle;
}

void* find(void* handle, const char* name) { return dlsym(handle, name); }

void close(void* handle) { dlclose(handle); }

#endif

template <typename Function>
void Resolve(void* handle, const char* name, Function* slot, Library* library) {
  *slot = reinterpret_cast<Function>(find(handle, name));
  if (!*slot) library->missing.emplace_back(name);
}

std::string sdkOf(void* handle) {
  std::string closest;
  size_t most = 0;
  // An SDK that dropped some and added none has all of its accessors in the library of the one before.
  auto consider = [&](const char* version, std::initializer_list<const char*> accessors) {
    for (const char* accessor : accessors) {
      if (!find(handle, accessor)) return;
    }
    if (accessors.size() < most) return;
    closest = version;
    most = accessors.size();
  };
#define HEADWATER_SDK(version, ...) consider(version, {__VA_ARGS__});
#include "../generated/known_sdks.inc"
#undef HEADWATER_SDK
  return closest;
}

}  // namespace

std::string describeSdk(const Library& library) {
  return library.sdkVersion.empty() ? "it belongs to an SDK this package does not know"
                                    : "it looks like SDK " + library.sdkVersion;
}

std::string describeMissing(const Library& library, const char* symbol) {
  bool changed =
      std::find(library.incompatible.begin(), library.incompatible.end(), symbol) != library.incompatible.end();
  return (changed ? std::string("exports ") + symbol + " with another signature, so it is not called; "
                  : std::string("does not export ") + symbol + "; ") +
         describeSdk(library);
}

const char* interfaceVersion(const char* own) {
  auto found = loaded->interfaceVersions.find(own);
  return found == loaded->interfaceVersions.end() ? own : found->second;
}

const char* versionList(const char* function, const char* own) {
  auto found = loaded->versionLists.find(function);
  return found == loaded->versionLists.end() ? own : found->second;
}

const Library* loadedLibrary() {
  std::lock_guard<std::mutex> lock(mutex);
  return loaded.get();
}

const Library* openLibrary(const std::string& path, const std::string& steamClient, std::string* error) {
  std::lock_guard<std::mutex> lock(mutex);
  if (loaded) {
    if (loaded->path == path) return loaded.get();
    *error = "this process already uses " + loaded->path +
             "; Steam keeps its state per process, so a second library needs a process of its own";
    return nullptr;
  }
  void* client = nullptr;
  if (!steamClient.empty()) {
    client = open(steamClient, error);
    if (!client) return nullptr;
  }
  void* handle = open(path, error);
  if (!handle) return nullptr;

  auto library = std::make_unique<Library>();
  library->path = path;
  // Exported by @headwater/loopback only.
  const char* ours = "HeadwaterLoopback_GetServerState";
  library->isLoopback = find(handle, ours) || (client && find(client, ours));
  library->sdkVersion = sdkOf(handle);
  Symbols symbols;
#define HEADWATER_SYMBOL(name) Resolve(handle, #name, &symbols.name, library.get());
#include "../generated/symbols.inc"
#undef HEADWATER_SYMBOL

  OtherSdk other(handle, find, symbols, *library);
  generated::serveOtherSdk(other);
  serveOlderInit(other);

  // The runtime calls these without asking: a library without one of them is not Steam's, or too old.
  std::vector<std::string> lacking;
#define HEADWATER_NEEDED(name) \
  if (!symbols.name) lacking.emplace_back(#name);
  HEADWATER_NEEDED(SteamAPI_ManualDispatch_Init)
  HEADWATER_NEEDED(SteamAPI_ManualDispatch_RunFrame)
  HEADWATER_NEEDED(SteamAPI_ManualDispatch_GetNextCallback)
  HEADWATER_NEEDED(SteamAPI_ManualDispatch_FreeLastCallback)
  HEADWATER_NEEDED(SteamAPI_ManualDispatch_GetAPICallResult)
  HEADWATER_NEEDED(SteamAPI_GetHSteamPipe)
  HEADWATER_NEEDED(SteamAPI_Shutdown)
  HEADWATER_NEEDED(SteamGameServer_GetHSteamPipe)
  HEADWATER_NEEDED(SteamGameServer_Shutdown)
  HEADWATER_NEEDED(SteamInternal_GameServer_Init_V2)
#undef HEADWATER_NEEDED
  if (!lacking.empty()) {
    *error = "it is not a Steam library, or one older than SDK 1.53: it does not export " + lacking.front() +
             (lacking.size() > 1 ? " nor " + std::to_string(lacking.size() - 1) + " others" : "") +
             ", without which nothing works. Take the one of SDK " + generated::kSdkVersion + ".";
    close(handle);
    return nullptr;
  }
  api = symbols;
  loaded = std::move(library);
  // The handle stays open for the life of the process: Steam's threads outlive its shutdown.
  return loaded.get();
}

}  // namespace headwater
