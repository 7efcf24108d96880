import type { BadLine } from "./link.mjs";

export interface ReliableReport {
  /** Messages the queue took, which have to arrive. */
  accepted: number;
  received: number;
  bytes: number;
  /** Batches of which the full queue refused messages. */
  fullQueues: number;
  /** The worst quality the server saw, 0 to 1; known after some seconds. */
  worstQuality: number;
  /** The longest round trip, in milliseconds. */
  pingMs: number;
  seconds: number;
  /** What went wrong; empty if every message arrived once, in order and byte for byte. */
  defects: string[];
}

export function reliableRun(run: { messages: number; line: BadLine }): Promise<ReliableReport>;
