// What a client says of versions of interfaces: versions <client> <version>...
#include <dlfcn.h>
#include <cstdio>

int main(int count, char** arguments) {
  void* client = dlopen(arguments[1], RTLD_NOW);
  if (!client) {
    std::printf("%s\n", dlerror());
    return 1;
  }
  auto create = reinterpret_cast<void* (*)(const char*, int*)>(dlsym(client, "CreateInterface"));
  auto knows = reinterpret_cast<bool (*)(const char*)>(dlsym(client, "Steam_IsKnownInterface"));
  for (int i = 2; i < count; i++)
    std::printf("%s %s%s\n", arguments[i], knows(arguments[i]) ? "known" : "unknown",
                create(arguments[i], nullptr) ? ", given" : "");
}
