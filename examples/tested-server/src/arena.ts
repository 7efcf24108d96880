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
      if (authSessionResponse === AuthSessionResponse.OK || !this.players.delete(steamId)) return;
      this.emit("left", steamId, AuthSessionResponse[authSessionResponse] ?? "unknown");
    });
  }

  /** @throws SteamLogOnError if Steam refuses for good. */
  static async open(options: ArenaOptions): Promise<Arena> {
    const { appId: _id, retryMs: _pause, admissionMs: _limit, ...ofSteam } = options;
    const arena = new Arena(await GameServer.init(ofSteam), options);
    try {
      await arena.#logOn();
      return arena;
    } catch (error) {
      arena.close();
      throw error;
    }
  }

  get online(): boolean {
    return this.steam.gameServer.loggedOn();
  }

  /** @throws RefusedError if the player may not play. */
  async admit(steamId: bigint, ticket: Uint8Array): Promise<void> {
    const begun = this.steam.gameServer.beginAuthSession(ticket, steamId);
    if (begun !== BeginAuthSessionResult.OK) throw new RefusedError(BeginAuthSessionResult[begun] ?? "unknown");
    const response = await this.#answerAbout(steamId);
    if (response !== AuthSessionResponse.OK) throw new RefusedError(AuthSessionResponse[response] ?? "unknown");
    const license = this.steam.gameServer.userHasLicenseForApp(steamId, this.#options.appId);
    if (license !== UserHasLicenseForAppResult.HasLicense) {
      this.steam.gameServer.endAuthSession(steamId);
      throw new RefusedError(UserHasLicenseForAppResult[license] ?? "unknown");
    }
    this.players.add(steamId);
  }

  close(): void {
    this.steam.shutdown();
  }

  async #answerAbout(player: bigint): Promise<AuthSessionResponse> {
    try {
      const { authSessionResponse } = await this.steam.waitFor(
        "validateAuthTicketResponse",
        ({ steamId }) => steamId === player,
        { timeoutMs: this.#options.admissionMs ?? 10_000 },
      );
      return authSessionResponse;
    } catch (error) {
      if (!(error instanceof SteamTimeoutError)) throw error;
      this.steam.gameServer.endAuthSession(player);
      throw new RefusedError("NoAnswer");
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
