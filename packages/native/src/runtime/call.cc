#include "call.h"

namespace headwater {

void ThrowSymbolMissing(napi_env env, const char* method, const char* symbol) {
  const Library& library = *LoadedLibrary();
  ThrowError(env, code::kSymbolMissing,
             std::string(method) + ": " + library.path + " " + DescribeMissing(library, symbol) +
                 ", this package is made for SDK " + generated::kSdkVersion +
                 ". Use the library of that SDK, or the package made for the library's.");
}

bool HasAdaptedParameter(napi_env env, const char* method, const char* symbol, const char* name, const char* only) {
  const Library& library = *LoadedLibrary();
  if (library.adapted.count(symbol) == 0) return true;
  ThrowError(env, code::kSymbolMissing,
             std::string(method) + ": " + name + " can only be " + only + ": " + library.path + " has " + symbol +
                 " without it; " + DescribeSdk(library) + ". Use the library of SDK " + generated::kSdkVersion + ".");
  return false;
}

}  // namespace headwater
