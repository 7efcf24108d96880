// stat and its kin, which glibc exports since 2.33 only. What Zig links in their place for older ones leaves errno as it
// was, and std::filesystem then takes a file that is not there for whatever error came before. The functions under them
// are in every glibc.
#include <sys/stat.h>

#if defined(__x86_64__)
#define VERSION 1
#else
#define VERSION 0
#endif
#define OURS __attribute__((visibility("hidden")))

extern int __xstat(int version, const char* path, struct stat* result);
extern int __lxstat(int version, const char* path, struct stat* result);
extern int __fxstat(int version, int file, struct stat* result);
extern int __fxstatat(int version, int folder, const char* path, struct stat* result, int flags);

OURS int stat(const char* path, struct stat* result) { return __xstat(VERSION, path, result); }
OURS int lstat(const char* path, struct stat* result) { return __lxstat(VERSION, path, result); }
OURS int fstat(int file, struct stat* result) { return __fxstat(VERSION, file, result); }
OURS int fstatat(int folder, const char* path, struct stat* result, int flags) {
  return __fxstatat(VERSION, folder, path, result, flags);
}
