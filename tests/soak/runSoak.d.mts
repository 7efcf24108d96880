/** What a process holds at a moment, after a collection. Bytes, but for files; seconds since it began. */
export interface Held {
  heapUsed: number;
  external: number;
  rss: number;
  files: number;
  seconds: number;
}

export interface SoakProgress {
  seconds: number;
  sessions: number;
  /** Sent by players whose session is over. */
  messages: number;
  reliableLost: number;
  defects: number;
  /** The slowest player's median round trip in milliseconds. */
  p50: number;
}

export interface SoakOptions {
  seconds: number;
  players: number;
  /** How long a session takes on average (default 20). */
  sessionSeconds?: number;
  /** Called every second. */
  onProgress?: (progress: SoakProgress) => void;
}

export interface SoakReport {
  seconds: number;
  sessions: number;
  /** Sessions whose ticket the server found good. */
  authenticated: number;
  /** Callbacks the server was given. */
  callbacks: number;
  reliable: number;
  reliableLost: number;
  unreliable: number;
  unreliableLost: number;
  /** From sending a message to receiving it back. */
  latencyMs: { p50: number; p95: number; p99: number; max: number };
  /** By process. */
  samples: Record<string, Held[]>;
  defects: string[];
}

export function runSoak(options: SoakOptions): Promise<SoakReport>;

/** What of a report is wrong; empty if all is well. */
export function problems(report: SoakReport): string[];
