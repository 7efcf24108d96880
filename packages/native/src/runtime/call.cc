#include "call.h"

namespace headwater {

void throwSymbolMissing(napi_env env, const char* method, const char* symbol) {
  const Library& library = *loadedLibrary();
  throwError(env, code::kSymbolMissing,
             std::string(method) + ": " + library.path + " " + describeMissing(library, symbol) +
                 ", this package is made for SDK " + generated::kSdkVersion +
                 ". Use the library of that SDK, or the package made for the library's.");
}

bool hasAdaptedParameter(napi_env env, const char* method, const char* symbol, const char* name, const char* only) {
  const Library& library = *loadedLibrary();
  if (library.adapted.count(symbol) == 0) return true;
  throwError(env, code::kSymbolMissing,
             std::string(method) + ": " + name + " can only be " + only + ": " + library.path + " has " + symbol +
                 " without it; " + describeSdk(library) + ". Use the library of SDK " + generated::kSdkVersion + ".");
  return false;
}

}  // namespace headwater
