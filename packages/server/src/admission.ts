// The way in: a connection, its handshake, Steam's word about the ticket, the game's own, and the player.
import {
  type GameServer,
  type HSteamNetConnection,
  Result,
  type SteamNetConnectionInfo,
  UserHasLicenseForAppResult,
} from "@headwater/typed";
import type { AuthSessions } from "./authSessions.js";
import type { BanList } from "./banList.js";
import { closeText } from "./closeText.js";
import { ConnectRates } from "./connectRates.js";
import { defaults } from "./defaults.js";
import { EndCode } from "./endCode.js";
import type { Credentials, Handshake } from "./handshake.js";
import type { CountedLimit, Limits } from "./limits.js";
import { addressOf, PendingConnection } from "./pendingConnection.js";
import type { Player, PlayerFacts } from "./player.js";
import { RefusedError } from "./refusal.js";
import { timeLimited } from "./timeLimited.js";

/** Somebody who was not let in. */
export interface Refusal {
  /** Who they are, or say they are; `undefined` if that is not known. */
  readonly steamId: bigint | undefined;
  /** Their IP address; `undefined` if it is not known, as of those who come through Steam's relays. */
  readonly address: string | undefined;
  /** What they hear: an {@link EndCode} or one of the game's, 1100 to 1999. */
  readonly code: number;
  /** The words with it, of which the first 127 bytes arrive. */
  readonly reason: string;
  /** What a handshake or `authorize` threw, if that was no `RefusedError`. */
  readonly error?: unknown;
}

export interface AdmissionOptions<Data> {
  limits: Limits;
  handshake: Handshake;
  /** `undefined`: a player who comes again replaces themselves if the new connection is proven to be theirs. */
  duplicates: "replace" | "refuse" | undefined;
  appId: number;
  authorize: ((player: Player<Data>, signal: PendingConnection["signal"]) => unknown) | undefined;
}

export interface AdmissionHost<Data> {
  isDraining(): boolean;
  playerCount(): number;
  find(steamId: bigint): Player<Data> | undefined;
  make(facts: PlayerFacts): Player<Data>;
  join(player: Player<Data>): void;
  replace(player: Player<Data>): void;
  onRefused(refusal: Refusal): void;
  onLimit(limit: CountedLimit, address: string | undefined): void;
}

const gone = new Error("The connection ended.");

export class Admission<Data> {
  readonly #steam: GameServer;
  readonly #sessions: AuthSessions;
  readonly #bans: BanList;
  readonly #options: AdmissionOptions<Data>;
  readonly #host: AdmissionHost<Data>;
  readonly #group;
  readonly #rates: ConnectRates;
  readonly #pending = new Map<HSteamNetConnection, PendingConnection>();
  /** Those of them whose id is known. */
  readonly #admitting = new Map<bigint, PendingConnection>();

  constructor(
    steam: GameServer,
    sessions: AuthSessions,
    bans: BanList,
    options: AdmissionOptions<Data>,
    host: AdmissionHost<Data>,
  ) {
    this.#steam = steam;
    this.#sessions = sessions;
    this.#bans = bans;
    this.#options = options;
    this.#host = host;
    this.#group = steam.networkingSockets.createPollGroup();
    this.#rates = new ConnectRates(options.limits);
  }

  get pendingCount(): number {
    return this.#rates.pending;
  }

  /** Hands the messages of newcomers to their handshakes, for as long as the server runs. */
  async read(): Promise<void> {
    const { messageBytes } = this.#options.limits;
    for await (const message of this.#steam.messages(this.#group)) {
      const pending = this.#pending.get(message.connection);
      if (pending === undefined) continue;
      if (message.size <= messageBytes) pending.onMessage(message);
      else pending.abort(new RefusedError(`a message of ${message.size} bytes`, EndCode.MessageTooLarge));
    }
  }

