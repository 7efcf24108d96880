// What the server browser shows, told to Steam in the order it wants: some before the logon, the rest at any time, and
// that the server wants to be listed at all when it listens.
import type { SteamGameServer } from "@headwater/typed";

/** What may change while the server runs. */
export interface Listing {
  /** The server's name. */
  name?: string;
  /** The map, or what the game has in its place. */
  map?: string;
  /** Words to find the server by. */
  tags?: readonly string[];
  /** Whether a password is asked for; the game asks for it. */
  password?: boolean;
  /** Number of bots, which count in addition to players. */
  bots?: number;
  /** Facts that browsers can ask for. */
  rules?: Readonly<Record<string, string>>;
  /** Text that browsers filter by. */
  gameData?: string;
  /** Where the server is, as Steam's regions have it. */
  region?: string;
}

/** What Steam wants to know before the logon. */
export interface ListedGame {
  /** The game, as Valve knows it, such as `my-game`. */
  game: string;
  /** In words, as the browser shows it (default: `game`). */
  description?: string | undefined;
  /** The game's folder (default: `game`). */
  modDir?: string | undefined;
}

export const listingNames = ["name", "map", "tags", "password", "bots", "rules", "gameData", "region"] as const;

/** Before the logon. */
export function introduce(gameServer: SteamGameServer, { game, description, modDir }: ListedGame): void {
  gameServer.setProduct(game);
  gameServer.setModDir(modDir ?? game);
  gameServer.setGameDescription(description ?? game);
  gameServer.setDedicatedServer(true);
}

/** At any time. */
export function list(gameServer: SteamGameServer, listing: Listing): void {
  const { name, map, tags, password, bots, rules, gameData, region } = listing;
  if (name !== undefined) gameServer.setServerName(name);
  if (map !== undefined) gameServer.setMapName(map);
  if (tags !== undefined) gameServer.setGameTags(tags.join(","));
  if (password !== undefined) gameServer.setPasswordProtected(password);
  if (bots !== undefined) gameServer.setBotPlayerCount(bots);
  if (gameData !== undefined) gameServer.setGameData(gameData);
  if (region !== undefined) gameServer.setRegion(region);
  if (rules === undefined) return;
  gameServer.clearAllKeyValues();
  for (const [key, value] of Object.entries(rules)) gameServer.setKeyValue(key, value);
}
