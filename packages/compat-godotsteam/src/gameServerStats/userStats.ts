// Game Server Stats: a player's stats, and sending what was changed.
import { float, int32, type SteamIdLike, steamId, text } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { gameServerStatsSignals } from "./signals.js";

const page = "Game Server Stats";

export class UserStats extends SteamServerBase {
  /**
   * Fetches a player's stats and achievements, which the other functions need. Answered by `stats_received`; Steam
   * forgets them when the player leaves: `stats_unloaded`.
   *
   * Stands for `ISteamGameServerStats::RequestUserStats`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  requestUserStats(steam_id: SteamIdLike): void {
    this.invoke(page, "requestUserStats", [steamId("steam_id", steam_id)], undefined, ({ gameServerStats }, player) =>
      this.emitAnswer(
        page,
        "requestUserStats",
        gameServerStatsSignals.stats_received,
        gameServerStats.requestUserStats(player),
      ),
    );
  }

  /**
   * An integer stat of a player.
   *
   * Stands for `ISteamGameServerStats::GetUserStat`.
   *
   * @param name - API name, as on the app's page for partners.
   * @returns A signed integer of 32 bits; 0 also when there is no such stat, it is no integer, or it is not fetched.
   * @throws TypeError for an argument of the wrong type.
   */
  getUserStatInt(steam_id: SteamIdLike, name: string): number {
    return this.invoke(
      page,
      "getUserStatInt",
      [steamId("steam_id", steam_id), text("name", name)],
      0,
      ({ gameServerStats }, ...args) => gameServerStats.getUserStatInt32(...args) ?? 0,
    );
  }

  /**
   * A float stat of a player, or an average rate.
   *
   * Stands for `ISteamGameServerStats::GetUserStat`.
   *
   * @param name - API name, as on the app's page for partners.
   * @returns 0 also when there is no such stat, it is no float, or it is not fetched.
   * @throws TypeError for an argument of the wrong type.
   */
  getUserStatFloat(steam_id: SteamIdLike, name: string): number {
    return this.invoke(
      page,
      "getUserStatFloat",
      [steamId("steam_id", steam_id), text("name", name)],
      0,
      ({ gameServerStats }, ...args) => gameServerStats.getUserStatFloat(...args) ?? 0,
    );
  }

  /**
   * Sets an integer stat of a player; {@link storeUserStats} sends it.
   *
   * Stands for `ISteamGameServerStats::SetUserStat`.
   *
   * @param name - API name, as on the app's page for partners.
   * @returns False when servers may not set it, or it is not fetched.
   * @throws TypeError for an argument of the wrong type.
   */
  setUserStatInt(steam_id: SteamIdLike, name: string, stat: number): boolean {
    return this.invoke(
      page,
      "setUserStatInt",
      [steamId("steam_id", steam_id), text("name", name), int32("stat", stat)],
      false,
      ({ gameServerStats }, ...args) => gameServerStats.setUserStatInt32(...args),
    );
  }

  /**
   * Sets a float stat of a player; {@link storeUserStats} sends it.
   *
   * Stands for `ISteamGameServerStats::SetUserStat`.
   *
   * @param name - API name, as on the app's page for partners.
   * @returns False when servers may not set it, or it is not fetched.
   * @throws TypeError for an argument of the wrong type.
   */
  setUserStatFloat(steam_id: SteamIdLike, name: string, stat: number): boolean {
    return this.invoke(
      page,
      "setUserStatFloat",
      [steamId("steam_id", steam_id), text("name", name), float("stat", stat)],
      false,
      ({ gameServerStats }, ...args) => gameServerStats.setUserStatFloat(...args),
    );
  }

  /**
   * Adds to an average rate of a player, such as points per hour; {@link storeUserStats} sends it.
   *
   * Stands for `ISteamGameServerStats::UpdateUserAvgRateStat`.
   *
   * @param name - API name, as on the app's page for partners.
   * @param this_session - What was counted since the last update.
   * @param session_length - Seconds since the last update.
   * @returns False when servers may not set it, or it is not fetched.
   * @throws TypeError for an argument of the wrong type.
   */
  updateUserAvgRateStat(steam_id: SteamIdLike, name: string, this_session: number, session_length: number): boolean {
    return this.invoke(
      page,
      "updateUserAvgRateStat",
      [
        steamId("steam_id", steam_id),
        text("name", name),
        float("this_session", this_session),
        float("session_length", session_length),
      ],
      false,
      ({ gameServerStats }, ...args) => gameServerStats.updateUserAvgRateStat(...args),
    );
  }

  /**
   * Sends a player's changed stats and achievements to Steam. Answered by `stats_stored`.
   *
   * Stands for `ISteamGameServerStats::StoreUserStats`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  storeUserStats(steam_id: SteamIdLike): void {
    this.invoke(page, "storeUserStats", [steamId("steam_id", steam_id)], undefined, ({ gameServerStats }, player) =>
      this.emitAnswer(
        page,
        "storeUserStats",
        gameServerStatsSignals.stats_stored,
        gameServerStats.storeUserStats(player),
      ),
    );
  }
}
