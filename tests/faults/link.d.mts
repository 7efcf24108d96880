import type { NetworkingAddress } from "@headwater/native";
import type {
  ConfigValue,
  GameClient,
  GameServer,
  HSteamListenSocket,
  HSteamNetConnection,
  HSteamNetPollGroup,
  NetworkingSockets,
  NetworkingUtils,
} from "@headwater/typed";

export interface Sides {
  server: GameServer;
  player: GameClient;
}

export interface Link {
  listener: HSteamListenSocket;
  address: NetworkingAddress;
  /** The server's poll group with its end of the connection. */
  group: HSteamNetPollGroup;
  atServer: HSteamNetConnection;
  atPlayer: HSteamNetConnection;
}

export interface ConnectOptions {
  /** For the listen socket and the player's connection. */
  options?: readonly ConfigValue[];
  /** Gives the address to connect to in place of the server's. */
  through?: (server: NetworkingAddress) => Promise<NetworkingAddress>;
}

/** Faults of a line, each for the packets of both directions. */
export interface BadLine {
  lossPercent?: number;
  /** Packets held back by 15 ms. */
  reorderPercent?: number;
  duplicatePercent?: number;
  lagMs?: number;
}

export function startSides(): Promise<Sides>;
export function listenAnywhere(
  sockets: NetworkingSockets,
  options?: readonly ConfigValue[],
): { listener: HSteamListenSocket; address: NetworkingAddress };
export function connect(sides: Sides, options?: ConnectOptions): Promise<Link>;
export function spoilLine(utils: NetworkingUtils, line: BadLine): void;
