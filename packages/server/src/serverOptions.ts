// What a server is made with, and the checks of it: a misspelt option would otherwise do nothing, in silence.
import type { AuthSessionResponse, KeepLoggedOnOptions, ServerMode } from "@headwater/typed";
import { type AbortSignalLike, checkOptions, checkPort, checkText } from "@headwater/typed/foundation";
import type { Ban } from "./banList.js";
import { defaults } from "./defaults.js";
import type { Handshake } from "./handshake.js";
import type { Flood } from "./incoming.js";
import { type Limits, limitNames, limitsOf } from "./limits.js";
import type { ListedGame, Listing } from "./listing.js";
import { listingNames } from "./listing.js";
import type { Logger } from "./logging.js";
import type { Lane } from "./outgoing.js";
import type { Player } from "./player.js";

/** What the server listens on. */
export interface Listen {
  /** The game port, by IP (default true). */
  ip?: boolean;
  /** Steam's relays and peer-to-peer, for `ConnectP2P` to the server's SteamID: a virtual port, 0 to 65535. */
  p2p?: number;
  /**
   * Whether clients connect by SteamID with `SymmetricConnect` (default false), as Godot's SteamMultiplayerPeer does: both
   * ends have to. On the loopback it has no effect.
   */
  symmetric?: boolean;
  /** A FakeIP, an address in Steam's own range that hides the server's; `server.fakeIp` then has it. */
  fakeIp?: boolean;
}

/** Options of {@link createServer}. */
export interface ServerOptions<Data> extends ListedGame {
  /** The server's name, as the browser shows it. */
  name: string;
  /** Version of the game, `1.0.0.0`: players of another version are told to update. */
  version: string;
  /** IPv4 address to bind to (default `0.0.0.0`: any). */
  ip?: string | undefined;
  /** Port players connect to (default 27015). */
  port?: number | undefined;
  /** Port the server browser asks (default 27016). */
  queryPort?: number | undefined;
  /** Players at a time (default 64); the same as `limits.players`. */
  maxPlayers?: number | undefined;
  /** A game server login token, which keeps the server's SteamID over restarts (default: logs on without an account). */
  token?: string | undefined;
  /** Whether VAC protects the server, or Steam only says who players are (default `ServerMode.Authentication`). */
  mode?: ServerMode | undefined;
  /** What the server listens on (default: the game port, by IP). */
  listen?: Listen | undefined;
  /**
   * Whether connections without a certificate are taken (default false), as on a LAN without Steam. The identity of such a
   * connection is only what it says: ask for tickets.
   */
  allowWithoutAuth?: boolean | undefined;
  /** What the browser shows besides. */
  listing?: Listing | undefined;
  /** Whether the server is listed (default true). */
  advertise?: boolean | undefined;

  /** Ticks a second (default 0: no event `tick`). */
  tickRate?: number | undefined;
  /** When messages are handed over: before each tick (default if there are any), or as they come. */
  deliver?: "tick" | "immediate" | undefined;
  /** What lets Steam work; see the README of `@headwater/typed` (default `background` without ticks, else `timer`). */
  pump?: "timer" | "background" | undefined;
  /** Lanes by name, which do not wait for each other; without a name, messages go on the first one. */
  lanes?: Readonly<Record<string, Lane>> | undefined;

  /** How newcomers say who they are (default `ticket`: their ticket is the first message; `none`: not at all). */
  handshake?: "ticket" | "none" | Handshake | undefined;
  /**
   * Has the last word on who plays, once Steam vouches for them; throw a `RefusedError` to turn them away. The place to
   * fetch what the game keeps of a player, and to put it in `player.data`.
   */
  authorize?: ((player: Player<Data>, signal: AbortSignalLike) => unknown) | undefined;
  /**
   * What happens when a player who is here comes again. By default the new connection takes the old one's place if its
   * identity is proven, and is refused if it is not, as anybody could then throw anybody out.
   */
  duplicates?: "replace" | "refuse" | undefined;
  /**
   * Whether a player stays for whom Steam no longer vouches (default: while Steam is away, those whom it has merely lost
   * sight of).
   */
  keepUnverified?: ((player: Player<Data>, response: AuthSessionResponse) => boolean) | undefined;
  /** SteamIDs, IP addresses and networks that are not let in. */
  bans?: Iterable<Ban> | undefined;
  /** The app whose licence players need (default: the server's own). */
  appId?: number | undefined;

