// The parts of a server, and what each of them hears of the others.
import { AuthSessionResponse, type GameServer, type Message } from "@headwater/typed";
import type { AbortSignalLike } from "@headwater/typed/foundation";
import { Admission } from "./admission.js";
import { AuthSessions } from "./authSessions.js";
import { BanList } from "./banList.js";
import { closeText } from "./closeText.js";
import { Connections } from "./connections.js";
import { defaults } from "./defaults.js";
import { EndCode } from "./endCode.js";
import { Ending } from "./ending.js";
import { Guests } from "./guests.js";
import { noHandshake, ticketHandshake } from "./handshake.js";
import { Incoming } from "./incoming.js";
import type { CountedLimit, Limits } from "./limits.js";
import { Outgoing } from "./outgoing.js";
import { type Leaving, Player, type PlayerFacts } from "./player.js";
import { RefusedError } from "./refusal.js";
import { Reports, type Voice } from "./reports.js";
import { type Goodbye, Roster } from "./roster.js";
import type { Settings } from "./serverOptions.js";
import type { ServerStats } from "./serverStats.js";
import { SteamLink } from "./steamLink.js";
import { type Tick, TickLoop } from "./tickLoop.js";
import { responseText, Vouching } from "./vouching.js";

/** Between two looks at a tenth of the players. */
const lookIntervalMs = 100;

export interface PartsHost<Data> extends Voice<Data> {
  deliver(player: Player<Data>, message: Message): void;
  /** A tick has come; the messages before it were handed over since `startedAt`. */
  onTick(tick: Tick, startedAt: number): void;
  onClosed(): void;
}

