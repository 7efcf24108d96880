// Game Server Stats: a player's stats and achievements, and sending what was changed.
import { float, int32, steamId, text } from "../core/argument.js";
import { withAliases } from "../core/dictionary.js";
import { asks, gives, page, tells, whether } from "../core/page.js";
import { gameServerStatsSignals } from "./signals.js";

/** What `getUserAchievement` returns. */
export interface UserAchievement {
  /** Always true. */
  result: boolean;
  /** The player. */
  user: bigint;
  /** API name of the achievement. */
  name: string;
  /** Whether the player has it. */
  unlocked: boolean;
  /** Other spelling of `user`. */
  readonly steam_id: bigint;
  /** Other spelling of `result`. */
  readonly retrieved: boolean;
  /** Other spelling of `unlocked`. */
  readonly achieved: boolean;
}

export const userStats = page("Game Server Stats", {
  /**
   * Fetches a player's stats and achievements, which the other functions need. Answered by `stats_received`; Steam
   * forgets them when the player leaves: `stats_unloaded`. (`ISteamGameServerStats::RequestUserStats`)
   */
  requestUserStats: asks(
    [steamId("steam_id")],
    gameServerStatsSignals.stats_received,
    ({ gameServerStats }, steam_id) => gameServerStats.requestUserStats(steam_id),
  ),
  /**
   * An integer stat of a player. (`ISteamGameServerStats::GetUserStat`)
   * @param name - API name, as on the app's page for partners.
   * @returns A signed integer of 32 bits; 0 also when there is no such stat, it is no integer, or it is not fetched.
   */
  getUserStatInt: gives(
    [steamId("steam_id"), text("name")],
    0,
    ({ gameServerStats }, steam_id, name) => gameServerStats.getUserStatInt32(steam_id, name) ?? 0,
  ),
  /**
   * A float stat of a player, or an average rate. (`ISteamGameServerStats::GetUserStat`)
   * @param name - API name, as on the app's page for partners.
   * @returns 0 also when there is no such stat, it is no float, or it is not fetched.
   */
  getUserStatFloat: gives(
    [steamId("steam_id"), text("name")],
    0,
    ({ gameServerStats }, steam_id, name) => gameServerStats.getUserStatFloat(steam_id, name) ?? 0,
  ),
  /**
   * Sets an integer stat of a player; {@link SteamServer.storeUserStats} sends it. (`ISteamGameServerStats::SetUserStat`)
   * @param name - API name, as on the app's page for partners.
   * @returns False when servers may not set it, or it is not fetched.
   */
  setUserStatInt: whether(
    [steamId("steam_id"), text("name"), int32("stat")],
    ({ gameServerStats }, steam_id, name, stat) => gameServerStats.setUserStatInt32(steam_id, name, stat),
  ),
  /**
   * Sets a float stat of a player; {@link SteamServer.storeUserStats} sends it. (`ISteamGameServerStats::SetUserStat`)
   * @param name - API name, as on the app's page for partners.
   * @returns False when servers may not set it, or it is not fetched.
   */
  setUserStatFloat: whether(
    [steamId("steam_id"), text("name"), float("stat")],
    ({ gameServerStats }, steam_id, name, stat) => gameServerStats.setUserStatFloat(steam_id, name, stat),
  ),
  /**
   * Adds to an average rate of a player, such as points per hour; {@link SteamServer.storeUserStats} sends it.
   * (`ISteamGameServerStats::UpdateUserAvgRateStat`)
   * @param name - API name, as on the app's page for partners.
   * @param this_session - What was counted since the last update.
   * @param session_length - Seconds since the last update.
   * @returns False when servers may not set it, or it is not fetched.
   */
  updateUserAvgRateStat: whether(
    [steamId("steam_id"), text("name"), float("this_session"), float("session_length")],
    ({ gameServerStats }, steam_id, name, this_session, session_length) =>
      gameServerStats.updateUserAvgRateStat(steam_id, name, this_session, session_length),
  ),
  /**
   * Sends a player's changed stats and achievements to Steam. Answered by `stats_stored`.
   * (`ISteamGameServerStats::StoreUserStats`)
   */
  storeUserStats: asks([steamId("steam_id")], gameServerStatsSignals.stats_stored, ({ gameServerStats }, steam_id) =>
    gameServerStats.storeUserStats(steam_id),
  ),
  /**
   * Whether a player has unlocked an achievement. (`ISteamGameServerStats::GetUserAchievement`)
   * @param name - API name, as on the app's page for partners.
   * @returns Empty when there is no such achievement or it is not fetched.
   */
  getUserAchievement: tells(
    [steamId("steam_id"), text("name")],
    ({ gameServerStats }, steam_id, name): UserAchievement | null => {
      const unlocked = gameServerStats.getUserAchievement(steam_id, name);
      if (unlocked === null) return null;
      const dictionary = { result: true, user: steam_id, name: name, unlocked };
      return withAliases(dictionary, { steam_id: "user", retrieved: "result", achieved: "unlocked" });
    },
  ),
  /**
   * Unlocks an achievement of a player; {@link SteamServer.storeUserStats} sends it. (`ISteamGameServerStats::SetUserAchievement`)
   * @param name - API name, as on the app's page for partners.
   * @returns False when servers may not unlock it, or it is not fetched.
   */
  setUserAchievement: whether([steamId("steam_id"), text("name")], ({ gameServerStats }, steam_id, name) =>
    gameServerStats.setUserAchievement(steam_id, name),
  ),
  /**
   * Locks an achievement of a player again; {@link SteamServer.storeUserStats} sends it.
   * (`ISteamGameServerStats::ClearUserAchievement`)
   * @param name - API name, as on the app's page for partners.
   * @returns False when servers may not lock it, or it is not fetched.
   */
  clearUserAchievement: whether([steamId("steam_id"), text("name")], ({ gameServerStats }, steam_id, name) =>
    gameServerStats.clearUserAchievement(steam_id, name),
  ),
});
