// Exports that C++ accessors use to find their interface by version string.
#include "api/client.h"
#include "core/init_generation.h"
#include "generated/interface_set.h"
#include "sides/contexts.h"

#include <atomic>
#include <cstdint>
#include <cstring>

namespace loopback {

const InterfaceSet* userInterfaces() { return userContext().isInitialised() ? &userContext().interfaces : nullptr; }

const InterfaceSet* serverInterfaces() {
  return serverContext().isInitialised() ? &serverContext().interfaces : nullptr;
}

const InterfaceSet* anyInterfaces() {
  const InterfaceSet* user = userInterfaces();
  return user ? user : serverInterfaces();
}

void* interfaceOfPipe(int pipe, const char* version) {
  SteamContext* context = contextOfPipe(pipe);
  return context && version ? context->interfaces.find(version) : nullptr;
}

}  // namespace loopback

using namespace loopback;

S_API void* SteamInternal_CreateInterface(const char* ver) {
  if (!ver || std::strcmp(ver, STEAMCLIENT_INTERFACE_VERSION) != 0) return nullptr;
  return static_cast<ISteamClient*>(&client());
}

S_API void* SteamInternal_FindOrCreateUserInterface(HSteamUser, const char* pszVersion) {
  if (!pszVersion) return nullptr;
  // The accessor of this one knows no context and asks here, whichever there is.
  bool isGlobal = std::strcmp(pszVersion, STEAMNETWORKINGUTILS_INTERFACE_VERSION) == 0;
  const InterfaceSet* set = isGlobal ? anyInterfaces() : userInterfaces();
  return set ? set->find(pszVersion) : nullptr;
}

S_API void* SteamInternal_FindOrCreateGameServerInterface(HSteamUser, const char* pszVersion) {
  const InterfaceSet* set = serverInterfaces();
  return set && pszVersion ? set->find(pszVersion) : nullptr;
}

S_API void* SteamInternal_ContextInit(void* pContextInitData) {
  struct AccessorCache {
    void (*fetch)(void** interface);
    // Zero in a fresh cache. Threads may come here at once; the last one to store has fetched the same.
    std::atomic<uintptr_t> generation;
    void* interface;
  };
  static_assert(sizeof(AccessorCache) == 3 * sizeof(void*));
  auto* cache = static_cast<AccessorCache*>(pContextInitData);
  if (!cache) return nullptr;
  uintptr_t generation = initGeneration();
  if (cache->generation.load(std::memory_order_acquire) != generation) {
    cache->fetch(&cache->interface);
    cache->generation.store(generation, std::memory_order_release);
  }
  return &cache->interface;
}
