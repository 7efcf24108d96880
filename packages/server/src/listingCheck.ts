// Whether the server browser can find the server: its own query port is asked, as a stranger would ask it.
import { type GameServer, STEAMGAMESERVER_QUERY_PORT_SHARED } from "@headwater/typed";
import { defaults } from "./defaults.js";
import type { Limits } from "./limits.js";
import type { Listing } from "./listing.js";
import { askServer } from "./query/askServer.js";
import type { ServerInfo } from "./query/serverInfo.js";
import type { Settings } from "./serverOptions.js";

/** Something that keeps players from finding the server, or from coming in. */
export interface ListingFinding {
  /**
   * Which of them. `notAdvertised`: the server was started with `advertise: false`; `draining`: it is about to end;
   * `notLoggedOn`: Steam lists it nowhere; `noQueryPort`: its `queryPort` is 0; `sharedQueryPort`: questions come to the
   * game's own port, which cannot be asked from here; `noAnswer`: nobody answered in time; `anotherServer`: another one did;
   * `wrongAnswer`: a browser shows something else than the server was told.
   */
  readonly code:
    | "notAdvertised"
    | "draining"
    | "notLoggedOn"
    | "noQueryPort"
    | "sharedQueryPort"
    | "noAnswer"
    | "anotherServer"
    | "wrongAnswer";
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** What {@link DedicatedServer.checkListing} has found out. */
export interface ListingReport {
  /** Whether nothing was found to be wrong on this machine. */
  readonly ok: boolean;
  /** What is wrong; empty if nothing was found. */
  readonly findings: readonly ListingFinding[];
  /** What the query port answered, as a browser shows it; `undefined` without an answer. */
  readonly seen: ServerInfo | undefined;
  /** What cannot be found out from here. */
  readonly hint: string;
}

/** Options of {@link DedicatedServer.checkListing}. */
export interface ListingCheckOptions {
  /** Where to ask (default: this machine): the server's public address, if its router lets it ask itself there. */
  host?: string;
  /** How long the port may take to answer, in milliseconds (default 2000). */
  timeoutMs?: number;
}

export interface ListingFacts<Data> {
  steam: GameServer;
  settings: Settings<Data>;
  limits: Limits;
  listing: Listing;
  draining: boolean;
}

export async function checkListing<Data>(
  facts: ListingFacts<Data>,
  options: ListingCheckOptions,
): Promise<ListingReport> {
  const { steam, settings } = facts;
  const { gameServer } = steam;
  const findings: ListingFinding[] = [];
  const find = (code: ListingFinding["code"], message: string): void => void findings.push({ code, message });
  if (settings.advertise === false)
    find("notAdvertised", "The server does not want to be listed. Leave `advertise` out.");
  if (facts.draining) find("draining", "The server is about to end, and is not listed any more.");
  if (!gameServer.loggedOn())
    find("notLoggedOn", "The server is not logged on, so Steam lists it nowhere. It goes on trying; see `steamAway`.");
  const { queryPort, port } = settings;
  const {
    host = settings.ip === undefined || settings.ip === "0.0.0.0" ? "127.0.0.1" : settings.ip,
    timeoutMs = defaults["checkListing timeoutMs"].default,
  } = options;
  let seen: ServerInfo | undefined;
  if (queryPort === 0) find("noQueryPort", "There is no query port, so no browser can ask. Give `queryPort`.");
  else if (queryPort === STEAMGAMESERVER_QUERY_PORT_SHARED)
    find("sharedQueryPort", "Questions come to the game's own port, where they cannot be asked from here.");
  else seen = await askServer(host, queryPort, timeoutMs);
  if (seen !== undefined) compare(facts, seen, find);
  else if (queryPort !== 0 && queryPort !== STEAMGAMESERVER_QUERY_PORT_SHARED)
    find(
      "noAnswer",
      `Nobody answers on UDP port ${queryPort} of ${host}. Look whether a firewall is in between, and whether the address ` +
        "is this server's.",
    );
  const address = gameServer.getPublicIp();
  const ports = queryPort === 0 ? `port ${port}` : `ports ${port} and ${queryPort}`;
  const hint =
    `From outside, players need UDP ${ports}${address === "" ? "" : ` of ${address}`}: open them in firewalls, forward them ` +
    "in routers, and ask from another network, because this only asked from here.";
  return { ok: findings.length === 0, findings, seen, hint };
}

function compare<Data>(
  { steam, settings, limits, listing }: ListingFacts<Data>,
  seen: ServerInfo,
  find: (code: ListingFinding["code"], message: string) => void,
): void {
  if (seen.steamId !== undefined && seen.steamId !== steam.steamId) {
    find(
      "anotherServer",
      `Another server answers on UDP port ${settings.queryPort}: ${JSON.stringify(seen.name)}, ${seen.steamId}. Give each ` +
        "server of a machine a query port of its own.",
    );
    return;
  }
  const { game, description = game, modDir = game, version, port, name } = settings;
  const want: Partial<Record<keyof ServerInfo, string | number | undefined>> = {
    name: listing.name ?? name,
    map: listing.map,
    folder: modDir,
    game: description,
    maxPlayers: limits.players,
    version,
    port,
  };
  for (const [field, wanted] of Object.entries(want) as [keyof ServerInfo, string | number | undefined][])
    if (wanted !== undefined && seen[field] !== undefined && seen[field] !== wanted)
      find(
        "wrongAnswer",
        `A browser shows ${JSON.stringify(seen[field])} as ${field}, not ${JSON.stringify(wanted)}: Steam takes ` +
          "some changes over only after a moment.",
      );
}
