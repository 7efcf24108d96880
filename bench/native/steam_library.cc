#include "steam_library.h"

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
#define BENCH_FIND(name)                                        \
  name = reinterpret_cast<decltype(name)>(Find(handle, #name)); \
  if (!name) return #name;
  BENCH_FUNCTIONS(BENCH_FIND)
#undef BENCH_FIND
  return nullptr;
}

void SteamLibrary::Attach() {
  gameServer = SteamAPI_SteamGameServer_v015();
  sockets = SteamAPI_SteamGameServerNetworkingSockets_SteamAPI_v012();
  utils = SteamAPI_SteamNetworkingUtils_SteamAPI_v004();
  ugc = SteamAPI_SteamGameServerUGC_v021();
  pipe = SteamGameServer_GetHSteamPipe();
}

}  // namespace bench