export class ServerParts<Data> {
  readonly bans: BanList;
  readonly link: SteamLink;
  readonly roster: Roster<Data>;
  readonly outgoing: Outgoing<Data>;
  readonly guests: Guests;
  readonly ending: Ending;
  readonly reports: Reports<Data>;
  readonly ticks: TickLoop | undefined;
  readonly #steam: GameServer;
  readonly #settings: Settings<Data>;
  readonly #limits: Limits;
  readonly #host: PartsHost<Data>;
  readonly #sessions: AuthSessions;
  readonly #incoming: Incoming<Data>;
  readonly #admission: Admission<Data>;
  readonly #vouching: Vouching<Data>;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(steam: GameServer, settings: Settings<Data>, limits: Limits, host: PartsHost<Data>) {
    this.#steam = steam;
    this.#settings = settings;
    this.#limits = limits;
    this.#host = host;
    this.reports = new Reports(host);
    this.link = new SteamLink(steam, settings.reconnect ?? {}, {
      onAway: (result) => {
        // Unless that is the server's own logging off.
        if (this.ending.state !== "closed") host.tell("steamAway", undefined, { result });
      },
      onBack: () => host.tell("steamBack", undefined),
      onUpdateRequired: () => host.tell("updateRequired", undefined),
    });
    this.bans = new BanList(settings.bans ?? [], () => this.#onBan());
    this.#sessions = new AuthSessions(steam, limits.steamAnswerMs, {
      onLater: (steamId, response) => this.#onAuthChange(steamId, response),
      onNoAnswer: () => this.reports.limit("steamAnswerMs"),
    });
    this.roster = new Roster(steam, this.#sessions, limits, {
      onJoin: (player) => this.reports.joined(player),
      onLeave: (player, leaving) => {
        this.reports.left(player, leaving);
        this.#onGone();
      },
    });
    const ofPlayers = {
      onLimit: (limit: CountedLimit, player: Player<Data>) => this.reports.limit(limit, player),
      kick: (player: Player<Data>, reason: string, code: number) => this.#kick(player, code, reason),
      onMessage: host.deliver,
    };
    const { flood = defaults.flood.default, lanes = {} } = settings;
    this.#incoming = new Incoming(steam, this.roster.seats, limits, flood, ofPlayers);
    this.outgoing = new Outgoing(steam, this.roster.seats, limits, lanes, ofPlayers);
    this.#vouching = new Vouching(settings.keepUnverified, {
      isAway: () => this.link.away,
      onLost: (player, response) => host.tell("authLost", player, player, response),
      kick: (player, reason) => this.#kick(player, EndCode.AuthLost, reason),
    });
    this.ending = new Ending(limits, {
      begin: (reason, graceMs) => this.#beginEnd(reason, graceMs),
      onGraceOver: () => this.reports.limit("graceMs"),
      isEmpty: () => this.#playerCount === 0,
      finish: (reason) => this.#finish(reason),
    });
    this.guests = new Guests(steam, this.#sessions, this.#appId, {
      refusalOf: (steamId, address) => this.#refusalOf(steamId, address),
      isAway: () => this.link.away,
      onEnd: () => this.#onGone(),
    });
    this.#admission = this.#makeAdmission();
    this.ticks = this.#makeTicks();
  }

  start(): void {
    const connections = new Connections(this.#admission, this.roster, this.#incoming, {
      leave: (player, leaving) => this.#leave(player, leaving, "atOnce"),
      onTooLarge: (player) => this.reports.limit("messageBytes", player),
    });
    this.#steam.on("steamNetConnectionStatusChanged", (event) => connections.onChange(event));
    // They end with the context.
    const failed = (error: unknown): void => this.#host.onError(error, { event: "message", player: undefined });
    this.#admission.read().catch(failed);
    if (this.#settings.deliver === "immediate") this.#incoming.follow().catch(failed);
    this.ticks?.start();
    this.#looking = setInterval(() => this.#look(), lookIntervalMs);
    (this.#looking as { unref?(): void }).unref?.();
  }

  stop(): void {
    this.ticks?.stop();
    clearInterval(this.#looking);
  }

  get stats(): ServerStats {
    const { messages: messagesIn, bytes: bytesIn } = this.#incoming;
    const { messages: messagesOut, bytes: bytesOut, dropped } = this.outgoing;
    const { joins, leaves, refusals, ticksSkipped, limits } = this.reports;
    return {
      joins,
      leaves,
      refusals,
      ticksSkipped,
      players: this.roster.players.size,
      pending: this.#admission.pendingCount,
      messagesIn,
      bytesIn,
      messagesOut,
      bytesOut,
      dropped,
      ticks: this.ticks?.ticks ?? 0,
      limits: { ...limits },
    };
  }

  get #appId(): number {
    return this.#settings.appId ?? this.#steam.utils.getAppId();
  }

  get #playerCount(): number {
    return this.roster.players.size + this.guests.size;
  }

  /** Why a guest is not let in. */
  #refusalOf(steamId: bigint, address: string | undefined): RefusedError | undefined {
    if (this.ending.state !== "open") return new RefusedError("the server is about to end", EndCode.Draining);
    if (this.bans.covers(steamId, address)) return new RefusedError("banned", EndCode.Banned);
    if (this.roster.players.has(steamId) || this.guests.has(steamId))
      return new RefusedError("the player is here already", EndCode.Duplicate);
    if (this.#playerCount < this.#limits.players) return undefined;
    this.reports.limit("players", undefined, address);
    return new RefusedError("the server is full", EndCode.Full);
  }

  #makeAdmission(): Admission<Data> {
    const { handshake = defaults.handshake.default, authorize, duplicates } = this.#settings;
    const known = { ticket: ticketHandshake, none: noHandshake };
    return new Admission<Data>(
      this.#steam,
      this.#sessions,
      this.bans,
      {
        limits: this.#limits,
        handshake: typeof handshake === "function" ? handshake : known[handshake],
        duplicates,
        appId: this.#appId,
        authorize: authorize as ((player: Player<Data>, signal: AbortSignalLike) => unknown) | undefined,
      },
      {
        isDraining: () => this.ending.state !== "open",
        playerCount: () => this.#playerCount,
        find: (steamId) => this.roster.players.get(steamId),
        make: (facts) => this.#makePlayer(facts),
        join: (player) => this.roster.join(player, this.#incoming, this.outgoing),
        replace: (player) =>
          this.#leave(player, { kind: "replaced", code: EndCode.Replaced, reason: "you came in again" }, "atOnce"),
        onRefused: (refusal) => this.reports.refused(refusal),
        onLimit: (limit, address) => this.reports.limit(limit, undefined, address),
      },
    );
  }

  #makePlayer(facts: PlayerFacts): Player<Data> {
    const { data } = this.#settings;
    const player = new Player<Data>(
      {
        send: (to, bytes, options) => this.outgoing.send(to, bytes, options),
        kick: (who, reason, code) => this.#leave(who, { kind: "kicked", code, reason }, "whenSent"),
        describe: ({ id, name, score }) => this.#steam.gameServer.updateUserData(id, name, score),
        status: (of) => this.outgoing.status(of),
      },
      facts,
    );
    player.data = data === undefined ? ({} as Data) : data(player);
    this.outgoing.prepare(facts.connection);
    return player;
  }

  #makeTicks(): TickLoop | undefined {
    const { tickRate } = this.#settings;
    if (tickRate === 0) return undefined;
    return new TickLoop(tickRate, this.#limits.catchUpTicks, {
      onTick: (tick) => this.#onTick(tick),
      onSkipped: (count) => this.reports.skipped(count),
    });
  }

  #onTick(tick: Tick): void {
    const startedAt = performance.now();
    if (this.#settings.deliver === "tick" && this.#incoming.takeAll(this.#limits.tickMessagesMs))
      this.reports.limit("tickMessagesMs");
    if (this.ending.state !== "closed") this.#host.onTick(tick, startedAt);
  }

  #leave(player: Player<Data>, leaving: Leaving, goodbye: Goodbye): void {
    this.roster.leave(player, leaving, goodbye, this.outgoing);
  }

  #kick(player: Player<Data>, code: number, reason: string): void {
    this.#leave(player, { kind: "kicked", code, reason }, "atOnce");
  }

  #onAuthChange(steamId: bigint, response: AuthSessionResponse): void {
    const player = this.roster.players.get(steamId);
    if (player !== undefined) this.#vouching.onChange(player, response);
    else if (this.guests.has(steamId)) this.guests.onAuthChange(steamId, response);
    else if (response !== AuthSessionResponse.OK) this.#admission.onAuthLost(steamId, responseText(response));
  }

  #onGone(): void {
    if (this.#playerCount === 0) this.ending.emptied();
  }

  #onBan(): void {
    this.guests.onBan((steamId, address) => this.bans.covers(steamId, address));
    for (const player of this.roster.players.values())
      if (this.bans.covers(player.id, player.address)) this.#kick(player, EndCode.Banned, "banned");
  }

  #look(): void {
    const now = performance.now();
    for (const seat of this.roster.next(Math.ceil(this.roster.seats.size / 10))) this.outgoing.look(seat, now);
    this.link.look();
  }

  #beginEnd(reason: string, graceMs: number): void {
    this.#steam.gameServer.setAdvertiseServerActive(false);
    this.#admission.refuseAll(EndCode.Draining, reason);
    this.guests.endAll("pending", EndCode.Draining, reason);
    this.#host.tell("draining", undefined, { reason, graceMs });
  }

  async #finish(reason: string): Promise<void> {
    this.stop();
    this.guests.endAll("all", EndCode.Closed, reason);
    const leaving = { kind: "closed", code: EndCode.Closed, reason } as const;
    for (const player of this.roster.players.values()) this.#leave(player, leaving, "leftOpen");
    try {
      await this.#steam.close({ reason: EndCode.Closed, message: closeText(reason), lingerMs: this.#limits.lingerMs });
    } finally {
      this.#host.onClosed();
    }
  }
}
