// What a server says of itself to browsers; apart from what asks it, whose declarations need Node's types.

/** What a browser shows. */
export interface ServerInfo {
  /** The server's name. */
  readonly name: string;
  /** The map, or what the game has in its place. */
  readonly map: string;
  /** The game's folder: the server's option `modDir`. */
  readonly folder: string;
  /** The game in words: the server's option `description`. */
  readonly game: string;
  /** Number of players, 0 to 255. */
  readonly players: number;
  /** Players at a time, 0 to 255. */
  readonly maxPlayers: number;
  /** Number of bots, 0 to 255. */
  readonly bots: number;
  /** Whether a password is asked for. */
  readonly password: boolean;
  /** Whether VAC protects the server. */
  readonly secure: boolean;
  /** Version of the game. */
  readonly version: string;
  /** The game's port, if the server says so. */
  readonly port: number | undefined;
  /** The server's SteamID, if it says so. */
  readonly steamId: bigint | undefined;
  /** Words to find the server by; empty if there are none. */
  readonly tags: readonly string[];
}

/** A player, as a browser shows them. */
export interface ListedPlayer {
  readonly name: string;
  readonly score: number;
  /** How long they have been there. */
  readonly seconds: number;
}
