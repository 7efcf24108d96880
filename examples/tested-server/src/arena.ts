// A small game server: logs on, admits players by their tickets, and removes those whom Steam no longer vouches for.
import { EventEmitter } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import {
  AuthSessionResponse,
  BeginAuthSessionResult,
  GameServer,
  type GameServerOptions,
  SteamLogOnError,
  SteamTimeoutError,
  UserHasLicenseForAppResult,
} from "@headwater/typed";

export interface ArenaOptions extends GameServerOptions {
  appId: number;
  /** Pause before another attempt to log on, in milliseconds. */
  retryMs?: number;
  /** How long Steam may take to answer about a player, in milliseconds. */
  admissionMs?: number;
}

/** Why a player was not admitted. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}

const logonAttempts = 5;
const goodbye = { message: "The arena closes." };

export class Arena extends EventEmitter<{ left: [steamId: bigint, reason: string]; online: []; offline: [] }> {
  readonly steam: GameServer;
  readonly players = new Set<bigint>();
  readonly #options: ArenaOptions;

  private constructor(steam: GameServer, options: ArenaOptions) {
    super();
    this.steam = steam;
    this.#options = options;
    steam.on("steamServersConnected", () => this.emit("online"));
    steam.on("steamServersDisconnected", () => this.emit("offline"));
    steam.on("validateAuthTicketResponse", ({ steamId, authSessionResponse }) => {
      if (authSessionResponse === AuthSessionResponse.OK || !this.players.has(steamId)) return;
      this.leave(steamId);
      this.emit("left", steamId, AuthSessionResponse[authSessionResponse] ?? "unknown");
    });
    // What Steam wants to know before the logon.
    steam.gameServer.setProduct("arena");
    steam.gameServer.setGameDescription("Arena");
    steam.gameServer.setDedicatedServer(true);
    steam.gameServer.setServerName("The arena");
  }

  /** @throws SteamLogOnError if Steam refuses for good. */
  static async open(options: ArenaOptions): Promise<Arena> {
    const { appId: _id, retryMs: _pause, admissionMs: _limit, ...ofSteam } = options;
    const arena = new Arena(await GameServer.init(ofSteam), options);
    try {
      await arena.#logOn();
      arena.steam.keepLoggedOn();
      return arena;
    } catch (error) {
      await arena.close();
      throw error;
    }
  }

  get online(): boolean {
    return this.steam.gameServer.loggedOn();
  }

  /**
   * @param gone - aborts when the player has left before Steam answers
   * @throws RefusedError if the player may not play.
   */
  async admit(steamId: bigint, ticket: Uint8Array, gone?: AbortSignal): Promise<void> {
    const begun = this.steam.gameServer.beginAuthSession(ticket, steamId);
    if (begun !== BeginAuthSessionResult.OK) throw new RefusedError(BeginAuthSessionResult[begun] ?? "unknown");
    try {
      const response = await this.#answerAbout(steamId, gone);
      gone?.throwIfAborted();
      if (response !== AuthSessionResponse.OK) throw new RefusedError(AuthSessionResponse[response] ?? "unknown");
      const license = this.steam.gameServer.userHasLicenseForApp(steamId, this.#options.appId);
      if (license !== UserHasLicenseForAppResult.HasLicense)
        throw new RefusedError(UserHasLicenseForAppResult[license] ?? "unknown");
      this.players.add(steamId);
    } catch (error) {
      this.leave(steamId);
      throw error;
    }
  }

  /** Ends a player's session: without it, the next ticket of the same player is a `DuplicateRequest`. */
  leave(steamId: bigint): void {
    this.players.delete(steamId);
    if (this.steam.running) this.steam.gameServer.endAuthSession(steamId);
  }

  /** Says goodbye to everybody who is connected. */
  close(): Promise<void> {
    return this.steam.close(goodbye);
  }

  /** The same when the process is told to end. */
  closeOnSignals(): void {
    this.steam.closeOnSignals(goodbye);
  }

  async #answerAbout(player: bigint, gone: AbortSignal | undefined): Promise<AuthSessionResponse> {
    try {
      const { authSessionResponse } = await this.steam.waitFor(
        "validateAuthTicketResponse",
        ({ steamId }) => steamId === player,
        { timeoutMs: this.#options.admissionMs ?? 10_000, ...(gone && { signal: gone }) },
      );
      return authSessionResponse;
    } catch (error) {
      throw error instanceof SteamTimeoutError ? new RefusedError("NoAnswer") : error;
    }
  }

  async #logOn(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.steam.logOnAnonymous();
      } catch (error) {
        const refused = error instanceof SteamLogOnError && error.code === "ERR_STEAM_LOGON_REFUSED";
        if (!refused || attempt === logonAttempts) throw error;
        await delay(this.#options.retryMs ?? 5000);
      }
    }
  }
}
