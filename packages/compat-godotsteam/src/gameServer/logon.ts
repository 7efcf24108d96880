// Game Server: logon, and what Steam says of the server.
import { text } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";

const page = "Game Server";

export class Logon extends SteamServerBase {
  /**
   * Logs on with a game server login token, which keeps the Steam ID over restarts. `server_connected`,
   * `server_connect_failure` and `server_disconnected` tell what becomes of it.
   *
   * Stands for `ISteamGameServer::LogOn`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  logOn(token: string): void {
    this.invoke(page, "logOn", [text("token", token)], undefined, ({ gameServer }, it) => gameServer.beginLogOn(it));
  }

  /**
   * Logs on without an account: the server gets another Steam ID each time. The same signals as with {@link logOn}.
   *
   * Stands for `ISteamGameServer::LogOnAnonymous`.
   */
  logOnAnonymous(): void {
    this.invoke(page, "logOnAnonymous", [], undefined, ({ gameServer }) => gameServer.beginLogOnAnonymous());
  }

  /**
   * Logs off and leaves the server browser. `server_disconnected` follows.
   *
   * Stands for `ISteamGameServer::LogOff`.
   */
  logOff(): void {
    this.invoke(page, "logOff", [], undefined, ({ gameServer }) => gameServer.logOff());
  }

  /**
   * Whether the server is logged on now.
   *
   * Stands for `ISteamGameServer::BLoggedOn`.
   */
  loggedOn(): boolean {
    return this.invoke(page, "loggedOn", [], false, ({ gameServer }) => gameServer.loggedOn());
  }

  /**
   * Whether VAC protects the server: known after `policy_response`.
   *
   * Stands for `ISteamGameServer::BSecure`.
   */
  secure(): boolean {
    return this.invoke(page, "secure", [], false, ({ gameServer }) => gameServer.secure());
  }

  /**
   * Whether Steam asked for a newer version of the server. Asking clears it.
   *
   * Stands for `ISteamGameServer::WasRestartRequested`.
   */
  wasRestartRequested(): boolean {
    return this.invoke(page, "wasRestartRequested", [], false, ({ gameServer }) => gameServer.wasRestartRequested());
  }
}
