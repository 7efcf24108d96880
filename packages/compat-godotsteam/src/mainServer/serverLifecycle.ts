// Main Server: start, callbacks, shutdown.
import { type GameServerOptions, SteamInitError } from "@headwater/typed";
import { type Argument, member, text, uint16 } from "../core/argument.js";
import { messageOf } from "../core/errorLog.js";
import { addressToBind } from "../core/ipText.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { type ServerMode, SteamAPIInitResult } from "./enums.js";

const page = "Main Server";

/** What `serverInitEx` returns. */
export interface ServerInitResult {
  /** 0 when the server is initialised. */
  status: SteamAPIInitResult;
  /** That it is initialised, or why not. */
  verbal: string;
}

export class ServerLifecycle extends SteamServerBase {
  /**
   * Delivers what Steam has for the server: every signal is emitted from within. Call it once per frame.
   *
   * Stands for `SteamGameServer_RunCallbacks`.
   */
  run_callbacks(): void {
    this.deliver(page, "run_callbacks");
  }

  /**
   * Initialises the server side of Steam. {@link serverInitEx} says more when it fails.
   *
   * Stands for `SteamGameServer_Init`.
   *
   * @param ip - IPv4 address to bind to; `""`, `"0"`, `"0.0.0.0"` and what is no IPv4 address mean any.
   * @param game_port - Port players connect to, 0 to 65535.
   * @param query_port - Port the server browser asks; `QUERY_PORT_SHARED` shares the game port.
   * @param server_mode - Whether players are authenticated and VAC protects the server.
   * @param version_number - Version of your game, as `1.0.0.0`.
   * @returns Whether the server is initialised; if not, one error is logged.
   * @throws TypeError for an argument of the wrong type.
   */
  serverInit(
    ip: string,
    game_port: number,
    query_port: number,
    server_mode: ServerMode,
    version_number: string,
  ): boolean {
    const options = initOptions(ip, game_port, query_port, server_mode, version_number);
    return this.compute(page, "serverInit", [options], false, (checked) => {
      this.start(checked);
      return true;
    });
  }

  /**
   * Initialises the server side of Steam, and says why if it cannot. Set product, description and the like next, then
   * {@link SteamServer.logOnAnonymous} or {@link SteamServer.logOn}.
   *
   * Stands for `SteamGameServer_InitEx`. Parameters as {@link serverInit}.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  serverInitEx(
    ip: string,
    game_port: number,
    query_port: number,
    server_mode: ServerMode,
    version_number: string,
  ): ServerInitResult {
    const options = initOptions(ip, game_port, query_port, server_mode, version_number);
    const failed = {
      status: SteamAPIInitResult.STEAM_API_INIT_RESULT_FAILED_GENERIC,
      verbal: "An argument does not fit; the logged error says which.",
    };
    return this.compute(page, "serverInitEx", [options], failed, (checked): ServerInitResult => {
      try {
        this.start(checked);
        return { status: SteamAPIInitResult.STEAM_API_INIT_RESULT_OK, verbal: "Server initialized successfully" };
      } catch (error) {
        if (error instanceof SteamInitError) return { status: error.code as SteamAPIInitResult, verbal: error.message };
        return { ...failed, verbal: messageOf(error) };
      }
    });
  }

  /**
   * Frees what Steam keeps for the calling thread. {@link run_callbacks} does so by itself.
   *
   * Stands for `SteamAPI_ReleaseCurrentThreadMemory`.
   */
  releaseCurrentThreadMemory(): void {
    this.invoke(page, "releaseCurrentThreadMemory", [], undefined, ({ functions }) =>
      functions.steamApiReleaseCurrentThreadMemory(),
    );
  }

  /** @deprecated {@link releaseCurrentThreadMemory} since 4.8.1. */
  serverReleaseCurrentThreadMemory(): void {
    this.invoke(page, "serverReleaseCurrentThreadMemory", [], undefined, ({ functions }) =>
      functions.steamApiReleaseCurrentThreadMemory(),
    );
  }

  /**
   * Ends the server: connections close, answers under way are lost. Nothing happens when it does not run. Handlers stay
   * connected, so another `serverInitEx` goes on with them.
   *
   * Stands for `SteamGameServer_Shutdown`.
   */
  serverShutdown(): void {
    this.compute(page, "serverShutdown", [], undefined, () => this.stop());
  }
}

/** The five parameters of both functions as one argument. */
function initOptions(
  ip: unknown,
  game_port: unknown,
  query_port: unknown,
  server_mode: unknown,
  version_number: unknown,
): Argument<GameServerOptions> {
  return (where) => ({
    ip: addressToBind("ip", ip)(where),
    gamePort: uint16("game_port", game_port)(where),
    queryPort: uint16("query_port", query_port)(where),
    mode: member<ServerMode>("server_mode", server_mode)(where),
    version: text("version_number", version_number)(where),
  });
}
