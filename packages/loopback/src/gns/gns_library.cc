// Opens the copies of GameNetworkingSockets that the build deployed beside this library.
#include "gns/gns_library.h"

#include "core/environment.h"
#include "core/notice.h"
#include "core/open_file.h"
#include "core/shared_library.h"
#include "gns/load_problem.h"
#include "tcp/tcp_functions.h"

#include <filesystem>
#include <mutex>
#include <string>

namespace loopback {

namespace {

struct Copy {
  std::once_flag once;
  GnsFunctions functions{};
  bool loaded = false;
  std::string problem;
};

Copy& copyOf(ContextKind kind) {
  static Copy user, server;
  return kind == ContextKind::User ? user : server;
}

std::string fileName(ContextKind kind) {
  std::string context = kind == ContextKind::User ? "user" : "server";
#if defined(_WIN32)
  return "gns-" + context + ".dll";
#elif defined(__APPLE__)
  return "libgns-" + context + ".dylib";
#else
  return "libgns-" + context + ".so";
#endif
}

/// Loads one function; remembers the first that is missing.
template <typename Function>
void load(const SharedLibrary& library, Function& function, const char* name, std::string& missing) {
  function = reinterpret_cast<Function>(library.symbol(name));
  if (!function && missing.empty()) missing = name;
}

std::string loadFunctions(const SharedLibrary& library, GnsFunctions& functions) {
  std::string missing;
#define X(name) load(library, functions.name, "SteamAPI_" #name, missing);
  LOOPBACK_GNS_FUNCTIONS(X)
#undef X
  load(library, functions.ISteamNetworkingSockets_SendMessages, "SteamAPI_ISteamNetworkingSockets_SendMessages",
       missing);
  load(library, functions.SteamNetworkingIPAddr_ToString, "SteamAPI_SteamNetworkingIPAddr_ToString", missing);
  load(library, functions.SteamNetworkingIdentity_ToString, "SteamAPI_SteamNetworkingIdentity_ToString", missing);
  load(library, functions.SteamNetworkingIdentity_ParseString, "SteamAPI_SteamNetworkingIdentity_ParseString", missing);
  load(library, functions.init, "GameNetworkingSockets_Init", missing);
  load(library, functions.kill, "GameNetworkingSockets_Kill", missing);
  load(library, functions.sockets, "SteamAPI_SteamNetworkingSockets_v009", missing);
  load(library, functions.utils, "SteamAPI_SteamNetworkingUtils_v003", missing);
  std::string mayBeMissing;
  load(library, functions.setManualPollMode, "SteamNetworkingSockets_SetManualPollMode", mayBeMissing);
  return missing;
}

/// Whether the loopback's own networking takes its place: where it was asked for, and where there is no
/// GameNetworkingSockets to build with.
bool isReplaced([[maybe_unused]] const std::string& path) {
#ifdef LOOPBACK_TCP_NETWORKING
  std::error_code error;
  if (!std::filesystem::exists(pathOf(path), error)) return true;
#endif
  return wantsTcpNetworking();
}

void open(ContextKind kind, Copy& copy) {
  std::string path = folderOfThisLibrary() + "/" + fileName(kind);
  if (isReplaced(path)) {
    copy.functions = *tcpFunctions(kind);
    copy.loaded = true;
    noticeOnce(Notice::TcpNetworking,
               "networking is the loopback's own, over TCP on this machine, and not GameNetworkingSockets.");
    return;
  }
  std::string error;
  SharedLibrary library = SharedLibrary::open(path, error);
  if (error.empty()) {
    std::string missing = loadFunctions(library, copy.functions);
    if (!missing.empty()) error = path + " does not export " + missing;
  }
  copy.loaded = error.empty();
  if (copy.loaded) return;
  copy.problem = "networking is not available: " + explainLoadProblem(error);
  noticeOnce(Notice::NetworkingMissing, copy.problem);
}

}  // namespace

const GnsFunctions* gnsLibrary(ContextKind kind) {
  Copy& copy = copyOf(kind);
  std::call_once(copy.once, [&] { open(kind, copy); });
  return copy.loaded ? &copy.functions : nullptr;
}

std::string gnsLoadProblem(ContextKind kind) { return gnsLibrary(kind) ? "" : copyOf(kind).problem; }

const GnsFunctions* anyGnsLibrary() {
  // The user's copy may be loaded or not; asking must not load a second one for nothing.
  const Copy& user = copyOf(ContextKind::User);
  return user.loaded ? &user.functions : gnsLibrary(ContextKind::Server);
}

}  // namespace loopback