  /** A connection comes in: it is accepted, or turned away at once, which costs the least. */
  onConnecting(connection: HSteamNetConnection, info: SteamNetConnectionInfo): void {
    const identity = info.identityRemote;
    const steamId = identity.type === "steamid" ? identity.steamId : undefined;
    const address = addressOf(info);
    const refused = this.#refusalOf(steamId, address);
    if (refused !== undefined) {
      const { endCode: code, message: reason } = refused;
      this.#steam.networkingSockets.closeConnection(connection, code, closeText(reason), false);
      this.#host.onRefused({ steamId, address, code, reason });
      return;
    }
    if (this.#steam.networkingSockets.acceptConnection(connection) !== Result.OK) {
      // It is gone already.
      this.#rates.leave(address);
      this.#steam.networkingSockets.closeConnection(connection, 0, null, false);
      return;
    }
    const pending = new PendingConnection(this.#steam, this.#group, connection, info);
    this.#pending.set(connection, pending);
    void this.#admit(pending);
  }

  /** Why a connection is not even accepted; without a reason, it is counted in. */
  #refusalOf(steamId: bigint | undefined, address: string | undefined): RefusedError | undefined {
    if (this.#host.isDraining()) return new RefusedError("the server is about to end", EndCode.Draining);
    if (this.#bans.covers(steamId, address)) return new RefusedError("banned", EndCode.Banned);
    const limit = this.#rates.enter(address);
    if (limit !== undefined) {
      this.#host.onLimit(limit, address);
      return new RefusedError("too many connections", EndCode.TooManyConnections);
    }
    // Who is here already may come in again.
    const isHere = steamId !== undefined && this.#host.find(steamId) !== undefined;
    if (isHere || !this.#isFull()) return undefined;
    this.#rates.leave(address);
    return this.#full(address);
  }

  /** The other end has confirmed that a connection was accepted. */
  onConnected(connection: HSteamNetConnection): void {
    this.#pending.get(connection)?.onConnected();
  }

  /** A connection ended. Whether it was a newcomer's. */
  onEnded(connection: HSteamNetConnection): boolean {
    const pending = this.#pending.get(connection);
    pending?.abort(gone);
    return pending !== undefined;
  }

  /** Steam no longer vouches for somebody whom the game has not decided about yet. */
  onAuthLost(steamId: bigint, reason: string): void {
    this.#admitting.get(steamId)?.abort(new RefusedError(reason, EndCode.AuthLost));
  }

  /** Turns away everybody who is not a player yet, before it returns. */
  refuseAll(code: number, reason: string): void {
    for (const pending of this.#pending.values()) {
      this.#forget(pending);
      this.#turnAway(pending, new RefusedError(reason, code));
      pending.abort(gone);
    }
  }

  async #admit(pending: PendingConnection): Promise<void> {
    try {
      await this.#lead(pending);
    } catch (error) {
      this.#forget(pending);
      this.#turnAway(pending, error);
    }
  }

  async #lead(pending: PendingConnection): Promise<void> {
    const { handshake, limits } = this.#options;
    const credentials = await timeLimited(
      (async () => {
        await pending.connected;
        return handshake(pending);
      })(),
      limits.handshakeMs,
      pending.signal,
      () => {
        this.#host.onLimit("handshakeMs", pending.address);
        return new RefusedError("no ticket", EndCode.NoTicket);
      },
    );
    const steamId = this.#idOf(pending, credentials);
    if (steamId === undefined) return this.#anonymous(pending, credentials);
    if (this.#bans.covers(steamId, pending.address)) throw new RefusedError("banned", EndCode.Banned);
    this.#makeWay(steamId, pending.proven);
    this.#admitting.set(steamId, pending);
    try {
      await this.#known(pending, credentials, steamId);
    } finally {
      this.#admitting.delete(steamId);
    }
  }

  /** Whose it is. What the connection has proven, nobody can talk away. */
  #idOf({ identity, proven }: PendingConnection, { steamId, ticket }: Credentials): bigint | undefined {
    const ofConnection = identity.type === "steamid" ? identity.steamId : undefined;
    if (steamId !== undefined && ofConnection !== undefined && proven && steamId !== ofConnection)
      throw new RefusedError("the ticket is somebody else's", EndCode.BadTicket);
    const id = steamId ?? ofConnection;
    if (id === undefined && ticket !== undefined) throw new RefusedError("not a Steam user", EndCode.NotASteamUser);
    return id;
  }

  /** One who is here already leaves, or the newcomer is refused: Steam has one session of each. */
  #makeWay(steamId: bigint, proven: boolean): void {
    const usual = defaults[proven ? "duplicates, proven" : "duplicates, not proven"].default;
    const { duplicates = usual } = this.#options;
    const there = this.#host.find(steamId);
    if (there !== undefined && duplicates === "replace") this.#host.replace(there);
    else if (there !== undefined || this.#admitting.has(steamId))
      throw new RefusedError("the player is here already", EndCode.Duplicate);
    if (this.#isFull()) throw this.#full(undefined);
  }

  async #known(pending: PendingConnection, credentials: Credentials, id: bigint): Promise<void> {
    const { connection, address, signal } = pending;
    const { ticket, name } = credentials;
    const verified = ticket !== undefined || credentials.verified === true;
    const ownerId = ticket !== undefined ? await this.#sessions.begin(id, ticket, signal) : id;
    try {
      signal.throwIfAborted();
      if (ticket !== undefined) this.#checkLicense(id);
      const facts = { id, connection, address, ownerId, verified, anonymous: false, name };
      await this.#letIn(pending, this.#host.make(facts));
    } catch (error) {
      this.#sessions.end(id);
      throw error;
    }
  }

  async #anonymous(pending: PendingConnection, { name }: Credentials): Promise<void> {
    const { connection, address } = pending;
    if (this.#isFull()) throw this.#full(address);
    const id = this.#steam.gameServer.createUnauthenticatedUserConnection();
    try {
      const facts = { id, connection, address, ownerId: id, verified: false, anonymous: true, name };
      await this.#letIn(pending, this.#host.make(facts));
    } catch (error) {
      if (this.#steam.running) this.#steam.gameServer.sendUserDisconnectDeprecated(id);
      throw error;
    }
  }

  #checkLicense(id: bigint): void {
    const license = this.#steam.gameServer.userHasLicenseForApp(id, this.#options.appId);
    if (license === UserHasLicenseForAppResult.HasLicense) return;
    throw new RefusedError(UserHasLicenseForAppResult[license] ?? "no licence", EndCode.NoLicense);
  }

  async #letIn(pending: PendingConnection, player: Player<Data>): Promise<void> {
    const { authorize, limits } = this.#options;
    if (authorize !== undefined)
      await timeLimited((async () => authorize(player, pending.signal))(), limits.authorizeMs, pending.signal, () => {
        this.#host.onLimit("authorizeMs", pending.address);
        return new RefusedError("the server could not decide in time", EndCode.NotAuthorized);
      });
    // While it was decided, the world may have changed.
    pending.signal.throwIfAborted();
    if (this.#bans.covers(player.id, pending.address)) throw new RefusedError("banned", EndCode.Banned);
    if (this.#isFull()) throw this.#full(pending.address);
    // In the same turn: from here on it is the player who leaves, not the newcomer.
    this.#forget(pending);
    this.#host.join(player);
  }

  #isFull(): boolean {
    return this.#host.playerCount() >= this.#options.limits.players;
  }

  #full(address: string | undefined): RefusedError {
    this.#host.onLimit("players", address);
    return new RefusedError("the server is full", EndCode.Full);
  }

  #forget(pending: PendingConnection): void {
    if (this.#pending.delete(pending.connection)) this.#rates.leave(pending.address);
  }

  #turnAway({ connection, identity, address }: PendingConnection, error: unknown): void {
    if (!this.#steam.running) return;
    const { networkingSockets } = this.#steam;
    if (error === gone) {
      networkingSockets.closeConnection(connection, EndCode.Closed, null, false);
      return;
    }
    const refused = error instanceof RefusedError;
    const code = refused ? error.endCode : EndCode.HandshakeFailed;
    // What went wrong inside is nobody's business outside.
    const reason = refused ? error.message : "the handshake failed";
    networkingSockets.closeConnection(connection, code, closeText(reason), true);
    this.#host.onRefused({
      steamId: identity.type === "steamid" ? identity.steamId : undefined,
      address,
      code,
      reason,
      ...(!refused && { error }),
    });
  }
}
