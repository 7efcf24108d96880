// A server at one moment, as plain values: what operators are shown, by the dashboard and by `headwater-server watch`.
import type { DedicatedServer } from "./dedicatedServer.js";
import type { ServerStats } from "./serverStats.js";

export interface PlayerSnapshot {
  readonly steamId: string;
  readonly name: string;
  readonly address: string | undefined;
  /** Round trip in milliseconds; -1 if it is not known. */
  readonly ping: number;
  readonly score: number;
  readonly verified: boolean;
}

export interface Snapshot {
  readonly name: string;
  readonly state: "open" | "draining" | "closed";
  readonly loggedOn: boolean;
  readonly maxPlayers: number;
  /** Milliseconds since the process started, by which rates are worked out from two snapshots. */
  readonly at: number;
  readonly stats: ServerStats;
  readonly players: readonly PlayerSnapshot[];
}

export function snapshotOf<Data>(server: DedicatedServer<Data>): Snapshot {
  return {
    name: server.listing.name ?? "",
    state: server.state,
    loggedOn: server.loggedOn,
    maxPlayers: server.limits.players,
    at: performance.now(),
    stats: server.stats,
    players: [...server.players.values()].map(({ id, name, address, ping, score, verified }) => ({
      steamId: String(id),
      name,
      address,
      ping,
      score,
      verified,
    })),
  };
}
