// Game Server Stats: a player's achievements.
import { type SteamIdLike, steamId, text } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty, withAliases } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "Game Server Stats";

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

export class UserAchievements extends SteamServerBase {
  /**
   * Whether a player has unlocked an achievement.
   *
   * Stands for `ISteamGameServerStats::GetUserAchievement`.
   *
   * @param name - API name, as on the app's page for partners.
   * @returns Empty when there is no such achievement or it is not fetched.
   * @throws TypeError for an argument of the wrong type.
   */
  getUserAchievement(steam_id: SteamIdLike, name: string): MaybeEmpty<UserAchievement> {
    return this.invoke(
      page,
      "getUserAchievement",
      [steamId("steam_id", steam_id), text("name", name)],
      emptyDictionary(),
      ({ gameServerStats }, user, achievement) => {
        const unlocked = gameServerStats.getUserAchievement(user, achievement);
        if (unlocked === null) return emptyDictionary();
        const dictionary = { result: true, user, name: achievement, unlocked };
        return withAliases(dictionary, { steam_id: "user", retrieved: "result", achieved: "unlocked" });
      },
    );
  }

  /**
   * Unlocks an achievement of a player; {@link SteamServer.storeUserStats} sends it.
   *
   * Stands for `ISteamGameServerStats::SetUserAchievement`.
   *
   * @param name - API name, as on the app's page for partners.
   * @returns False when servers may not unlock it, or it is not fetched.
   * @throws TypeError for an argument of the wrong type.
   */
  setUserAchievement(steam_id: SteamIdLike, name: string): boolean {
    return this.invoke(
      page,
      "setUserAchievement",
      [steamId("steam_id", steam_id), text("name", name)],
      false,
      ({ gameServerStats }, ...args) => gameServerStats.setUserAchievement(...args),
    );
  }

  /**
   * Locks an achievement of a player again; {@link SteamServer.storeUserStats} sends it.
   *
   * Stands for `ISteamGameServerStats::ClearUserAchievement`.
   *
   * @param name - API name, as on the app's page for partners.
   * @returns False when servers may not lock it, or it is not fetched.
   * @throws TypeError for an argument of the wrong type.
   */
  clearUserAchievement(steam_id: SteamIdLike, name: string): boolean {
    return this.invoke(
      page,
      "clearUserAchievement",
      [steamId("steam_id", steam_id), text("name", name)],
      false,
      ({ gameServerStats }, ...args) => gameServerStats.clearUserAchievement(...args),
    );
  }
}
