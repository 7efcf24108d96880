// A running server: what games hold in their hands. What it does is in the parts that it puts together.
import type { GameServer } from "@headwater/typed";
import { type AbortSignalLike, checkOptions, closeOnSignals, type SignalOptions } from "@headwater/typed/foundation";
import type { BanList } from "./banList.js";
import { defaults } from "./defaults.js";
import type { CloseOptions, DrainOptions } from "./ending.js";
import type { Guest, GuestCredentials } from "./guests.js";
import type { Limits } from "./limits.js";
import { listenOn } from "./listening.js";
import { introduce, type Listing, list, listingNames } from "./listing.js";
import { checkListing, type ListingCheckOptions, type ListingReport } from "./listingCheck.js";
import { logTo } from "./logging.js";
import type { BroadcastOptions } from "./outgoing.js";
import type { Player } from "./player.js";
import { RefusedError } from "./refusal.js";
import { ServerEmitter } from "./serverEmitter.js";
import type { Settings } from "./serverOptions.js";
import { ServerParts } from "./serverParts.js";
import type { ServerStats } from "./serverStats.js";
import { isSeen, show } from "./sight.js";

/**
 * A running server: its players, what it sends to all of them, who is banned, and its end. {@link createServer} makes it;
 * {@link ServerEvents} says what happens on it.
 */
export class DedicatedServer<Data = unknown> extends ServerEmitter<Data> {
  /** Everything else of Steam. Its connections and auth sessions are this server's to end. */
  readonly steam: GameServer;
  /** The limits in force. */
  readonly limits: Limits;
  readonly #settings: Settings<Data>;
  readonly #parts: ServerParts<Data>;
  #listing: Listing = {};
  readonly #whenClosed: (() => void)[] = [];

