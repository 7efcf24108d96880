// What there is to measure of a server: one list, from which the adapters make their instruments.
import type { DedicatedServer } from "./dedicatedServer.js";
import { countedLimits } from "./limits.js";
import type { ServerStats } from "./serverStats.js";

export interface Measure {
  /** In words joined by `_`, without unit. */
  readonly name: string;
  readonly help: string;
  /** Whether it only grows. */
  readonly total: boolean;
  value(stats: ServerStats, server: DedicatedServer<unknown>): number;
}

export const measures: readonly Measure[] = [
  { name: "players", help: "Players who play.", total: false, value: ({ players }) => players },
  { name: "players_max", help: "Players that may play.", total: false, value: (_, { limits }) => limits.players },
  { name: "pending", help: "Connections that are not players yet.", total: false, value: ({ pending }) => pending },
  {
    name: "steam_logged_on",
    help: "1 while Steam is there.",
    total: false,
    value: (_, server) => Number(server.loggedOn),
  },
  { name: "joins", help: "Players who came.", total: true, value: ({ joins }) => joins },
  { name: "leaves", help: "Players who went.", total: true, value: ({ leaves }) => leaves },
  { name: "refusals", help: "Newcomers who were not let in.", total: true, value: ({ refusals }) => refusals },
  { name: "messages_in", help: "Messages from players.", total: true, value: ({ messagesIn }) => messagesIn },
  { name: "bytes_in", help: "Bytes from players.", total: true, value: ({ bytesIn }) => bytesIn },
  { name: "messages_out", help: "Messages to players.", total: true, value: ({ messagesOut }) => messagesOut },
  { name: "bytes_out", help: "Bytes to players.", total: true, value: ({ bytesOut }) => bytesOut },
  { name: "dropped", help: "Unreliable messages without room.", total: true, value: ({ dropped }) => dropped },
  { name: "ticks", help: "Ticks.", total: true, value: ({ ticks }) => ticks },
  { name: "ticks_skipped", help: "Ticks left out.", total: true, value: ({ ticksSkipped }) => ticksSkipped },
];

/** How often each limit was come up against. */
export const limitMeasure = { name: "limit_hits", help: "How often a limit was come up against." } as const;

export const limitHits = ({ limits }: ServerStats): [limit: string, count: number][] =>
  countedLimits.map((name) => [name, limits[name]]);

/** Bounds of the ticks' histograms in seconds. */
export const tickBuckets = [0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.033, 0.066, 0.133, 0.266, 0.5, 1];
