// What a server says of itself to browsers; apart from what asks it, whose declarations need Node's types.

/** What a browser shows. */
export interface ServerInfo {
  readonly name: string;
  readonly map: string;
  readonly folder: string;
  readonly game: string;
  readonly players: number;
  readonly maxPlayers: number;
  readonly bots: number;
  readonly password: boolean;
  readonly secure: boolean;
  readonly version: string;
  /** The game's port, if the server says so. */
  readonly port: number | undefined;
  readonly steamId: bigint | undefined;
  readonly tags: readonly string[];
}

/** A player, as a browser shows them. */
export interface ListedPlayer {
  readonly name: string;
  readonly score: number;
  /** How long they have been there. */
  readonly seconds: number;
}
