// Game Server: what the server is, as players see it.
import {
  k_cbMaxGameServerGameData,
  k_cbMaxGameServerGameDescription,
  k_cbMaxGameServerGameDir,
  k_cbMaxGameServerMapName,
  k_cbMaxGameServerName,
  k_cbMaxGameServerTags,
} from "@headwater/typed";
import { bool, text } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "Game Server";

/** Set these before the logon, and again whenever they change. Texts are cut to the bytes that Steam keeps. */
export class ServerDescription extends SteamServerBase {
  /**
   * Names the product, usually the app id as text. Required before the logon.
   *
   * Stands for `ISteamGameServer::SetProduct`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setProduct(product: string): void {
    this.invoke(page, "setProduct", [text("product", product)], undefined, ({ gameServer }, it) =>
      gameServer.setProduct(it),
    );
  }

  /**
   * Describes the game, usually its name: at most 63 bytes. Required before the logon.
   *
   * Stands for `ISteamGameServer::SetGameDescription`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setGameDescription(description: string): void {
    this.invoke(page, "setGameDescription", [text("description", description)], undefined, ({ gameServer }, it) =>
      gameServer.setGameDescription(this.cut(page, "setGameDescription", it, k_cbMaxGameServerGameDescription)),
    );
  }

  /**
   * Folder name of the game, without a path: at most 31 bytes. Required before the logon.
   *
   * Stands for `ISteamGameServer::SetModDir`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setModDir(modDir: string): void {
    this.invoke(page, "setModDir", [text("modDir", modDir)], undefined, ({ gameServer }, it) =>
      gameServer.setModDir(this.cut(page, "setModDir", it, k_cbMaxGameServerGameDir)),
    );
  }

  /**
   * Whether this is a dedicated server rather than one inside a client. Default: no. Set it before the logon.
   *
   * Stands for `ISteamGameServer::SetDedicatedServer`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setDedicatedServer(dedicated: boolean): void {
    this.invoke(page, "setDedicatedServer", [bool("dedicated", dedicated)], undefined, ({ gameServer }, it) =>
      gameServer.setDedicatedServer(it),
    );
  }

  /**
   * Name in the server browser: at most 63 bytes.
   *
   * Stands for `ISteamGameServer::SetServerName`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setServerName(name: string): void {
    this.invoke(page, "setServerName", [text("name", name)], undefined, ({ gameServer }, it) =>
      gameServer.setServerName(this.cut(page, "setServerName", it, k_cbMaxGameServerName)),
    );
  }

  /**
   * Map in the server browser: at most 31 bytes.
   *
   * Stands for `ISteamGameServer::SetMapName`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setMapName(map: string): void {
    this.invoke(page, "setMapName", [text("map", map)], undefined, ({ gameServer }, it) =>
      gameServer.setMapName(this.cut(page, "setMapName", it, k_cbMaxGameServerMapName)),
    );
  }

  /**
   * Region of the server; empty, the default, means the world.
   *
   * Stands for `ISteamGameServer::SetRegion`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setRegion(region: string): void {
    this.invoke(page, "setRegion", [text("region", region)], undefined, ({ gameServer }, it) =>
      gameServer.setRegion(it),
    );
  }

  /**
   * Comma-separated tags to filter servers by: at most 127 bytes. Set them only when they change.
   *
   * Stands for `ISteamGameServer::SetGameTags`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setGameTags(tags: string): void {
    this.invoke(page, "setGameTags", [text("tags", tags)], undefined, ({ gameServer }, it) =>
      gameServer.setGameTags(this.cut(page, "setGameTags", it, k_cbMaxGameServerTags)),
    );
  }

  /**
   * Text that servers can be filtered by but that is not shown: at most 2047 bytes. Set it only when it changes.
   *
   * Stands for `ISteamGameServer::SetGameData`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setGameData(data: string): void {
    this.invoke(page, "setGameData", [text("data", data)], undefined, ({ gameServer }, it) =>
      gameServer.setGameData(this.cut(page, "setGameData", it, k_cbMaxGameServerGameData)),
    );
  }

  /**
   * Sets one rule: a key and value that a rules query returns.
   *
   * Stands for `ISteamGameServer::SetKeyValue`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  setKeyValue(key: string, value: string): void {
    this.invoke(page, "setKeyValue", [text("key", key), text("value", value)], undefined, ({ gameServer }, a0, a1) =>
      gameServer.setKeyValue(a0, a1),
    );
  }

  /**
   * Forgets every rule of {@link setKeyValue}.
   *
   * Stands for `ISteamGameServer::ClearAllKeyValues`.
   */
  clearAllKeyValues(): void {
    this.invoke(page, "clearAllKeyValues", [], undefined, ({ gameServer }) => gameServer.clearAllKeyValues());
  }
}