  /** @internal Use {@link createServer}. */
  constructor(steam: GameServer, settings: Settings<Data>, limits: Limits) {
    super();
    this.steam = steam;
    this.limits = limits;
    this.#settings = settings;
    this.#parts = new ServerParts(steam, settings, limits, {
      tell: (event, player, ...values) => this.tell(event, player, ...values),
      onError: (error, source) => this.onError(error, source),
      isHeard: (event) => this.listenerCount(event) > 0 || isSeen(event),
      deliver: (player, message) => this.deliver(player, message),
      onTick: (tick, startedAt) => {
        this.tell("tick", undefined, tick);
        show("tick", this, { tick, durationMs: performance.now() - startedAt });
      },
      onClosed: () => {
        for (const whenClosed of this.#whenClosed.splice(0)) whenClosed();
        this.tell("close", undefined);
      },
    });
    if (settings.logger !== undefined) logTo(this, settings.logger);
  }

  /** @internal Logs on, listens, is listed, and takes players. */
  async open(): Promise<void> {
    const { advertise = defaults.advertise.default, limits: _, ...settings } = this.#settings;
    const { gameServer } = this.steam;
    introduce(gameServer, settings);
    gameServer.setMaxPlayerCount(this.limits.players);
    this.list({ ...settings.listing, name: settings.name });
    await this.#parts.link.logOn(settings.token, this.limits.logOnMs, settings.signal);
    // Before it listens: who connects is taken, or refused, from the first one on.
    this.#parts.start();
    // After the logon, with which the networking's identity changes.
    try {
      await listenOn(this.steam, this.#settings, this.limits);
    } catch (error) {
      this.#parts.stop();
      throw error;
    }
    // Without it, the server is in no list.
    gameServer.setAdvertiseServerActive(advertise);
  }

  /** Who is not let in. */
  get bans(): BanList {
    return this.#parts.bans;
  }

  /** Who plays, by SteamID. */
  get players(): ReadonlyMap<bigint, Player<Data>> {
    return this.#parts.roster.players;
  }

  /** `open`; `draining`, when no new players are taken; `closed`. */
  get state(): "open" | "draining" | "closed" {
    return this.#parts.ending.state;
  }

  /** Whether the server is logged on to Steam now. */
  get loggedOn(): boolean {
    return this.steam.running && this.steam.gameServer.loggedOn();
  }

  /** Milliseconds since the last tick ended; `undefined` without ticks. */
  get sinceTickMs(): number | undefined {
    return this.#parts.ticks?.sinceLastMs;
  }

  /**
   * The server's address in FakeIP's range, if it listens on one: as a number, and as the text that players connect to,
   * `169.254.83.23:20115`.
   */
  get fakeIp(): { ip: number; port: number; address: string } | undefined {
    if (this.#settings.listen?.fakeIp !== true || !this.steam.running) return undefined;
    const { ip, ports } = this.steam.networkingSockets.getFakeIp(0);
    const port = ports[0] ?? 0;
    return { ip, port, address: `${[24, 16, 8, 0].map((bits) => (ip >>> bits) & 255).join(".")}:${port}` };
  }

  /** What the server has done until now, and what it has. */
  get stats(): ServerStats {
    return this.#parts.stats;
  }

  /**
   * Sends a message to everybody who plays. The payload is stored once for all of them.
   *
   * @param data - the message, 1 byte to 512 KiB; it is copied at once
   * @param options - how it is sent, and to whom (default: reliably, to everybody)
   * @returns how many it is on its way to; {@link Player.send} says what becomes of the others.
   * @throws TypeError or RangeError for what is no message, and for a lane there is not.
   */
  broadcast(data: Uint8Array, options: BroadcastOptions<Data> = {}): number {
    return this.#parts.outgoing.broadcast(data, options);
  }

  /**
   * Asks Steam about somebody who is not connected over Steam's sockets, but over a web socket for instance. They count as
   * a player for `limits.players`, and are to be ended when they have gone.
   *
   * @param credentials - who they say they are, and their ticket
   * @param signal - aborted, they are no longer asked about
   * @returns whom Steam vouches for: `lost` tells when they may no longer play, `end()` is to be called when they have gone
   * @throws RefusedError for whom Steam does not vouch, and as for others who come in: banned, here already, server full;
   * the event `refused` tells of it, too. The signal's reason.
   */
  async authenticate(credentials: GuestCredentials, signal?: AbortSignalLike): Promise<Guest> {
    try {
      return await this.#parts.guests.begin(credentials, signal);
    } catch (error) {
      const { steamId, address } = credentials;
      if (error instanceof RefusedError)
        this.#parts.reports.refused({ steamId, address, code: error.endCode, reason: error.message });
      throw error;
    }
  }

  /** What the server browser shows, as far as the server was told. */
  get listing(): Listing {
    return { ...this.#listing };
  }

  /**
   * Changes what the server browser shows.
   *
   * @param listing - what changes; what is left out stays as it is, and `rules` takes the place of all rules before
   * @throws TypeError for what it does not show.
   */
  list(listing: Listing): void {
    checkOptions("DedicatedServer.list", listing, listingNames);
    this.#listing = { ...this.#listing, ...listing };
    list(this.steam.gameServer, listing);
  }

  /**
   * Asks the server's own query port, as a server browser would, and says what keeps players from finding it.
   *
   * @param options - where to ask, and how long to wait
   * @returns what is wrong, what a browser sees, and what cannot be found out from here
   * @throws `SteamNotRunningError` once the server is closed.
   */
  checkListing(options: ListingCheckOptions = {}): Promise<ListingReport> {
    const { steam, limits } = this;
    const draining = this.state !== "open";
    return checkListing({ steam, limits, draining, settings: this.#settings, listing: this.#listing }, options);
  }

  /**
   * Ends the server when its players have: no new ones are taken, `draining` tells the game, and when the last player has
   * left, or the grace is over, {@link close}. Called again, with a grace of 0 for instance, it cuts the grace short. Resolves when the server is closed.
   *
   * @param options - what players hear, and how long they may stay (default: as `limits.graceMs` says)
   * @throws RangeError for a wrong option.
   */
  drain(options: DrainOptions = {}): Promise<void> {
    return this.#parts.ending.drain(options);
  }

  /**
   * Ends the server: what was sent arrives, every player hears goodbye, sessions end, the server logs off. Cuts the grace
   * of a {@link drain} short, and leaves its reason as it is.
   *
   * @param options - what players hear
   */
  close(options: CloseOptions = {}): Promise<void> {
    const { reason = defaults["close reason"].default } = options;
    return this.drain({ reason, graceMs: 0 });
  }

  /**
   * Calls {@link drain} when the process is told to end, by default with SIGTERM or SIGINT. The process then ends by
   * itself, unless something else keeps it; a second signal ends it at once.
   *
   * @param options - the signals, and those of {@link drain}
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
}
