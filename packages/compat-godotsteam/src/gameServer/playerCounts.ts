// Game Server: slots, bots, password, spectators, and whether the server is listed.
import { k_cbMaxGameServerName } from "@headwater/typed";
import { bool, int32, type SteamIdLike, steamId, text, uint16, uint32 } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "Game Server";

export class PlayerCounts extends SteamServerBase {
  /**
   * Player slots to show in the server browser.
   *
   * Stands for `ISteamGameServer::SetMaxPlayerCount`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setMaxPlayerCount(players_max: number): void {
    this.invoke(page, "setMaxPlayerCount", [int32("players_max", players_max)], undefined, ({ gameServer }, it) =>
      gameServer.setMaxPlayerCount(it),
    );
  }

  /**
   * Bots to show in the server browser, apart from the players. Default: 0.
   *
   * Stands for `ISteamGameServer::SetBotPlayerCount`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setBotPlayerCount(bots: number): void {
    this.invoke(page, "setBotPlayerCount", [int32("bots", bots)], undefined, ({ gameServer }, it) =>
      gameServer.setBotPlayerCount(it),
    );
  }

  /**
   * Whether the server browser shows a lock.
   *
   * Stands for `ISteamGameServer::SetPasswordProtected`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setPasswordProtected(password_protected: boolean): void {
    this.invoke(
      page,
      "setPasswordProtected",
      [bool("password_protected", password_protected)],
      undefined,
      ({ gameServer }, it) => gameServer.setPasswordProtected(it),
    );
  }

  /**
   * Port of the spectator server, 0 to 65535; 0, the default, says there is none.
   *
   * Stands for `ISteamGameServer::SetSpectatorPort`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setSpectatorPort(port: number): void {
    this.invoke(page, "setSpectatorPort", [uint16("port", port)], undefined, ({ gameServer }, it) =>
      gameServer.setSpectatorPort(it),
    );
  }

  /**
   * Name of the spectator server: at most 63 bytes. Only used with a spectator port.
   *
   * Stands for `ISteamGameServer::SetSpectatorServerName`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setSpectatorServerName(name: string): void {
    this.invoke(page, "setSpectatorServerName", [text("name", name)], undefined, ({ gameServer }, it) =>
      gameServer.setSpectatorServerName(this.cut(page, "setSpectatorServerName", it, k_cbMaxGameServerName)),
    );
  }

  /**
   * Whether the server is listed in the server browser. Switch it on when all is set.
   *
   * Stands for `ISteamGameServer::SetAdvertiseServerActive`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setAdvertiseServerActive(active: boolean): void {
    this.invoke(page, "setAdvertiseServerActive", [bool("active", active)], undefined, ({ gameServer }, it) =>
      gameServer.setAdvertiseServerActive(it),
    );
  }

  /**
   * Makes a Steam ID for a bot or a player without a ticket, to show it with {@link updateUserData}.
   *
   * Stands for `ISteamGameServer::CreateUnauthenticatedUserConnection`.
   */
  createUnauthenticatedUserConnection(): bigint {
    return this.invoke(page, "createUnauthenticatedUserConnection", [], 0n, ({ gameServer }) =>
      gameServer.createUnauthenticatedUserConnection(),
    );
  }

  /**
   * Name and score of a player for the server browser.
   *
   * Stands for `ISteamGameServer::BUpdateUserData`.
   *
   * @returns False when the player is not on the server.
   * @throws TypeError for an argument of the wrong type.
   */
  updateUserData(steam_id: SteamIdLike, player_name: string, score: number): boolean {
    return this.invoke(
      page,
      "updateUserData",
      [steamId("steam_id", steam_id), text("player_name", player_name), uint32("score", score)],
      false,
      ({ gameServer }, a0, a1, a2) => gameServer.updateUserData(a0, a1, a2),
    );
  }
}
