#include "debug_output.h"

#include <algorithm>
#include <atomic>

#include "../generated/interfaces.h"
#include "../generated/manual.h"
#include "../runtime/call.h"
#include "../runtime/hook.h"

namespace headwater::manual {

namespace {

using Level = ESteamNetworkingSocketsDebugOutputType;
struct Place;
using Listener = Hook<Place, Level, const char*>;

// Enough for the reasons of refused calls.
constexpr Level kOurs = k_ESteamNetworkingSocketsDebugOutputType_Warning;

std::atomic<Listener::Function> listener{nullptr};
std::atomic<Level> listenerLevel{k_ESteamNetworkingSocketsDebugOutputType_None};
// Whose init the listener belongs to.
std::atomic<const Context*> listenerOwner{nullptr};
thread_local std::optional<std::string> last;

void hear(Level level, const char* text) {
  if (level <= kOurs) last = text;
  Listener::Function function = listener;
  if (function && level <= listenerLevel) function(level, text);
}

}  // namespace

void listenToNetworking(Context& context) {
  auto* utils = static_cast<ISteamNetworkingUtils*>(context.slots()[generated::kISteamNetworkingUtils].self);
  if (!utils || !api.SteamAPI_ISteamNetworkingUtils_SetDebugOutputFunction) return;
  api.SteamAPI_ISteamNetworkingUtils_SetDebugOutputFunction(utils, std::max<Level>(kOurs, listenerLevel), hear);
}

void forgetListener(const Context& context) {
  if (listenerOwner != &context) return;
  listener = nullptr;
  listenerLevel = k_ESteamNetworkingSocketsDebugOutputType_None;
}

std::optional<std::string> takeNetworkingText() {
  std::optional<std::string> text;
  text.swap(last);
  return text;
}

napi_value ISteamNetworkingUtils_SetDebugOutputFunction(napi_env env, napi_callback_info info) {
  Call<2> call(env, info, "ISteamNetworkingUtils.SetDebugOutputFunction");
  Level level{};
  Listener hook;
  if (!call.self<ISteamNetworkingUtils>() ||
      !call.has(api.SteamAPI_ISteamNetworkingUtils_SetDebugOutputFunction,
                "SteamAPI_ISteamNetworkingUtils_SetDebugOutputFunction") ||
      !call.read(0, "eDetailLevel", level) || !call.readHook(1, "pfnFunc", hook)) {
    return nullptr;
  }
  listener = hook.pointer();
  listenerOwner = &call.context();
  listenerLevel = hook.pointer() ? level : k_ESteamNetworkingSocketsDebugOutputType_None;
  listenToNetworking(call.context());
  return call.undefined();
}

}  // namespace headwater::manual
