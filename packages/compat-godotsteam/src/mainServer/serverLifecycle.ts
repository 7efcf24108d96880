// Main Server: start, callbacks, shutdown, and who the server is.
import { SteamInitError } from "@headwater/typed";
import { member, text, uint16 } from "../core/argument.js";
import { messageOf } from "../core/errorLog.js";
import { addressToBind } from "../core/ipText.js";
import { does, gives, page, whether } from "../core/page.js";
import { type ServerMode, SteamAPIInitResult } from "../enums.js";

/** What `serverInitEx` returns. */
export interface ServerInitResult {
  /** 0 when the server is initialised. */
  status: SteamAPIInitResult;
  /** That it is initialised, or why not. */
  verbal: string;
}

const serverArguments = [
  addressToBind("ip"),
  uint16("game_port"),
  uint16("query_port"),
  member<ServerMode>("server_mode"),
  text("version_number"),
] as const;

const notFitting: ServerInitResult = {
  status: SteamAPIInitResult.STEAM_API_INIT_RESULT_FAILED_GENERIC,
  verbal: "An argument does not fit; the logged error says which.",
};

const releaseCurrentThreadMemory = does([], ({ functions }) => functions.steamApiReleaseCurrentThreadMemory());

/** The newest version of GodotSteam Server whose names are all here. */
const newest = "4.8.1";

export const serverLifecycle = page("Main Server", {
  /**
   * Delivers what Steam has for the server: every signal is emitted from within. Call it once per frame.
   * (`SteamGameServer_RunCallbacks`)
   */
  run_callbacks: does([], ({ session }) => session.deliver()),
  /**
   * Initialises the server side of Steam. {@link SteamServer.serverInitEx} says more when it fails. (`SteamGameServer_Init`)
   * @param ip - IPv4 address to bind to; `""`, `"0"`, `"0.0.0.0"` and what is no IPv4 address mean any.
   * @param game_port - Port players connect to, 0 to 65535.
   * @param query_port - Port the server browser asks; `QUERY_PORT_SHARED` shares the game port.
   * @param server_mode - Whether players are authenticated and VAC protects the server.
   * @param version_number - Version of your game, as `1.0.0.0`.
   * @returns Whether the server is initialised; if not, one error is logged.
   */
  serverInit: whether(serverArguments, ({ session }, ip, game_port, query_port, server_mode, version_number) => {
    session.start({ ip, gamePort: game_port, queryPort: query_port, mode: server_mode, version: version_number });
    return true;
  }),
  /**
   * Initialises the server side of Steam, and says why if it cannot. Set product, description and the like next, then
   * {@link SteamServer.logOnAnonymous} or {@link SteamServer.logOn}. Stands for `SteamGameServer_InitEx`. Parameters as {@link SteamServer.serverInit}.
   */
  serverInitEx: gives(
    serverArguments,
    notFitting,
    ({ session }, ip, game_port, query_port, server_mode, version_number): ServerInitResult => {
      try {
        session.start({ ip, gamePort: game_port, queryPort: query_port, mode: server_mode, version: version_number });
        return { status: SteamAPIInitResult.STEAM_API_INIT_RESULT_OK, verbal: "Server initialized successfully" };
      } catch (error) {
        if (error instanceof SteamInitError) return { status: error.code as SteamAPIInitResult, verbal: error.message };
        return { ...notFitting, verbal: messageOf(error) };
      }
    },
  ),
  /**
   * Frees what Steam keeps for the calling thread. {@link SteamServer.run_callbacks} does so by itself.
   * (`SteamAPI_ReleaseCurrentThreadMemory`)
   */
  releaseCurrentThreadMemory,
  /** @deprecated {@link SteamServer.releaseCurrentThreadMemory} since 4.8.1. */
  serverReleaseCurrentThreadMemory: releaseCurrentThreadMemory,
  /**
   * Ends the server: connections close, answers under way are lost. Nothing happens when it does not run. Handlers stay
   * connected, so another `serverInitEx` goes on with them. (`SteamGameServer_Shutdown`)
   */
  serverShutdown: does([], ({ session }) => session.stop()),
  /** The newest version of GodotSteam Server whose names are all here; those of earlier ones are as well. */
  get_godotsteam_version: gives([], "", () => newest),
  /** The server's Steam ID: 0 until it is logged on. (`ISteamGameServer::GetSteamID`) */
  getSteamID: gives([], 0n, ({ gameServer }) => gameServer.getSteamId()),
  /**
   * The server's Steam ID. (`SteamGameServer_GetSteamID`)
   * @deprecated The documents call it {@link SteamServer.getSteamID}.
   */
  getServerSteamID: gives([], 0n, ({ functions }) => functions.steamGameServerGetSteamId()),
  /** Whether VAC protects the server: known after the logon. The same as {@link SteamServer.secure}. (`SteamGameServer_BSecure`) */
  isServerSecure: whether([], ({ functions }) => functions.steamGameServerSecure()),
});
