// ISteamApps: the player owns the app that runs, and nothing else.
#pragma once

#include "context/steam_context.h"
#include "generated/default_isteamapps.h"

namespace loopback {

class Apps : public DefaultSteamApps {
 public:
  explicit Apps(SteamContext& context) : context_(context) {}

  bool BIsSubscribed() override { return context_.isInitialised(); }
  bool BIsSubscribedApp(AppId_t appID) override { return context_.isInitialised() && appID == context_.appId(); }
  bool BIsAppInstalled(AppId_t appID) override { return BIsSubscribedApp(appID); }
  const char* GetCurrentGameLanguage() override { return "english"; }
  const char* GetAvailableGameLanguages() override { return "english"; }
  CSteamID GetAppOwner() override { return CSteamID(static_cast<uint64>(context_.steamId())); }

 private:
  SteamContext& context_;
};

}  // namespace loopback
