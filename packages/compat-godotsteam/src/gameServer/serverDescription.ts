// Game Server: what the server is, as players see it, and how many of them are there.
import {
  k_cbMaxGameServerGameData,
  k_cbMaxGameServerGameDescription,
  k_cbMaxGameServerGameDir,
  k_cbMaxGameServerMapName,
  k_cbMaxGameServerName,
  k_cbMaxGameServerTags,
} from "@headwater/typed";
import { bool, int32, keptText, steamId, text, uint16, uint32 } from "../core/argument.js";
import { does, gives, page, whether } from "../core/page.js";

export const serverDescription = page("Game Server", {
  // Set these before the logon, and again whenever they change. Texts are cut to the bytes that Steam keeps.
  /** Names the product, usually the app id as text. Required before the logon. (`ISteamGameServer::SetProduct`) */
  setProduct: does([text("product")], ({ gameServer }, product) => gameServer.setProduct(product)),
  /**
   * Describes the game, usually its name: at most 63 bytes. Required before the logon.
   * (`ISteamGameServer::SetGameDescription`)
   */
  setGameDescription: does([keptText("description", k_cbMaxGameServerGameDescription)], ({ gameServer }, description) =>
    gameServer.setGameDescription(description),
  ),
  /**
   * Folder name of the game, without a path: at most 31 bytes. Required before the logon.
   * (`ISteamGameServer::SetModDir`)
   */
  setModDir: does([keptText("modDir", k_cbMaxGameServerGameDir)], ({ gameServer }, modDir) =>
    gameServer.setModDir(modDir),
  ),
  /**
   * Whether this is a dedicated server rather than one inside a client. Default: no. Set it before the logon.
   * (`ISteamGameServer::SetDedicatedServer`)
   */
  setDedicatedServer: does([bool("dedicated")], ({ gameServer }, dedicated) =>
    gameServer.setDedicatedServer(dedicated),
  ),
  /** Name in the server browser: at most 63 bytes. (`ISteamGameServer::SetServerName`) */
  setServerName: does([keptText("name", k_cbMaxGameServerName)], ({ gameServer }, name) =>
    gameServer.setServerName(name),
  ),
  /** Map in the server browser: at most 31 bytes. (`ISteamGameServer::SetMapName`) */
  setMapName: does([keptText("map", k_cbMaxGameServerMapName)], ({ gameServer }, map) => gameServer.setMapName(map)),
  /** Region of the server; empty, the default, means the world. (`ISteamGameServer::SetRegion`) */
  setRegion: does([text("region")], ({ gameServer }, region) => gameServer.setRegion(region)),
  /**
   * Comma-separated tags to filter servers by: at most 127 bytes. Set them only when they change.
   * (`ISteamGameServer::SetGameTags`)
   */
  setGameTags: does([keptText("tags", k_cbMaxGameServerTags)], ({ gameServer }, tags) => gameServer.setGameTags(tags)),
  /**
   * Text that servers can be filtered by but that is not shown: at most 2047 bytes. Set it only when it changes.
   * (`ISteamGameServer::SetGameData`)
   */
  setGameData: does([keptText("data", k_cbMaxGameServerGameData)], ({ gameServer }, data) =>
    gameServer.setGameData(data),
  ),
  /** Sets one rule: a key and value that a rules query returns. (`ISteamGameServer::SetKeyValue`) */
  setKeyValue: does([text("key"), text("value")], ({ gameServer }, key, value) => gameServer.setKeyValue(key, value)),
  /** Forgets every rule of {@link SteamServer.setKeyValue}. (`ISteamGameServer::ClearAllKeyValues`) */
  clearAllKeyValues: does([], ({ gameServer }) => gameServer.clearAllKeyValues()),
  /** Player slots to show in the server browser. (`ISteamGameServer::SetMaxPlayerCount`) */
  setMaxPlayerCount: does([int32("players_max")], ({ gameServer }, players_max) =>
    gameServer.setMaxPlayerCount(players_max),
  ),
  /** Bots to show in the server browser, apart from the players. Default: 0. (`ISteamGameServer::SetBotPlayerCount`) */
  setBotPlayerCount: does([int32("bots")], ({ gameServer }, bots) => gameServer.setBotPlayerCount(bots)),
  /** Whether the server browser shows a lock. (`ISteamGameServer::SetPasswordProtected`) */
  setPasswordProtected: does([bool("password_protected")], ({ gameServer }, password_protected) =>
    gameServer.setPasswordProtected(password_protected),
  ),
  /**
   * Port of the spectator server, 0 to 65535; 0, the default, says there is none.
   * (`ISteamGameServer::SetSpectatorPort`)
   */
  setSpectatorPort: does([uint16("port")], ({ gameServer }, port) => gameServer.setSpectatorPort(port)),
  /**
   * Name of the spectator server: at most 63 bytes. Only used with a spectator port.
   * (`ISteamGameServer::SetSpectatorServerName`)
   */
  setSpectatorServerName: does([keptText("name", k_cbMaxGameServerName)], ({ gameServer }, name) =>
    gameServer.setSpectatorServerName(name),
  ),
  /**
   * Whether the server is listed in the server browser. Switch it on when all is set.
   * (`ISteamGameServer::SetAdvertiseServerActive`)
   */
  setAdvertiseServerActive: does([bool("active")], ({ gameServer }, active) =>
    gameServer.setAdvertiseServerActive(active),
  ),
  /**
   * Makes a Steam ID for a bot or a player without a ticket, to show it with {@link SteamServer.updateUserData}.
   * (`ISteamGameServer::CreateUnauthenticatedUserConnection`)
   */
  createUnauthenticatedUserConnection: gives([], 0n, ({ gameServer }) =>
    gameServer.createUnauthenticatedUserConnection(),
  ),
  /**
   * Name and score of a player for the server browser. (`ISteamGameServer::BUpdateUserData`)
   * @returns False when the player is not on the server.
   */
  updateUserData: whether(
    [steamId("steam_id"), text("player_name"), uint32("score")],
    ({ gameServer }, steam_id, player_name, score) => gameServer.updateUserData(steam_id, player_name, score),
  ),
});
