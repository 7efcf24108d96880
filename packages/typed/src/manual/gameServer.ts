// A dedicated game server on Steam: initialised, logged on, its interfaces and its callbacks as events.

import type { LibraryInfo, ServerContext } from "@headwater/native";
import * as native from "@headwater/native";
import { describe, outOfRange, wrongType } from "@headwater/native/errors";
import { type ServerCallbackEvents, serverEventNames } from "../generated/callbacks.js";
import type { ServerMode } from "../generated/enums.js";
import { SteamGameServerStats } from "../generated/interfaces/steamGameServerStats.js";
import { ServerFunctions } from "../generated/serverFunctions.js";
import type { SteamServerConnectFailure } from "../generated/structs.js";
import { checkPort, checkText, contextOptionNames } from "./contextOptions.js";
import { SteamInitError } from "./errors.js";
import { parseIpv4 } from "./ipv4.js";
import { type KeepLoggedOnOptions, Logon } from "./logon.js";
import { checkOptions } from "./options.js";
import { calling } from "./ownNames.js";
import type { WaitOptions } from "./pending.js";
import { type ContextOptions, SteamContext } from "./steamContext.js";
import { SteamGameServer } from "./steamGameServer.js";

/** How a server is initialised: {@link GameServer.init}. */
export interface GameServerOptions extends ContextOptions {
  /** IPv4 address to bind to (default `0.0.0.0`: any). */
  ip?: string;
  /** Port players connect to, 1 to 65535. */
  gamePort: number;
  /** Port the server browser asks, 1 to 65535; `STEAMGAMESERVER_QUERY_PORT_SHARED` shares the game port. */
  queryPort: number;
  /** Whether players are authenticated and VAC protects the server. */
  mode: ServerMode;
  /** Version of your game, `1.0.0.0`: players of another version are told to update. */
  version: string;
  /** Absolute path of the library to load; without it the usual places are searched, see the README. */
  library?: string;
}

const serverOptionNames = ["ip", "gamePort", "queryPort", "mode", "version", ...contextOptionNames];

/** Returns the address as a number. */
const who = "GameServer.init";

function checkServerOptions(options: GameServerOptions): number {
  checkOptions(who, options, serverOptionNames);
  const { ip = "0.0.0.0", gamePort, queryPort, mode, version } = options;
  checkPort(who, "gamePort", gamePort, 1);
  checkPort(who, "queryPort", queryPort, 0);
  if (gamePort === queryPort)
    throw outOfRange(
      `${who}: gamePort and queryPort are both ${gamePort}. Give the server browser a port of its own, or ` +
        "STEAMGAMESERVER_QUERY_PORT_SHARED as queryPort to share the game's.",
    );
  if (typeof mode !== "number") throw wrongType(`${who}: mode must be a member of ServerMode, got ${describe(mode)}.`);
  checkText(who, "version", version, "1.0.0.0");
  return parseIpv4(`${who}: ip`, ip);
}

/** The addon, or a test's stand-in for it. */
export interface ServerAddon {
  loadLibrary(path?: string): LibraryInfo;
  readonly server: ServerContext;
}

/**
 * A dedicated game server: one init of Steam's server side, its interfaces, and what Steam tells as events.
 *
 * @example
 * ```ts
 * import { GameServer, ServerMode } from "@headwater/typed";
 *
 * await using server = await GameServer.init({ gamePort: 27015, queryPort: 27016, mode: ServerMode.Authentication, version: "1.0.0.0" });
 * server.gameServer.setProduct("my-game");
 * await server.logOnAnonymous();
 * ```
 */
export class GameServer extends SteamContext<ServerCallbackEvents> {
  /** Name, map, players, tags; authentication of players. */
  readonly gameServer: SteamGameServer;
  /** Stats and achievements of players. */
  readonly gameServerStats: SteamGameServerStats;
  /** The SDK's free functions for game servers. */
  readonly functions: ServerFunctions;
  readonly #logon: Logon;

