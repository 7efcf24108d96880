// Game Server: groups, and whether players get on with a newcomer.
import { type SteamIdLike, steamId } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { gameServerSignals } from "./signals.js";

const page = "Game Server";

export class PlayerCompatibility extends SteamServerBase {
  /**
   * Ties the server to a group, for {@link computeNewPlayerCompatibility}. `associate_clan` answers.
   *
   * Stands for `ISteamGameServer::AssociateWithClan`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  associateWithClan(clan_id: SteamIdLike): void {
    this.invoke(page, "associateWithClan", [steamId("clan_id", clan_id)], undefined, ({ gameServer }, clan) =>
      this.emitAnswer(page, "associateWithClan", gameServerSignals.associate_clan, gameServer.associateWithClan(clan)),
    );
  }

  /**
   * Asks how many of the players present a newcomer has blocked or is blocked by. `player_compat` answers.
   *
   * Stands for `ISteamGameServer::ComputeNewPlayerCompatibility`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  computeNewPlayerCompatibility(steam_id: SteamIdLike): void {
    const player = steamId("steam_id", steam_id);
    this.invoke(page, "computeNewPlayerCompatibility", [player], undefined, ({ gameServer }, id) => {
      const answer = gameServer.computeNewPlayerCompatibility(id);
      this.emitAnswer(page, "computeNewPlayerCompatibility", gameServerSignals.player_compat, answer);
    });
  }

  /**
   * Asks whether a player belongs to a group. `client_group_status` answers.
   *
   * Stands for `ISteamGameServer::RequestUserGroupStatus`.
   *
   * @returns Whether the question is on its way: false when the server is not logged on or an id is wrong.
   * @throws TypeError for an argument of the wrong type.
   */
  requestUserGroupStatus(steam_id: SteamIdLike, group_id: SteamIdLike): boolean {
    const ids = [steamId("steam_id", steam_id), steamId("group_id", group_id)] as const;
    return this.invoke(page, "requestUserGroupStatus", ids, false, ({ gameServer }, player, group) =>
      gameServer.requestUserGroupStatus(player, group),
    );
  }
}
