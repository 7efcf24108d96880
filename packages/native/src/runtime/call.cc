#include "call.h"

namespace headwater {

void ThrowSymbolMissing(napi_env env, const char* method, const char* symbol) {
  const Library& library = *LoadedLibrary();
  ThrowError(env, code::kSymbolMissing,
             std::string(method) + ": " + library.path + " " + DescribeMissing(library, symbol) +
                 ", this package is made for SDK " + generated::kSdkVersion +
                 ". Use the library of that SDK, or the package made for the library's.");
}

}  // namespace headwater
