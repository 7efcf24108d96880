// What carries packets: four functions, and what is told the other way.

/** How a packet goes: may be lost and overtaken, may be lost, neither. */
export type TransferMode = "unreliable" | "unreliable_ordered" | "reliable";

/** What a transport says of a peer that has come. */
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
  /**
   * Whether a peer may have this id.
   *
   * @param peer - the id, 2 or more
   * @returns Whether it is free, and there is room for one more.
   */
  isFree(peer: number): boolean;
  /**
   * They are here. Their packets may follow at once.
   *
   * @param peer - an id that is free
   * @param facts - what is known of them
   */
  connected(peer: number, facts: TransportPeer): void;
  /**
   * A whole packet. It is not kept.
   *
   * @param peer - who sent it
   * @param bytes - without what the transport put around it
   * @param channel - on which it came
   * @param mode - how it came
   */
  packet(peer: number, bytes: Uint8Array, channel: number, mode: TransferMode): void;
  /**
   * They are gone, and not because {@link MultiplayerTransport.disconnect} was called.
   *
   * @param peer - who is gone
   */
  disconnected(peer: number): void;
}

/** What carries packets between the server and its peers. */
export interface MultiplayerTransport {
  /**
   * Begins to take peers.
   *
   * @param events - what is to be told of them
   * @returns When peers can come.
   */
  open(events: TransportEvents): void | Promise<void>;
  /**
   * Sends a packet, which nobody changes any more.
   *
   * @param peer - who gets it
   * @param bytes - the packet
   * @param channel - packets of one channel wait for each other
   * @param mode - whether it may be lost or overtaken
   */
  send(peer: number, bytes: Uint8Array, channel: number, mode: TransferMode): void;
  /**
   * Ends the connection, if there is one; what was sent reliably before arrives.
   *
   * @param peer - whose
   * @param reason - what the other end hears
   */
  disconnect(peer: number, reason: string): void;
  /**
   * Ends all of them.
   *
   * @returns When that is done.
   */
  close(): void | Promise<void>;
}
