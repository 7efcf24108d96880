// The host library of one loaded copy of GameNetworkingSockets. It is linked to that copy and found beside it, so
// opening it opens a copy of its own, with its own instance and identity. On systems older than the one GNS was built
// on it also supplies the few runtime symbols these lack; being the first in the lookup scope, it is asked first.
// The HOST_NEEDS_* macros come from deploy.mjs, one per missing symbol version.

// The copy and its protobuf call this where C++ registers the destructors of static objects (__cxa_atexit, by a name of
// the same length; see deploy.mjs): none is ever destroyed. GNS's thread works until somebody stops it, in a process that
// exits as well, and makes some of its objects only when the first packets come: they would be destroyed before anything
// that was registered earlier, such as the loopback's own exit, which stops the thread.
extern "C" int __gns_atexit(void (*)(void *), void *, void *) { return 0; }

#ifdef HOST_NEEDS_GLIBC_2_38
#include <cstdarg>
#include <cstdio>
#include <cstdlib>

// glibc 2.38 gave these C23 variants, which differ only in accepting binary literals (0b101). GNS parses none.
extern "C" {
int __isoc23_sscanf(const char *text, const char *format, ...) {
  va_list args;
  va_start(args, format);
  int converted = vsscanf(text, format, args);
  va_end(args);
  return converted;
}
long __isoc23_strtol(const char *text, char **end, int base) { return strtol(text, end, base); }
unsigned long __isoc23_strtoul(const char *text, char **end, int base) { return strtoul(text, end, base); }
}
#endif

#ifdef HOST_NEEDS_GLIBCXX_3_4_32
#include <ios>

namespace std {
// libstdc++ 13 moved the initialisation of cout and friends from every object file into the library.
void ios_base_library_init() { static ios_base::Init streams; }
}  // namespace std
#endif

#ifdef HOST_NEEDS_GLIBCXX_3_4_35
// libstdc++ 16 made two members of its debug containers' bases const. They forward to the older ones, which do the
// same; the exact mangled names are given because the declarations in this system's headers are the older ones.
extern "C" {
void older_attach(void *iterator, void *sequence,
                  bool constant) __asm__("_ZN11__gnu_debug19_Safe_iterator_base9_M_attachEPNS_19_Safe_sequence_baseEb");
void newer_attach(void *iterator, const void *sequence, bool constant) __asm__(
    "_ZN11__gnu_debug19_Safe_iterator_base9_M_attachEPKNS_19_Safe_sequence_baseEb");
void newer_attach(void *iterator, const void *sequence, bool constant) {
  older_attach(iterator, const_cast<void *>(sequence), constant);
}

void *older_get_mutex(void *sequence) __asm__("_ZN11__gnu_debug19_Safe_sequence_base12_M_get_mutexEv");
void *newer_get_mutex(const void *sequence) __asm__("_ZNK11__gnu_debug19_Safe_sequence_base12_M_get_mutexEv");
void *newer_get_mutex(const void *sequence) { return older_get_mutex(const_cast<void *>(sequence)); }
}
#endif
