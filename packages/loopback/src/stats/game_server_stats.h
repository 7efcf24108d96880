// ISteamGameServerStats: stats and achievements of the players, as the server reads and sets them.
#pragma once

#include "generated/default_isteamgameserverstats.h"
#include "stats/stats_file.h"

#include <mutex>
#include <unordered_map>
#include <vector>

namespace loopback {

class SteamContext;

class GameServerStats : public DefaultSteamGameServerStats {
 public:
  explicit GameServerStats(SteamContext& context) : context_(context) {}

  /// A new server starts, or the old one has ended: nothing is downloaded.
  void reset();
  /// Downloads are complete, and stores done, with the next frame.
  void onFrame();
  /// The player has left: Steam forgets what was downloaded.
  void unload(uint64_t steamId);

  SteamAPICall_t RequestUserStats(CSteamID steamIDUser) override;
  bool GetUserStat(CSteamID steamIDUser, const char* pchName, int32* pData) override;
  bool GetUserStat(CSteamID steamIDUser, const char* pchName, float* pData) override;
  bool GetUserAchievement(CSteamID steamIDUser, const char* pchName, bool* pbAchieved) override;
  bool SetUserStat(CSteamID steamIDUser, const char* pchName, int32 nData) override;
  bool SetUserStat(CSteamID steamIDUser, const char* pchName, float fData) override;
  bool UpdateUserAvgRateStat(CSteamID steamIDUser, const char* pchName, float flCountThisSession,
                             double dSessionLength) override;
  bool SetUserAchievement(CSteamID steamIDUser, const char* pchName) override;
  bool ClearUserAchievement(CSteamID steamIDUser, const char* pchName) override;
  SteamAPICall_t StoreUserStats(CSteamID steamIDUser) override;

 private:
  /// What was downloaded, and what has been set since.
  struct Downloaded {
    UserStats stored;
    UserStats current;
  };
  struct Pending {
    SteamAPICall_t call;
    uint64_t steamId;
    bool isStore;
  };

  /// The player's stats; null before they are downloaded, or for a name that cannot be one.
  Downloaded* find(CSteamID steamId, const char* name);
  std::optional<StatValue> read(CSteamID steamId, const char* name, bool wantsInteger);
  bool setNumber(CSteamID steamId, const char* name, StatType type, double number);
  bool setAchievement(CSteamID steamId, const char* name, bool achieved);
  SteamAPICall_t begin(CSteamID steamId, bool isStore);
  void finishRequest(const Pending& pending);
  void finishStore(const Pending& pending);

  SteamContext& context_;
  std::mutex mutex_;
  StatsFile file_;
  std::unordered_map<uint64_t, Downloaded> downloaded_;
  std::vector<Pending> pending_;
};

}  // namespace loopback
