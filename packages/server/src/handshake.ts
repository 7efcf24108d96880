// How a newcomer says who they are: with their ticket as first message, not at all, or in the game's own way. With an
// encrypted app ticket: src/appTicket.
import type { NetworkingIdentity } from "@headwater/typed";
import type { AbortSignalLike } from "@headwater/typed/foundation";

/** A connection that is not a player yet. */
export interface Newcomer {
  /** Who is at the other end, as far as the connection knows. */
  readonly identity: NetworkingIdentity;
  /** Whether Steam has proven the identity: not where certificates are not asked for, as on a LAN. */
  readonly proven: boolean;
  /** The IP address; `undefined` if it came through Steam's relays. */
  readonly address: string | undefined;
  /** Aborts when the connection ends, or its time is over. */
  readonly signal: AbortSignalLike;
  /**
   * The next message. Those that are not asked for are the player's first ones.
   *
   * @returns its bytes; rejects when `signal` aborts
   */
  receive(): Promise<Uint8Array>;
  /**
   * Sends a reliable message.
   *
   * @param data - the message, 1 byte to 512 KiB; it is copied at once
   */
  send(data: Uint8Array): void;
}

/** What a newcomer has brought. */
export interface Credentials {
  /** A ticket, which Steam is asked about. Without one, the newcomer is taken at their word. */
  ticket?: Uint8Array | undefined;
  /** Whose it is, if the connection does not say. */
  steamId?: bigint | undefined;
  /** Whether the handshake itself has proof of it, so that `player.verified` is true without Steam being asked. */
  verified?: boolean | undefined;
  /** The name to be shown. */
  name?: string | undefined;
}

/** @throws {@link RefusedError} to turn the newcomer away, in words for them. */
export type Handshake = (newcomer: Newcomer) => Credentials | Promise<Credentials>;

export const ticketHandshake: Handshake = async (newcomer) => ({ ticket: await newcomer.receive() });

export const noHandshake: Handshake = () => ({});