  /** The limits that are not to be the default ones. */
  limits?: Partial<Limits> | undefined;
  /** What happens to players who send too much (default `slow`). */
  flood?: Flood | undefined;
  /** Pauses between attempts to log on. */
  reconnect?: KeepLoggedOnOptions | undefined;
  /** Absolute path of the library to load; without it the usual places are searched. */
  library?: string | undefined;
  /** Gets a line for what happens; pino and its like fit. */
  logger?: Logger | undefined;
  /** Aborting it gives up the start. */
  signal?: AbortSignalLike | undefined;
  /** What `player.data` is at first (default: an empty object). */
  data?: ((player: Player<Data>) => Data) | undefined;
}

const names: readonly (keyof ServerOptions<unknown>)[] = [
  ...(["name", "game", "description", "modDir", "version", "ip", "port", "queryPort", "maxPlayers", "token"] as const),
  ...(["mode", "listen", "allowWithoutAuth", "listing", "advertise", "tickRate", "deliver", "pump", "lanes"] as const),
  ...(["handshake", "authorize", "duplicates", "keepUnverified", "bans", "appId", "limits", "flood"] as const),
  ...(["reconnect", "library", "logger", "signal", "data"] as const),
];

const choices: readonly [name: keyof ServerOptions<unknown>, values: readonly string[]][] = [
  ["deliver", ["tick", "immediate"]],
  ["pump", ["timer", "background"]],
  ["duplicates", ["replace", "refuse"]],
  ["flood", ["slow", "drop", "kick"]],
];

/** The options with their defaults. */
export interface Settings<Data> extends ServerOptions<Data> {
  port: number;
  queryPort: number;
  mode: ServerMode;
  tickRate: number;
  deliver: "tick" | "immediate";
  pump: "timer" | "background";
}

const who = "createServer";

/** @throws TypeError or RangeError for a wrong option. */
export function settingsOf<Data>(options: ServerOptions<Data>): { settings: Settings<Data>; limits: Limits } {
  checkOptions(who, options, names);
  const { port = defaults.port.default, queryPort = defaults.queryPort.default } = options;
  const { tickRate = defaults.tickRate.default, maxPlayers, mode = defaults.mode.default } = options;
  checkText(who, "name", options.name, "My server");
  checkText(who, "game", options.game, "my-game");
  checkText(who, "version", options.version, "1.0.0.0");
  checkPort(who, "port", port, 1);
  checkPort(who, "queryPort", queryPort, 0);
  for (const [name, values] of choices) {
    const value: unknown = options[name];
    if (value !== undefined && !values.includes(value as string))
      throw new TypeError(`${who}: ${name} is ${JSON.stringify(value)}: expected ${values.join(" or ")}.`);
  }
  if (!(tickRate >= 0 && tickRate <= 1000))
    throw new RangeError(`${who}: tickRate is ${tickRate}: expected ticks a second, 0 to 1000.`);
  const deliver =
    options.deliver ?? (tickRate > 0 ? defaults["deliver, with ticks"] : defaults["deliver, without"]).default;
  if (deliver === "tick" && tickRate === 0)
    throw new RangeError(`${who}: deliver is "tick", but there are none: give a tickRate.`);
  checkOptions(`${who}: listen`, options.listen ?? {}, ["ip", "p2p", "symmetric", "fakeIp"]);
  checkOptions(`${who}: listing`, options.listing ?? {}, listingNames);
  checkOptions(`${who}: limits`, options.limits ?? {}, limitNames);
  const limits = limitsOf({ ...options.limits, ...(maxPlayers !== undefined && { players: maxPlayers }) });
  const pump = options.pump ?? (tickRate > 0 ? defaults["pump, with ticks"] : defaults["pump, without"]).default;
  return { settings: { ...options, port, queryPort, mode, tickRate, deliver, pump }, limits };
}
