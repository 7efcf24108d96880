// Players who do not come over Steam's sockets, but over the game's own: Steam is asked about their tickets all the same.
import { AuthSessionResponse, type GameServer, UserHasLicenseForAppResult } from "@headwater/typed";
import type { AbortSignalLike } from "@headwater/typed/foundation";
import type { AuthSessions } from "./authSessions.js";
import { EndCode } from "./endCode.js";
import { RefusedError } from "./refusal.js";
import { merelyLost, responseText } from "./vouching.js";

/** Who they say they are. */
export interface GuestCredentials {
  /** The SteamID. */
  readonly steamId: bigint;
  /** The ticket that their client got from Steam, which Steam is asked about. */
  readonly ticket: Uint8Array;
  /** The IP address, for bans. */
  readonly address?: string | undefined;
}

/** Somebody whom Steam vouches for, on a connection that is the game's. */
export interface Guest {
  /** The SteamID. */
  readonly id: bigint;
  /** Who owns the game: another SteamID when it is borrowed through family sharing. */
  readonly ownerId: bigint;
  /** The IP address that came with their credentials. */
  readonly address: string | undefined;
  /** Aborts when they may no longer play: Steam does not vouch any more, a ban, the end of the server. */
  readonly lost: AbortSignalLike;
  /** Ends their session with Steam, as has to be done when they have gone. */
  end(): void;
}

export interface GuestsHost {
  /** Why nobody of this id is let in now. */
  refusalOf(steamId: bigint, address: string | undefined): RefusedError | undefined;
  isAway(): boolean;
  /** One is gone. */
  onEnd(): void;
}

interface Session {
  readonly address: string | undefined;
  readonly lost: AbortController;
  /** Whether Steam vouches for them. */
  admitted: boolean;
}

export class Guests {
  readonly #steam: GameServer;
  readonly #sessions: AuthSessions;
  readonly #appId: number;
  readonly #host: GuestsHost;
  /** Those whom Steam is asked about included. */
  readonly #guests = new Map<bigint, Session>();

  constructor(steam: GameServer, sessions: AuthSessions, appId: number, host: GuestsHost) {
    this.#steam = steam;
    this.#sessions = sessions;
    this.#appId = appId;
    this.#host = host;
  }

  get size(): number {
    return this.#guests.size;
  }

  has(steamId: bigint): boolean {
    return this.#guests.has(steamId);
  }

  /** @throws RefusedError; the signal's reason. */
  async begin({ steamId, ticket, address }: GuestCredentials, signal?: AbortSignalLike): Promise<Guest> {
    const refused = this.#host.refusalOf(steamId, address);
    if (refused !== undefined) throw refused;
    const lost = new AbortController();
    const session: Session = { address, lost, admitted: false };
    this.#guests.set(steamId, session);
    const onAbort = (): void => this.#lose(steamId, signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    try {
      signal?.throwIfAborted();
      const ownerId = await this.#sessions.begin(steamId, ticket, lost.signal);
      lost.signal.throwIfAborted();
      const license = this.#steam.gameServer.userHasLicenseForApp(steamId, this.#appId);
      if (license !== UserHasLicenseForAppResult.HasLicense)
        throw new RefusedError(UserHasLicenseForAppResult[license] ?? "no licence", EndCode.NoLicense);
      session.admitted = true;
      return { id: steamId, ownerId, address, lost: lost.signal, end: () => this.#end(steamId, session) };
    } catch (error) {
      this.#end(steamId, session);
      throw error;
    } finally {
      signal?.removeEventListener("abort", onAbort);
    }
  }

  /** Once, whoever ends it. */
  #end(steamId: bigint, session: Session): void {
    if (this.#guests.get(steamId) !== session) return;
    this.#guests.delete(steamId);
    this.#sessions.end(steamId);
    this.#host.onEnd();
  }

  #lose(steamId: bigint, reason: unknown): void {
    const session = this.#guests.get(steamId);
    if (session === undefined) return;
    this.#end(steamId, session);
    session.lost.abort(reason);
  }

  /** Steam changed its mind. Who is merely out of its sight stays while it is away itself. */
  onAuthChange(steamId: bigint, response: AuthSessionResponse): void {
    if (response === AuthSessionResponse.OK || (this.#host.isAway() && merelyLost.has(response))) return;
    this.#lose(steamId, new RefusedError(responseText(response), EndCode.AuthLost));
  }

  /** Those of them whom `covers` says so of are banned. */
  onBan(covers: (steamId: bigint, address: string | undefined) => boolean): void {
    for (const [steamId, { address }] of this.#guests)
      if (covers(steamId, address)) this.#lose(steamId, new RefusedError("banned", EndCode.Banned));
  }

  /** @param those - all, or those whom Steam is still asked about */
  endAll(those: "all" | "pending", code: EndCode, reason: string): void {
    for (const [steamId, { admitted }] of this.#guests)
      if (those === "all" || !admitted) this.#lose(steamId, new RefusedError(reason, code));
  }
}
