// Main Server: who the server is, and which version of GodotSteam's API this is.
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "Main Server";

export class ServerIdentity extends SteamServerBase {
  /** The newest version of GodotSteam Server whose names are all here; those of earlier ones are as well. */
  get_godotsteam_version(): string {
    return "4.8.1";
  }

  /**
   * The server's Steam ID: 0 until it is logged on.
   *
   * Stands for `ISteamGameServer::GetSteamID`.
   */
  getSteamID(): bigint {
    return this.invoke(page, "getSteamID", [], 0n, ({ gameServer }) => gameServer.getSteamId());
  }

  /**
   * The server's Steam ID.
   *
   * Stands for `SteamGameServer_GetSteamID`.
   *
   * @deprecated The documents call it {@link getSteamID}.
   */
  getServerSteamID(): bigint {
    return this.invoke(page, "getServerSteamID", [], 0n, ({ functions }) => functions.steamGameServerGetSteamId());
  }

  /**
   * Whether VAC protects the server: known after the logon. The same as {@link SteamServer.secure}.
   *
   * Stands for `SteamGameServer_BSecure`.
   */
  isServerSecure(): boolean {
    return this.invoke(page, "isServerSecure", [], false, ({ functions }) => functions.steamGameServerSecure());
  }
}
