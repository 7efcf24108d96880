// A running server: what games hold in their hands. What it does is in the parts that it puts together.
import {
  AuthSessionResponse,
  type GameServer,
  type Message,
  SteamNetworkingConnectionState as State,
  type SteamNetConnectionInfo,
  type SteamNetConnectionStatusChangedCallback,
} from "@headwater/typed";
import { type AbortSignalLike, checkOptions, closeOnSignals, type SignalOptions } from "@headwater/typed/foundation";
import { Admission, type Refusal } from "./admission.js";
import { AuthSessions } from "./authSessions.js";
import { BanList } from "./banList.js";
import { closeText } from "./closeText.js";
import { defaults } from "./defaults.js";
import { EndCode } from "./endCode.js";
import { type CloseOptions, type DrainOptions, Ending } from "./ending.js";
import { type Guest, type GuestCredentials, Guests } from "./guests.js";
import { noHandshake, ticketHandshake } from "./handshake.js";
import { Incoming } from "./incoming.js";
import type { LimitName, Limits } from "./limits.js";
import { listenOn } from "./listening.js";
import { introduce, type Listing, list, listingNames } from "./listing.js";
import { checkListing, type ListingCheckOptions, type ListingReport } from "./listingCheck.js";
import { logTo } from "./logging.js";
import { type BroadcastOptions, Outgoing } from "./outgoing.js";
import { type Leaving, Player } from "./player.js";
import { RefusedError } from "./refusal.js";
import { type Goodbye, Roster } from "./roster.js";
import { ServerEmitter } from "./serverEmitter.js";
import type { Settings } from "./serverOptions.js";
import type { ServerStats } from "./serverStats.js";
import { isSeen, show } from "./sight.js";
import { SteamLink } from "./steamLink.js";
import { Tally } from "./tally.js";
import { type Tick, TickLoop } from "./tickLoop.js";
import { responseText, Vouching } from "./vouching.js";

/** Between two looks at a tenth of the players. */
const lookIntervalMs = 100;

export class DedicatedServer<Data = unknown> extends ServerEmitter<Data> {
  /** Everything else of Steam. Its connections and auth sessions are this server's to end. */
  readonly steam: GameServer;
  /** The limits in force. */
  readonly limits: Limits;
  /** Who is not let in. */
  readonly bans: BanList;
  readonly #settings: Settings<Data>;
  #listing: Listing = {};
  readonly #link: SteamLink;
  readonly #sessions: AuthSessions;
  readonly #roster: Roster<Data>;
  readonly #incoming: Incoming<Data>;
  readonly #outgoing: Outgoing<Data>;
  readonly #admission: Admission<Data>;
  readonly #guests: Guests;
  readonly #ticks: TickLoop | undefined;
  readonly #vouching: Vouching<Data>;
  readonly #ending: Ending;
  readonly #tally = new Tally();
  #looking: ReturnType<typeof setInterval> | undefined;
  readonly #whenClosed: (() => void)[] = [];

