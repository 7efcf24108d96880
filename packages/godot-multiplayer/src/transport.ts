// What carries packets: four functions, and what is told the other way.

export type TransferMode = "unreliable" | "unreliable_ordered" | "reliable";

export interface TransportPeer {
  /** Whether the other end takes part in Godot's server relay, if it is on. */
  readonly relay: boolean;
  /** Whether the transport has authenticated them by what they sent with `send_auth`: they only hear that it is done. */
  readonly authenticated?: boolean;
  /** Whatever the transport knows of them: `multiplayer.detailsOf(peer)` has it. */
  readonly details: unknown;
}

/** What a transport tells. */
export interface TransportEvents {
  /** Whether a peer may have this id. */
  isFree(peer: number): boolean;
  /** They are here. Their packets may follow at once. */
  connected(peer: number, facts: TransportPeer): void;
  /** A whole packet. It is not kept. */
  packet(peer: number, bytes: Uint8Array, channel: number, mode: TransferMode): void;
  /** They are gone, and not because {@link MultiplayerTransport.disconnect} was called. */
  disconnected(peer: number): void;
}

export interface MultiplayerTransport {
  /** Begins to take peers. */
  open(events: TransportEvents): void | Promise<void>;
  /** Sends a packet, which nobody changes any more. */
  send(peer: number, bytes: Uint8Array, channel: number, mode: TransferMode): void;
  /** Ends the connection, if there is one; what was sent reliably before arrives. */
  disconnect(peer: number, reason: string): void;
  /** Ends all of them. */
  close(): void | Promise<void>;
}
