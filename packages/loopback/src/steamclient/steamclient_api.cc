// The exports that Valve's library looks up in the client: its interface by version, and the callbacks of its pipe.
#include "callbacks/call_result_copy.h"
#include "core/bounded_text.h"
#include "core/notice.h"
#include "generated/interface_versions.h"
#include "sides/contexts.h"
#include "steamclient/server_client.h"

using namespace loopback;

#if defined(_WIN32)
#define EXPORTED extern "C" __declspec(dllexport)
#else
#define EXPORTED extern "C" __attribute__((visibility("default")))
#endif

namespace {
/// Of the last conversation each SDK begins with; it is asked for and not needed.
constexpr int kInterfaceFailed = 1;
}  // namespace

EXPORTED void* CreateInterface(const char* version, int* returnCode) {
  void* found = version ? steamClientOfVersion(&serverClient(), version) : nullptr;
  if (returnCode) *returnCode = found ? 0 : kInterfaceFailed;
  return found;
}

EXPORTED bool Steam_IsKnownInterface(const char* version) {
  if (!version) return false;
  return steamClientOfVersion(&serverClient(), version) || interfaceOfVersion(serverContext().interfaces, version);
}

EXPORTED void Steam_NotifyMissingInterface(HSteamPipe, const char* version) {
  say("the program needs interface " + boundedText(version, 128) + ", which this loopback does not know.");
}

EXPORTED bool Steam_BGetCallback(HSteamPipe pipe, CallbackMsg_t* message) {
  return serverClient().isOpen(pipe) && serverClient().nextCallback(message);
}

EXPORTED bool Steam_FreeLastCallback(HSteamPipe pipe) {
  if (!serverClient().isOpen(pipe)) return false;
  serverContext().callbacks.freeLast();
  return true;
}

EXPORTED bool Steam_GetAPICallResult(HSteamPipe pipe, SteamAPICall_t call, void* callback, int size, int expected,
                                     bool* failed) {
  if (serverClient().isOpen(pipe))
    return copyCallResult(serverContext().callbacks, call, callback, size, expected, failed);
  if (failed) *failed = true;
  return false;
}

EXPORTED void Steam_ReleaseThreadLocalMemory(bool) {}

// Crash dumps go nowhere.
EXPORTED void Breakpad_SteamMiniDumpInit(uint32, const char*, const char*) {}
EXPORTED void Breakpad_SteamSetAppID(uint32) {}
EXPORTED void Breakpad_SteamSetSteamID(uint64) {}
EXPORTED void Breakpad_SteamWriteMiniDumpSetComment(const char*) {}
EXPORTED void Breakpad_SteamWriteMiniDumpUsingExceptionInfoWithBuildId(int, int) {}
