// Tickets of peers that do not come over Steam, but over web sockets: what they send with `send_auth`, and Steam's word.
import type { DedicatedServer, Guest } from "@headwater/server";
import type { SceneMultiplayer } from "../sceneMultiplayer.js";

/** A SteamID in front of the ticket. */
const idBytes = 8;

interface Entering {
  readonly gone: AbortController;
  guest?: Guest;
}

/**
 * `new SceneMultiplayer({ onAuth: new SteamTickets(server).check })`: the peer sends its SteamID in 8 bytes, and the ticket
 * behind; it is admitted when Steam vouches for it, and dropped when Steam no longer does.
 */
export class SteamTickets {
  readonly #server: Pick<DedicatedServer, "authenticate">;
  readonly #peers = new Map<number, Entering>();
  #multiplayer: SceneMultiplayer | undefined;

  constructor(server: Pick<DedicatedServer, "authenticate">) {
    this.#server = server;
  }

  /**
   * Whom Steam vouches for.
   *
   * @param peer - a peer's id
   * @returns who it is; `undefined` until Steam has answered, and after they have gone
   */
  guestOf(peer: number): Guest | undefined {
    return this.#peers.get(peer)?.guest;
  }

  /** For `onAuth` of one multiplayer. */
  readonly check = async (peer: number, data: Uint8Array, multiplayer: SceneMultiplayer): Promise<void> => {
    this.#follow(multiplayer);
    if (data.length <= idBytes || this.#peers.has(peer)) {
      multiplayer.disconnectPeer(peer, "A SteamID in 8 bytes and a ticket are expected, once.");
      return;
    }
    const entering: Entering = { gone: new AbortController() };
    this.#peers.set(peer, entering);
    const { signal } = entering.gone;
    try {
      const steamId = new DataView(data.buffer, data.byteOffset).getBigUint64(0, true);
      const credentials = { steamId, ticket: data.subarray(idBytes), address: addressOf(multiplayer, peer) };
      const guest = await this.#server.authenticate(credentials, signal);
      const drop = (): void => multiplayer.disconnectPeer(peer, (guest.lost.reason as Error).message);
      if (signal.aborted) guest.end();
      else if (guest.lost.aborted) drop();
      else {
        entering.guest = guest;
        guest.lost.addEventListener("abort", drop, { once: true });
        multiplayer.completeAuth(peer);
      }
    } catch (error) {
      if (!signal.aborted) multiplayer.disconnectPeer(peer, (error as Error).message);
    }
  };

  #follow(multiplayer: SceneMultiplayer): void {
    if (this.#multiplayer === multiplayer) return;
    if (this.#multiplayer !== undefined)
      throw new Error("SteamTickets: it is another multiplayer's. Make one for each.");
    this.#multiplayer = multiplayer;
    const onGone = (peer: number): void => {
      const entering = this.#peers.get(peer);
      this.#peers.delete(peer);
      entering?.gone.abort();
      entering?.guest?.end();
    };
    multiplayer.on("peerDisconnected", onGone);
    multiplayer.on("peerAuthenticationFailed", onGone);
  }
}

/** Of a transport that knows it. */
function addressOf(multiplayer: SceneMultiplayer, peer: number): string | undefined {
  const details = multiplayer.detailsOf(peer) as { readonly address?: unknown } | undefined;
  return typeof details?.address === "string" ? details.address : undefined;
}
