// The last warning that networking gave, as a program hears it.
#pragma once

#include "check.h"
#include "steam_gameserver.h"

#include <string>
#include <utility>

class DebugText {
 public:
  DebugText() {
    SteamNetworkingUtils()->SetDebugOutputFunction(k_ESteamNetworkingSocketsDebugOutputType_Warning, keep);
  }
  ~DebugText() {
    if (ISteamNetworkingUtils* utils = SteamNetworkingUtils())
      utils->SetDebugOutputFunction(k_ESteamNetworkingSocketsDebugOutputType_None, nullptr);
  }

  /// Of this thread, once.
  static std::string take() { return std::exchange(last, ""); }

 private:
  static void keep(ESteamNetworkingSocketsDebugOutputType, const char* text) { last = text; }
  static inline thread_local std::string last;
};
