// Free functions: exported, inline, declared twice.
#include "macros.h"

/// Starts it.
S_API bool Thing_Init(uint16_t usPort, const char *pszVersion = nullptr);
S_API void Thing_Shutdown();
S_API void Thing_Shutdown();
extern "C" {
S_API int Thing_Pipe();
}
inline bool Thing_Ready() { return Thing_Pipe() != 0; }
static inline int Thing_Local() { return 0; }
inline int Thing_Later();
inline int Thing_Later() { return 1; }
typedef void (*PFNHook)(int nSeverity, const char *pchText);
S_API void Thing_SetHook(PFNHook pfn, void *(*pfnAlloc)(uint32_t));
