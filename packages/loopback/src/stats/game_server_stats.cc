// Everything is refused until the download has completed, as on Steam; what was set counts once it is stored.
#include "stats/game_server_stats.h"

#include "context/steam_context.h"

#include <cmath>
#include <cstring>

namespace loopback {

namespace {
constexpr size_t kMaxNameSize = 128;
}

void GameServerStats::reset() {
  std::lock_guard lock(mutex_);
  downloaded_.clear();
  pending_.clear();
  file_.open();
}

SteamAPICall_t GameServerStats::begin(CSteamID steamId, bool isStore) {
  if (!context_.isLoggedOn() || !steamId.IsValid()) return k_uAPICallInvalid;
  std::lock_guard lock(mutex_);
  pending_.push_back({context_.callbacks.beginCall(), steamId.ConvertToUint64(), isStore});
  return pending_.back().call;
}

SteamAPICall_t GameServerStats::RequestUserStats(CSteamID steamIDUser) { return begin(steamIDUser, false); }

SteamAPICall_t GameServerStats::StoreUserStats(CSteamID steamIDUser) { return begin(steamIDUser, true); }

void GameServerStats::onFrame() {
  std::lock_guard lock(mutex_);
  for (const Pending& pending : pending_) {
    if (pending.isStore)
      finishStore(pending);
    else
      finishRequest(pending);
  }
  pending_.clear();
}

void GameServerStats::finishRequest(const Pending& pending) {
  GSStatsReceived_t result{};
  result.m_steamIDUser = CSteamID(static_cast<uint64>(pending.steamId));
  // Bots, servers and groups have no stats.
  result.m_eResult = result.m_steamIDUser.BIndividualAccount() ? k_EResultOK : k_EResultFail;
  if (result.m_eResult == k_EResultOK) {
    UserStats stored = file_.load(pending.steamId);
    downloaded_[pending.steamId] = {stored, stored};
  }
  context_.callbacks.complete(pending.call, result);
}

void GameServerStats::finishStore(const Pending& pending) {
  GSStatsStored_t result{};
  result.m_steamIDUser = CSteamID(static_cast<uint64>(pending.steamId));
  result.m_eResult = k_EResultFail;
  auto found = downloaded_.find(pending.steamId);
  if (found != downloaded_.end()) {
    Downloaded& user = found->second;
    result.m_eResult = k_EResultOK;
    for (auto& [name, value] : user.current.values) {
      const StatDefinition* definition = file_.schema().stat(name);
      StatValue before = valueOf(user.stored, name, definition ? *definition : StatDefinition());
      if (definition && isAllowedChange(*definition, before.number, value.number)) continue;
      value = before;
      result.m_eResult = k_EResultInvalidParam;
    }
    user.stored = user.current;
    if (!file_.store(pending.steamId, user.stored)) result.m_eResult = k_EResultIOFailure;
  }
  context_.callbacks.complete(pending.call, result);
}

void GameServerStats::unload(uint64_t steamId) {
  std::lock_guard lock(mutex_);
  if (downloaded_.erase(steamId) == 0) return;
  GSStatsUnloaded_t unloaded{};
  unloaded.m_steamIDUser = CSteamID(static_cast<uint64>(steamId));
  context_.callbacks.post(unloaded);
}

GameServerStats::Downloaded* GameServerStats::find(CSteamID steamId, const char* name) {
  if (!name || !*name || strnlen(name, kMaxNameSize) >= kMaxNameSize) return nullptr;
  auto found = downloaded_.find(steamId.ConvertToUint64());
  return found == downloaded_.end() ? nullptr : &found->second;
}

std::optional<StatValue> GameServerStats::read(CSteamID steamId, const char* name, bool wantsInteger) {
  std::lock_guard lock(mutex_);
  Downloaded* user = find(steamId, name);
  const StatDefinition* definition = user ? file_.schema().stat(name) : nullptr;
  if (!definition || (definition->type == StatType::Integer) != wantsInteger) return std::nullopt;
  return valueOf(user->current, name, *definition);
}

bool GameServerStats::GetUserStat(CSteamID steamIDUser, const char* pchName, int32* pData) {
  std::optional<StatValue> value = read(steamIDUser, pchName, true);
  if (!value || !pData) return false;
  *pData = integerOf(*value);
  return true;
}

bool GameServerStats::GetUserStat(CSteamID steamIDUser, const char* pchName, float* pData) {
  std::optional<StatValue> value = read(steamIDUser, pchName, false);
  if (!value || !pData) return false;
  *pData = static_cast<float>(value->number);
  return true;
}

bool GameServerStats::setNumber(CSteamID steamId, const char* name, StatType type, double number) {
  std::lock_guard lock(mutex_);
  Downloaded* user = find(steamId, name);
  if (!user || !std::isfinite(number) || !file_.schema().statToSet(name, type)) return false;
  StatValue& value = user->current.values[name];
  value.type = type;
  value.number = number;
  return true;
}

bool GameServerStats::SetUserStat(CSteamID steamIDUser, const char* pchName, int32 nData) {
  return setNumber(steamIDUser, pchName, StatType::Integer, nData);
}

bool GameServerStats::SetUserStat(CSteamID steamIDUser, const char* pchName, float fData) {
  return setNumber(steamIDUser, pchName, StatType::Float, static_cast<double>(fData));
}

bool GameServerStats::UpdateUserAvgRateStat(CSteamID steamIDUser, const char* pchName, float flCountThisSession,
                                            double dSessionLength) {
  std::lock_guard lock(mutex_);
  Downloaded* user = find(steamIDUser, pchName);
  if (!user || !std::isfinite(flCountThisSession) || !std::isfinite(dSessionLength) || dSessionLength <= 0)
    return false;
  const StatDefinition* definition = file_.schema().statToSet(pchName, StatType::AverageRate);
  if (!definition) return false;
  StatValue& value = user->current.values[pchName];
  value.type = StatType::AverageRate;
  addToAverage(value, static_cast<double>(flCountThisSession), dSessionLength, definition->windowSeconds);
  return true;
}

bool GameServerStats::GetUserAchievement(CSteamID steamIDUser, const char* pchName, bool* pbAchieved) {
  std::lock_guard lock(mutex_);
  Downloaded* user = find(steamIDUser, pchName);
  if (!user || !pbAchieved || !file_.schema().hasAchievement(pchName)) return false;
  *pbAchieved = user->current.achievements.count(pchName) > 0;
  return true;
}

bool GameServerStats::setAchievement(CSteamID steamId, const char* name, bool achieved) {
  std::lock_guard lock(mutex_);
  Downloaded* user = find(steamId, name);
  if (!user || !file_.schema().achievementToSet(name)) return false;
  if (achieved)
    user->current.achievements.insert(name);
  else
    user->current.achievements.erase(name);
  return true;
}

bool GameServerStats::SetUserAchievement(CSteamID steamIDUser, const char* pchName) {
  return setAchievement(steamIDUser, pchName, true);
}

bool GameServerStats::ClearUserAchievement(CSteamID steamIDUser, const char* pchName) {
  return setAchievement(steamIDUser, pchName, false);
}

}  // namespace loopback