  /** @internal Use {@link createServer}. */
  constructor(steam: GameServer, settings: Settings<Data>, limits: Limits) {
    super();
    this.steam = steam;
    this.limits = limits;
    this.#settings = settings;
    this.#link = new SteamLink(steam, settings.reconnect ?? {}, {
      onAway: (result) => {
        // Unless that is the server's own logging off.
        if (this.state !== "closed") this.tell("steamAway", undefined, { result });
      },
      onBack: () => this.tell("steamBack", undefined),
      onUpdateRequired: () => this.tell("updateRequired", undefined),
    });
    this.bans = new BanList(settings.bans ?? [], () => this.#onBan());
    this.#sessions = new AuthSessions(steam, limits.steamAnswerMs, {
      onLater: (steamId, response) => this.#onAuthChange(steamId, response),
      onNoAnswer: () => this.#onLimit("steamAnswerMs", undefined, undefined),
    });
    this.#roster = new Roster(steam, this.#sessions, limits, {
      onJoin: (player) => {
        this.#tally.joins++;
        this.tell("join", player, player);
      },
      onLeave: (player, leaving) => {
        this.#tally.leaves++;
        this.tell("leave", player, player, leaving);
        this.#onGone();
      },
    });
    const ofPlayers = {
      onLimit: (limit: LimitName, player: Player<Data>) => this.#onLimit(limit, player, player.address),
      kick: (player: Player<Data>, reason: string, code: number) =>
        this.#leave(player, { kind: "kicked", code, reason }, "atOnce"),
      onMessage: (player: Player<Data>, message: Message) => this.deliver(player, message),
    };
    this.#incoming = new Incoming(
      steam,
      this.#roster.seats,
      limits,
      settings.flood ?? defaults.flood.default,
      ofPlayers,
    );
    this.#outgoing = new Outgoing(steam, this.#roster.seats, limits, settings.lanes ?? {}, ofPlayers);
    this.#vouching = new Vouching(settings.keepUnverified, {
      isAway: () => this.#link.away,
      onLost: (player, response) => this.tell("authLost", player, player, response),
      kick: (player, reason) => this.#leave(player, { kind: "kicked", code: EndCode.AuthLost, reason }, "atOnce"),
    });
    this.#ending = new Ending(limits, {
      begin: (reason, graceMs) => this.#beginEnd(reason, graceMs),
      isEmpty: () => this.#playerCount === 0,
      finish: (reason) => this.#finish(reason),
    });
    this.#guests = new Guests(steam, this.#sessions, this.#appId, {
      refusalOf: (steamId, address) => this.#refusalOf(steamId, address),
      isAway: () => this.#link.away,
      onEnd: () => this.#onGone(),
    });
    this.#admission = this.#makeAdmission();
    this.#ticks = this.#makeTicks();
    if (settings.logger !== undefined) logTo(this, settings.logger);
  }

  /** @internal Logs on, listens, is listed, and takes players. */
  async open(): Promise<void> {
    const { advertise = defaults.advertise.default, limits: _, ...settings } = this.#settings;
    const { gameServer } = this.steam;
    introduce(gameServer, settings);
    gameServer.setMaxPlayerCount(this.limits.players);
    this.list({ ...settings.listing, name: settings.name });
    await this.#link.logOn(settings.token, this.limits.logOnMs, settings.signal);
    // Before it listens: who connects is taken, or refused, from the first one on.
    this.#start();
    // After the logon, with which the networking's identity changes.
    try {
      await listenOn(this.steam, this.#settings, this.limits);
    } catch (error) {
      this.#stop();
      throw error;
    }
    // Without it, the server is in no list.
    gameServer.setAdvertiseServerActive(advertise);
  }

  #start(): void {
    this.steam.on("steamNetConnectionStatusChanged", (event) => this.#onConnection(event));
    // They end with the context.
    const failed = (error: unknown): void => this.onError(error, { event: "message", player: undefined });
    this.#admission.read().catch(failed);
    if (this.#settings.deliver === "immediate") this.#incoming.follow().catch(failed);
    this.#ticks?.start();
    this.#looking = setInterval(() => this.#look(), lookIntervalMs);
    (this.#looking as { unref?(): void }).unref?.();
  }

  #stop(): void {
    this.#ticks?.stop();
    clearInterval(this.#looking);
  }

  /** Who plays, by SteamID. */
  get players(): ReadonlyMap<bigint, Player<Data>> {
    return this.#roster.players;
  }

  /** `open`; `draining`, when no new players are taken; `closed`. */
  get state(): "open" | "draining" | "closed" {
    return this.#ending.state;
  }

  /** Whether the server is logged on to Steam now. */
  get loggedOn(): boolean {
    return this.steam.running && this.steam.gameServer.loggedOn();
  }

  /** Milliseconds since the last tick ended; `undefined` without ticks. */
  get sinceTickMs(): number | undefined {
    return this.#ticks?.sinceLastMs;
  }

  /** The server's address in FakeIP's range, if it listens on one. */
  get fakeIp(): { ip: number; port: number } | undefined {
    if (this.#settings.listen?.fakeIp !== true || !this.steam.running) return undefined;
    const { ip, ports } = this.steam.networkingSockets.getFakeIp(0);
    return { ip, port: ports[0] ?? 0 };
  }

  /** What the server has done until now, and what it has. */
  get stats(): ServerStats {
    const { messages: messagesIn, bytes: bytesIn } = this.#incoming;
    const { messages: messagesOut, bytes: bytesOut, dropped } = this.#outgoing;
    const { joins, leaves, refusals, ticksSkipped, limits } = this.#tally;
    return {
      joins,
      leaves,
      refusals,
      ticksSkipped,
      players: this.#roster.players.size,
      pending: this.#admission.pendingCount,
      messagesIn,
      bytesIn,
      messagesOut,
      bytesOut,
      dropped,
      ticks: this.#ticks?.ticks ?? 0,
      limits: { ...limits },
    };
  }

  /**
   * Sends a message to everybody who plays. The payload is stored once for all of them.
   *
   * @returns how many it is on its way to; {@link Player.send} says what becomes of the others.
   */
  broadcast(data: Uint8Array, options: BroadcastOptions<Data> = {}): number {
    return this.#outgoing.broadcast(data, options);
  }

  /**
   * Asks Steam about somebody who is not connected over Steam's sockets, but over a web socket for instance. They count as
   * a player for `limits.players`, and are to be ended when they have gone.
   *
   * @param signal - aborted, they are no longer asked about
   * @throws RefusedError for whom Steam does not vouch, and as for others who come in: banned, here already, server full.
   */
  async authenticate(credentials: GuestCredentials, signal?: AbortSignalLike): Promise<Guest> {
    try {
      return await this.#guests.begin(credentials, signal);
    } catch (error) {
      const { steamId, address } = credentials;
      if (error instanceof RefusedError)
        this.#onRefused({ steamId, address, code: error.endCode, reason: error.message });
      throw error;
    }
  }

  /** What the server browser shows, as far as the server was told. */
  get listing(): Listing {
    return { ...this.#listing };
  }

  /** Changes what the server browser shows. @throws TypeError for what it does not. */
  list(listing: Listing): void {
    checkOptions("DedicatedServer.list", listing, listingNames);
    this.#listing = { ...this.#listing, ...listing };
    list(this.steam.gameServer, listing);
  }

  /**
   * Asks the server's own query port, as a server browser would, and says what keeps players from finding it.
   *
   * @throws `SteamNotRunningError` once the server is closed.
   */
  checkListing(options: ListingCheckOptions = {}): Promise<ListingReport> {
    const { steam, limits } = this;
    const draining = this.state !== "open";
    return checkListing({ steam, limits, draining, settings: this.#settings, listing: this.#listing }, options);
  }

  /**
   * Ends the server when its players have: no new ones are taken, `draining` tells the game, and when the last player has
   * left, or the grace is over, {@link close}. Called again, with a grace of 0 for instance, it cuts the grace short.
   *
   * @throws RangeError for a wrong option.
   */
  drain(options: DrainOptions = {}): Promise<void> {
    return this.#ending.drain(options);
  }

  /** Ends the server: what was sent arrives, every player hears goodbye, sessions end, the server logs off. */
  close({ reason = "The server was closed." }: CloseOptions = {}): Promise<void> {
    return this.drain({ reason, graceMs: 0 });
  }

  /**
   * Calls {@link drain} when the process is told to end, by default with SIGTERM or SIGINT. The process then ends by
   * itself, unless something else keeps it; a second signal ends it at once.
   *
   * @returns a function that takes the listeners off; the end of the server does it, too.
   */
  closeOnSignals(options: DrainOptions & SignalOptions = {}): () => void {
    const off = closeOnSignals<DrainOptions>((rest) => this.drain(rest), options);
    this.#whenClosed.push(off);
    return off;
  }

  /** `await using server = await createServer(...)` closes it at the end of the block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  get #appId(): number {
    return this.#settings.appId ?? this.steam.utils.getAppId();
  }

  get #playerCount(): number {
    return this.#roster.players.size + this.#guests.size;
  }

  /** Why a guest is not let in. */
  #refusalOf(steamId: bigint, address: string | undefined): RefusedError | undefined {
    if (this.state !== "open") return new RefusedError("the server is about to end", EndCode.Draining);
    if (this.bans.covers(steamId, address)) return new RefusedError("banned", EndCode.Banned);
    if (this.#roster.players.has(steamId) || this.#guests.has(steamId))
      return new RefusedError("the player is here already", EndCode.Duplicate);
    if (this.#playerCount < this.limits.players) return undefined;
    this.#onLimit("players", undefined, address);
    return new RefusedError("the server is full", EndCode.Full);
  }

  #makeAdmission(): Admission<Data> {
    const { handshake = defaults.handshake.default, authorize, duplicates, data } = this.#settings;
    const known = { ticket: ticketHandshake, none: noHandshake };
    return new Admission<Data>(
      this.steam,
      this.#sessions,
      this.bans,
      {
        limits: this.limits,
        handshake: typeof handshake === "function" ? handshake : known[handshake],
        duplicates,
        appId: this.#appId,
        authorize: authorize as ((player: Player<Data>, signal: AbortSignalLike) => unknown) | undefined,
      },
      {
        isDraining: () => this.state !== "open",
        playerCount: () => this.#playerCount,
        find: (steamId) => this.#roster.players.get(steamId),
        make: (facts) => {
          const player = new Player<Data>(
            {
              send: (to, bytes, options) => this.#outgoing.send(to, bytes, options),
              kick: (who, reason, code) => this.#leave(who, { kind: "kicked", code, reason }, "whenSent"),
              describe: ({ id, name, score }) => this.steam.gameServer.updateUserData(id, name, score),
              status: (of) => this.#outgoing.status(of),
            },
            facts,
          );
          player.data = data === undefined ? ({} as Data) : data(player);
          this.#outgoing.prepare(facts.connection);
          return player;
        },
        join: (player) => this.#roster.join(player, this.#incoming, this.#outgoing),
        replace: (player) =>
          this.#leave(player, { kind: "replaced", code: EndCode.Replaced, reason: "you came in again" }, "atOnce"),
        onRefused: (refusal) => this.#onRefused(refusal),
        onLimit: (limit, address) => this.#onLimit(limit, undefined, address),
      },
    );
  }

  #makeTicks(): TickLoop | undefined {
    const { tickRate, deliver } = this.#settings;
    if (tickRate === 0) return undefined;
    return new TickLoop(tickRate, this.limits.catchUpTicks, {
      onTick: (tick) => this.#onTick(tick, deliver === "tick"),
      onSkipped: (count) => {
        this.#tally.ticksSkipped += count;
        this.#onLimit("catchUpTicks", undefined, undefined);
      },
    });
  }

  #onTick(tick: Tick, takesMessages: boolean): void {
    const startedAt = performance.now();
    if (takesMessages && this.#incoming.takeAll(this.limits.tickMessagesMs))
      this.#onLimit("tickMessagesMs", undefined, undefined);
    if (this.state === "closed") return;
    this.tell("tick", undefined, tick);
    show("tick", this, { tick, durationMs: performance.now() - startedAt });
  }

  #onConnection({ connection, info }: SteamNetConnectionStatusChangedCallback): void {
    switch (info.state) {
      case State.Connecting:
        // Those that the game opens itself have no listen socket.
        if (info.listenSocket !== 0) this.#admission.onConnecting(connection, info);
        break;
      case State.Connected:
        this.#admission.onConnected(connection);
        break;
      case State.ClosedByPeer:
      case State.ProblemDetectedLocally:
        if (!this.#admission.onEnded(connection)) this.#onEnded(connection, info);
        break;
      default:
        break;
    }
  }

  #onEnded(connection: SteamNetConnectionStatusChangedCallback["connection"], info: SteamNetConnectionInfo): void {
    const seat = this.#roster.seats.get(connection);
    if (seat === undefined) return;
    // What arrived before the end is still there to be read.
    if (!seat.paused) this.#incoming.takeLast(seat);
    const kind = info.state === State.ClosedByPeer ? "left" : "lost";
    this.#leave(seat.player, { kind, code: info.endReason, reason: info.endDebug }, "atOnce");
  }

  #leave(player: Player<Data>, leaving: Leaving, goodbye: Goodbye): void {
    this.#roster.leave(player, leaving, goodbye, this.#outgoing);
  }

  #onAuthChange(steamId: bigint, response: AuthSessionResponse): void {
    const player = this.#roster.players.get(steamId);
    if (player !== undefined) this.#vouching.onChange(player, response);
    else if (this.#guests.has(steamId)) this.#guests.onAuthChange(steamId, response);
    else if (response !== AuthSessionResponse.OK) this.#admission.onAuthLost(steamId, responseText(response));
  }

  #onGone(): void {
    if (this.#playerCount === 0) this.#ending.emptied();
  }

  #onBan(): void {
    this.#guests.onBan((steamId, address) => this.bans.covers(steamId, address));
    for (const player of this.#roster.players.values())
      if (this.bans.covers(player.id, player.address))
        this.#leave(player, { kind: "kicked", code: EndCode.Banned, reason: "banned" }, "atOnce");
  }

  #onRefused(refusal: Refusal): void {
    this.#tally.refusals++;
    this.tell("refused", undefined, refusal);
    if ("error" in refusal) this.onError(refusal.error, { event: "handshake", player: undefined });
  }

  #onLimit(limit: LimitName, player: Player<Data> | undefined, address: string | undefined): void {
    const count = ++this.#tally.limits[limit];
    if (this.listenerCount("limit") === 0 && !isSeen("limit")) return;
    this.tell("limit", player, { limit, count, player, address });
  }

  #look(): void {
    const now = performance.now();
    for (const seat of this.#roster.next(Math.ceil(this.#roster.seats.size / 10))) this.#outgoing.look(seat, now);
    this.#link.look();
  }

  #beginEnd(reason: string, graceMs: number): void {
    this.steam.gameServer.setAdvertiseServerActive(false);
    this.#admission.refuseAll(EndCode.Draining, reason);
    this.#guests.endAll("pending", EndCode.Draining, reason);
    this.tell("draining", undefined, { reason, graceMs });
  }

  async #finish(reason: string): Promise<void> {
    this.#stop();
    this.#guests.endAll("all", EndCode.Closed, reason);
    const leaving = { kind: "closed", code: EndCode.Closed, reason } as const;
    for (const player of this.#roster.players.values()) this.#leave(player, leaving, "leftOpen");
    try {
      await this.steam.close({ reason: EndCode.Closed, message: closeText(reason), lingerMs: this.limits.lingerMs });
    } finally {
      for (const whenClosed of this.#whenClosed.splice(0)) whenClosed();
      this.tell("close", undefined);
    }
  }
}
