// Methods that the SDK keeps in its vtables but out of its API: they do nothing here, and keep the slots behind them
// in place. The generated default classes derive from these.
#pragma once

#include "steam_gameserver.h"

namespace loopback {

/// An interface whose hidden methods, if it has any, are implemented.
template <typename Interface>
class WithHiddenMethods : public Interface {};

template <>
class WithHiddenMethods<ISteamClient> : public ISteamClient {
 protected:
  void RunFrame() override {}
  void DEPRECATED_Set_SteamAPI_CPostAPIResultInProcess(void (*)()) override {}
  void DEPRECATED_Remove_SteamAPI_CPostAPIResultInProcess(void (*)()) override {}
  void Set_SteamAPI_CCheckCallbackRegisteredInProcess(SteamAPI_CheckCallbackRegistered_t) override {}
  void DestroyAllInterfaces() override {}
};

template <>
class WithHiddenMethods<ISteamGameServer> : public ISteamGameServer {
 protected:
  bool InitGameServer(uint32, uint16, uint16, uint32, AppId_t, const char *) override { return false; }
  void SetMasterServerHeartbeatInterval_DEPRECATED(int) override {}
  void ForceMasterServerHeartbeat_DEPRECATED() override {}
};

template <>
class WithHiddenMethods<ISteamUtils> : public ISteamUtils {
 protected:
  bool GetCSERIPPort(uint32 *, uint16 *) override { return false; }
  void RunFrame() override {}
};

}  // namespace loopback
