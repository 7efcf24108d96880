export interface HostileOptions {
  ports: { port: number; queryPort: number };
  /** How many honest players there are. */
  honest: number;
  /** The attacks, which take turns; no names for a quiet run. */
  names: readonly string[];
  atOnce: number;
  turnSeconds: number;
  seconds: number;
  onTurn?: (names: string[], server: ServerFigures) => void;
}

export interface ServerFigures {
  seconds: number;
  cpuPercent: number;
  lateMs: { p99: number; max: number };
  ticksSkipped: number;
  messagesPerSecond: number;
  limits: Record<string, number>;
  /** What became of those who were thrown out, refused, or left, and how often. */
  endings: Record<string, number>;
  pending: number;
  resident: number;
}

export interface HostileReport {
  server: ServerFigures;
  honest: {
    players: number;
    sent: number;
    lost: number;
    snapshots: number;
    longestGapMs: number;
    roundTripMs: { p50: number; p99: number; max: number };
  };
  defects: string[];
}

export const attackNames: readonly string[];
export function runHostile(options: HostileOptions): Promise<HostileReport>;
