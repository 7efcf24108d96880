#include "steam_library.h"

#include <cstring>
#include <string>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace bench {

SteamLibrary steam;

namespace {

void* Find(void* handle, const char* name) {
#ifdef _WIN32
  return reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(handle), name));
#else
  return dlsym(handle, name);
#endif
}

}  // namespace

const char* SteamLibrary::Open(const char* path) {
#ifdef _WIN32
  void* handle = LoadLibraryA(path);
#else
  void* handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
#endif
  if (!handle) return path;
  handle_ = handle;
#define BENCH_FIND(name)                                        \
  name = reinterpret_cast<decltype(name)>(Find(handle, #name)); \
  if (!name) return #name;
  BENCH_FUNCTIONS(BENCH_FIND)
#undef BENCH_FIND
  return nullptr;
}

// Accessors are named after the interface and the last three digits of its version.
template <typename Interface>
void SteamLibrary::Ask(Interface*& interface, const char* accessor, const char* version) {
  std::string name = std::string("SteamAPI_") + accessor + "_v" + (version + std::strlen(version) - 3);
  auto* ask = reinterpret_cast<Interface* (*)()>(Find(handle_, name.c_str()));
  interface = ask ? ask() : nullptr;
}

void SteamLibrary::Attach() {
  Ask(gameServer, "SteamGameServer", STEAMGAMESERVER_INTERFACE_VERSION);
  Ask(sockets, "SteamGameServerNetworkingSockets_SteamAPI", STEAMNETWORKINGSOCKETS_INTERFACE_VERSION);
  Ask(utils, "SteamNetworkingUtils_SteamAPI", STEAMNETWORKINGUTILS_INTERFACE_VERSION);
  Ask(ugc, "SteamGameServerUGC", STEAMUGC_INTERFACE_VERSION);
  pipe = SteamGameServer_GetHSteamPipe();
}

}  // namespace bench
