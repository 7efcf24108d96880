// A dedicated game server on Steam: initialised, logged on, its interfaces and its callbacks as events.

import type { LibraryInfo, ServerContext } from "@headwater/native";
import * as native from "@headwater/native";
import { type ServerCallbackEvents, serverEventNames } from "../generated/callbacks.js";
import type { ServerMode } from "../generated/enums.js";
import { SteamGameServer } from "../generated/interfaces/steamGameServer.js";
import { SteamGameServerStats } from "../generated/interfaces/steamGameServerStats.js";
import { ServerFunctions } from "../generated/serverFunctions.js";
import type { SteamServerConnectFailure } from "../generated/structs.js";
import { SteamInitError, SteamLogOnError, SteamShutdownError } from "./errors.js";
import { parseIpv4 } from "./ipv4.js";
import { Pending, type WaitOptions } from "./pending.js";
import { type ContextOptions, SteamContext } from "./steamContext.js";

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

/** The addon, or a test's stand-in for it. */
export interface ServerAddon {
  loadLibrary(path?: string): LibraryInfo;
  readonly server: ServerContext;
}

/**
 * ```ts
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
  #attempt: Pending<void> | undefined;

  /** @internal Use {@link GameServer.init}. */
  constructor(binding: ServerContext, library: LibraryInfo, options: ContextOptions = {}) {
    super(binding, serverEventNames, library, options);
    this.gameServer = new SteamGameServer(binding.ISteamGameServer, this.hold);
    this.gameServerStats = new SteamGameServerStats(binding.ISteamGameServerStats, this.hold);
    this.functions = new ServerFunctions(binding.functions, this.hold);
  }

  /**
   * Loads the library and initialises the game server side of Steam. One at a time per thread.
   *
   * @throws {@link SteamInitError} when Steam refuses; Error when no library loads or a server already runs; TypeError
   * or RangeError for a wrong option.
   */
  static async init(options: GameServerOptions): Promise<GameServer> {
    return GameServer.initSync(options);
  }

  /** As {@link init}, for programs that cannot await: Steam itself initialises synchronously. */
  static initSync(options: GameServerOptions): GameServer {
    return GameServer.initSyncWith(native, options);
  }

  /** @internal `init` with another addon. */
  static async initWith(addon: ServerAddon, options: GameServerOptions): Promise<GameServer> {
    return GameServer.initSyncWith(addon, options);
  }

  /** @internal `initSync` with another addon. */
  static initSyncWith(addon: ServerAddon, options: GameServerOptions): GameServer {
    const { ip = "0.0.0.0", gamePort, queryPort, mode, version } = options;
    const address = parseIpv4(ip);
    const library = addon.loadLibrary(options.library);
    const { code, message } = addon.server.init(address, gamePort, queryPort, mode, version);
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
   * Logs on without an account; the server's SteamID changes with every logon. Resolves when Steam has confirmed.
   *
   * @throws {@link SteamLogOnError} when Steam refuses or does not answer in time; the signal's reason on abort;
   * {@link SteamShutdownError} on shutdown; Error if a logon is under way already.
   */
  async logOnAnonymous(options: WaitOptions = {}): Promise<void> {
    return this.#logOn(() => this.gameServer.logOnAnonymous(), options);
  }

  /**
   * Logs on with a game server login token (https://steamcommunity.com/dev/managegameservers), which keeps the server's
   * SteamID over restarts. Resolves and throws as {@link logOnAnonymous} does.
   */
  async logOn(token: string, options: WaitOptions = {}): Promise<void> {
    return this.#logOn(() => this.gameServer.logOn(token), options);
  }

  /** Logs off; `steamServersDisconnected` follows. A pending logon rejects. */
  logOff(): void {
    this.#attempt?.reject(SteamLogOnError.cancelled());
    this.gameServer.logOff();
  }

  async #logOn(start: () => void, options: WaitOptions): Promise<void> {
    if (this.#attempt !== undefined) throw new Error("A logon is under way already: await it, or abort it first.");
    if (this.gameServer.loggedOn()) return;
    const attempt = new Pending<void>(options, {
      timedOut: SteamLogOnError.timedOut,
      // Steam would go on trying.
      gaveUp: () => this.gameServer.logOff(),
    });
    this.#attempt = attempt;
    const release = this.hold();
    try {
      start();
      await attempt.done;
    } catch (error) {
      attempt.reject(error);
      throw error;
    } finally {
      release();
      this.#attempt = undefined;
    }
  }

  protected override onCallback(event: keyof ServerCallbackEvents, payload: object): void {
    if (event === "steamServersConnected") {
      this.#attempt?.resolve();
    } else if (event === "steamServerConnectFailure") {
      const { result, stillRetrying } = payload as SteamServerConnectFailure;
      if (!stillRetrying) this.#attempt?.reject(SteamLogOnError.refused(result));
    }
  }

  protected override onShutdown(): void {
    this.#attempt?.reject(new SteamShutdownError("The logon"));
  }
}
