// What the parts of the protocol have in common.
import type { Limits } from "../limits.js";
import type { GodotNode } from "../scene/godotNode.js";
import type { TransferMode } from "../transport.js";
import type { GodotVersion } from "../variant/variantWriter.js";
import type { Peer } from "./peer.js";

export interface Core {
  readonly limits: Limits;
  readonly godot: GodotVersion;
  readonly root: GodotNode;
  /** Those who are here, those who are not admitted yet included. */
  readonly peers: ReadonlyMap<number, Peer>;
  send(peer: Peer, bytes: Uint8Array, channel: number, mode: TransferMode): void;
  drop(peer: Peer, reason: string): void;
  /** Runs code of the game on behalf of a peer. What it throws is an event, and nobody's fault out there. */
  run(peer: number, code: () => unknown): void;
  onError(error: unknown): void;
}

/** Those who are admitted and meant: 0 is everybody, -5 everybody but 5. */
export function* recipients({ peers }: Core, target: number): Generator<Peer> {
  for (const peer of peers.values()) {
    const meant = target > 0 ? peer.id === target : peer.id !== -target;
    if (peer.admitted && meant) yield peer;
  }
}