  /** @internal Use {@link GameServer.init}. */
  constructor(binding: ServerContext, library: LibraryInfo, options: ContextOptions = {}) {
    if (binding === undefined)
      throw wrongType("GameServer: there is no constructor to call. Use await GameServer.init(options).");
    super(binding, serverEventNames, library, options);
    const gameServer = this.own(new SteamGameServer(binding.ISteamGameServer, this.around));
    this.gameServer = gameServer;
    this.gameServerStats = this.own(new SteamGameServerStats(binding.ISteamGameServerStats, this.around));
    this.functions = this.own(new ServerFunctions(binding.functions, this.around));
    this.#logon = new Logon({
      begin: (token) => (token === undefined ? gameServer.beginLogOnAnonymous() : gameServer.beginLogOn(token)),
      logOff: () => gameServer.logOff(),
      loggedOn: () => gameServer.loggedOn(),
      hold: this.hold,
    });
  }

  /**
   * Loads the library and initialises the game server side of Steam. One at a time per thread.
   *
   * @param options - Ports, mode and version of the server, and how it is pumped.
   * @returns The running server, which is not logged on yet.
   * @throws {@link SteamInitError} when Steam refuses; Error when no library loads or a server already runs; TypeError
   * or RangeError for a wrong option.
   * @example
   * ```ts
   * import { GameServer, ServerMode } from "@headwater/typed";
   *
   * const server = await GameServer.init({
   *   gamePort: 27015,
   *   queryPort: 27016,
   *   mode: ServerMode.Authentication,
   *   version: "1.0.0.0",
   * });
   * await server.logOnAnonymous({ timeoutMs: 30_000 });
   * ```
   */
  static async init(options: GameServerOptions): Promise<GameServer> {
    return GameServer.initSync(options);
  }

  /**
   * As {@link init}, for programs that cannot await: Steam itself initialises synchronously.
   *
   * @param options - As of {@link init}.
   * @returns The running server, which is not logged on yet.
   */
  static initSync(options: GameServerOptions): GameServer {
    return GameServer.initSyncWith(native, options);
  }

  /** @internal `init` with another addon. */
  static async initWith(addon: ServerAddon, options: GameServerOptions): Promise<GameServer> {
    return GameServer.initSyncWith(addon, options);
  }

  /** @internal `initSync` with another addon. */
  static initSyncWith(addon: ServerAddon, options: GameServerOptions): GameServer {
    const address = checkServerOptions(options);
    const { gamePort, queryPort, mode, version } = options;
    const { library, code, message } = calling(who, { address: "ip" }, () => {
      const loaded = addon.loadLibrary(options.library);
      return { library: loaded, ...addon.server.init(address, gamePort, queryPort, mode, version) };
    });
    if (code !== 0) throw new SteamInitError("Initialising the game server", code, message);
    try {
      return new GameServer(addon.server, library, options);
    } catch (error) {
      addon.server.shutdown();
      throw error;
    }
  }

  /** The server's SteamID: 0n until it is logged on. */
  get steamId(): bigint {
    return this.gameServer.getSteamId();
  }

  /**
   * Logs on without an account; the server's SteamID changes with every logon. Resolves when Steam has confirmed. A
   * server that is logged on with a token is logged off first.
   *
   * @param options - How long to wait, and a signal to give up.
   * @throws {@link SteamLogOnError} when Steam refuses or does not answer in time, with the last reason Steam gave; the
   * signal's reason on abort; {@link SteamShutdownError} on shutdown; Error if a logon is under way already.
   * @example
   * ```ts
   * await server.logOnAnonymous({ timeoutMs: 10_000 });
   * console.log("logged on as", server.steamId);
   * ```
   */
  async logOnAnonymous(options: WaitOptions = {}): Promise<void> {
    return this.#logon.logOn("GameServer.logOnAnonymous", undefined, options);
  }

  /**
   * Logs on with a game server login token (https://steamcommunity.com/dev/managegameservers), which keeps the server's
   * SteamID over restarts. A server that is logged on otherwise is logged off first. Resolves and throws as
   * {@link logOnAnonymous} does.
   *
   * @param token - The account's token. Keep it secret, such as in the environment.
   * @param options - How long to wait, and a signal to give up.
   * @example
   * ```ts
   * server.keepLoggedOn();
   * await server.logOn(token);
   * ```
   */
  async logOn(token: string, options: WaitOptions = {}): Promise<void> {
    checkText("GameServer.logOn", "token", token, "0123456789ABCDEF0123456789ABCDEF");
    return this.#logon.logOn("GameServer.logOn", token, options);
  }

  /**
   * Logs off; `steamServersDisconnected` follows. A pending logon rejects.
   *
   * @example
   * ```ts
   * server.logOff();
   * await server.logOn(token);
   * ```
   */
  logOff(): void {
    this.#logon.logOff();
  }

  /**
   * From now on logs on again when Steam has lost the server (`steamServersDisconnected`), or has given up an attempt of
   * this kind (`steamServerConnectFailure`), after a pause that grows; `steamServersConnected` says that it is back.
   *
   * @param options - How long the pauses are.
   * @throws RangeError for a wrong option.
   * @example
   * ```ts
   * server.keepLoggedOn();
   * server.on("steamServersDisconnected", ({ result }) => console.warn(`Steam is away: ${Result[result]}`));
   * ```
   */
  keepLoggedOn(options: KeepLoggedOnOptions = {}): void {
    this.#logon.keepLoggedOn("GameServer.keepLoggedOn", options);
  }

  protected override onCallback(event: keyof ServerCallbackEvents, payload: object): void {
    if (event === "steamServersConnected") {
      this.#logon.onConnected();
    } else if (event === "steamServersDisconnected") {
      this.#logon.onDisconnected();
    } else if (event === "steamServerConnectFailure") {
      const { result, stillRetrying } = payload as SteamServerConnectFailure;
      this.#logon.onFailure(result, stillRetrying);
    }
  }

  protected override onClose(): void {
    this.gameServer.endAllAuthSessions();
    if (this.gameServer.loggedOn()) this.logOff();
  }

  protected override onShutdown(): void {
    this.#logon.onShutdown();
  }
}
