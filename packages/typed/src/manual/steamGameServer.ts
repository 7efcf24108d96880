// ISteamGameServer with a list of who is being authenticated, for the one who ends all sessions.
import { BeginAuthSessionResult } from "../generated/enums.js";
import { SteamGameServer as Generated } from "../generated/interfaces/steamGameServer.js";

/**
 * A dedicated server: logon, what the server browser shows, and authentication of players.
 *
 * Stands for `ISteamGameServer`.
 */
export class SteamGameServer extends Generated {
  readonly #sessions = new Set<bigint>();

  override beginAuthSession(authTicket: Uint8Array, steamId: bigint): BeginAuthSessionResult {
    const result = super.beginAuthSession(authTicket, steamId);
    if (result === BeginAuthSessionResult.OK) this.#sessions.add(steamId);
    return result;
  }

  override endAuthSession(steamId: bigint): void {
    this.#sessions.delete(steamId);
    super.endAuthSession(steamId);
  }

  /** @internal */
  endAllAuthSessions(): void {
    for (const steamId of this.#sessions) this.endAuthSession(steamId);
  }
}
