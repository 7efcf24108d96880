// The loader of Linux names the library that it did not find first: `libcrypto.so.3: cannot open shared object file:
// ...`.
#include "gns/load_problem.h"

namespace loopback {

namespace {
/// What the deployed copies need of the system, by the beginning of its file name.
struct SystemLibrary {
  const char* prefix;
  const char* name;
  const char* package;
};
constexpr SystemLibrary kSystemLibraries[] = {
    {"libcrypto", "OpenSSL 3",
     "Install it: `apt-get install libssl3` (libssl3t64 since Debian 13 and Ubuntu 24.04), `dnf install openssl-libs`. "
     "Debian's slim Node images do not have it, the full ones do."},
    {"libssl", "OpenSSL 3", "Install it: `apt-get install libssl3` (libssl3t64 since Debian 13 and Ubuntu 24.04)."},
    {"libz", "zlib", "Install it: `apt-get install zlib1g`, `dnf install zlib`."},
};
}  // namespace

std::string explainLoadProblem(const std::string& loaderMessage) {
  const std::string missing = loaderMessage.substr(0, loaderMessage.find(':'));
  for (const SystemLibrary& library : kSystemLibraries) {
    if (missing.rfind(library.prefix, 0) == 0)
      return std::string("GameNetworkingSockets needs ") + library.name + ", which is missing on this system (" +
             loaderMessage + "). " + library.package;
  }
  return loaderMessage + ". Build the loopback package again (npm run build), or install a complete one.";
}

}  // namespace loopback
