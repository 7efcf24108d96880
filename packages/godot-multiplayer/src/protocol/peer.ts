// A peer: what it has been told, what it has told us, and what it may still do wrong.
import type { Limits } from "../limits.js";
import type { GodotNode } from "../scene/godotNode.js";
import type { MultiplayerSynchronizer } from "../scene/multiplayerSynchronizer.js";
import type { MultiplayerTransport } from "../transport.js";

/** A node that the peer calls by a number. */
export interface AnnouncedNode {
  readonly node: GodotNode;
  /** Whether it has the same methods there and here; without, its numbers mean something else. */
  readonly matches: boolean;
}

export class Peer {
  readonly id: number;
  readonly transport: MultiplayerTransport;
  readonly relay: boolean;
  readonly details: unknown;
  admitted = false;
  readonly auth = { deadline: Number.POSITIVE_INFINITY, completedHere: false, completedThere: false, bytes: 0 };
  /** By the peer's numbers. */
  readonly nodes = new Map<number, AnnouncedNode>();
  /** Nodes that it was told the numbers of, and whether it has confirmed them. */
  readonly told = new Map<GodotNode, "announced" | "confirmed">();
  /** What it has spawned here, by its numbers, and the synchronizers of that. */
  readonly spawned = new Map<number, GodotNode>();
  readonly synchronizers = new Map<number, MultiplayerSynchronizer>();
  /** The number of the last packet of states that was sent. */
  lastState = 0;
  /** When each synchronizer's changes were sent last, as the number of the poll. */
  readonly changesSent = new Map<MultiplayerSynchronizer, { poll: number; at: number }>();
  #errors: number;
  #errorsAt: number;

  constructor(
    id: number,
    transport: MultiplayerTransport,
    relay: boolean,
    details: unknown,
    limits: Limits,
    now: number,
  ) {
    this.id = id;
    this.transport = transport;
    this.relay = relay;
    this.details = details;
    this.#errors = limits.errorsBurst;
    this.#errorsAt = now;
  }

  /** Counts a packet that was refused. @returns whether there may be another */
  mayErr({ errorsPerSecond, errorsBurst }: Limits, now: number): boolean {
    this.#errors = Math.min(errorsBurst, this.#errors + ((now - this.#errorsAt) / 1000) * errorsPerSecond) - 1;
    this.#errorsAt = now;
    return this.#errors >= 0;
  }
}
