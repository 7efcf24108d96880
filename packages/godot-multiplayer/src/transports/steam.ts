// GodotSteam's SteamMultiplayerPeer (4.17) and that of expressobits, on a dedicated server of `@headwater/server`: Steam's
// sockets by SteamID. Both ends say their peer's id in 4 bytes, and every message from then on is a packet.
import type { DedicatedServer, Handshake, Lane, Message, Newcomer, Player } from "@headwater/server";
import { RefusedError } from "@headwater/server";
import { Command, maxPeerId, Sys, serverId } from "../protocol/framing.js";
import type { MultiplayerTransport, TransferMode, TransportEvents } from "../transport.js";

/** Options of {@link SteamTransport}. */
export interface SteamTransportOptions {
  /**
   * Whether clients send a ticket with `send_auth`, which Steam is asked about (default true). Otherwise the connection's
   * certificate is all there is to say who they are.
   */
  tickets?: boolean;
  /** GodotSteam's project setting `steam/multiplayer_peer/max_channels` (default 4, as there). */
  maxChannels?: number;
  /** Whether the clients' `server_relay` is on (default false, as in GodotSteam; expressobits' is always). */
  relay?: boolean;
}

/** One who has said who they are, and what is kept of them. */
interface Seat {
  readonly peer: number;
  player: Player | undefined;
  /** Until anything else comes, the id may come again: expressobits' clients send it until they are answered. */
  heard: boolean;
  completed: boolean;
}

/** `steam_networking_sockets`' flag for messages that arrive for certain. */
const reliableFlag = 8;

/** Clients that come over Steam's sockets, by GodotSteam's `SteamMultiplayerPeer` or expressobits': `multiplayer.listen(steam.on(server))`. */
export class SteamTransport implements MultiplayerTransport {
  /** For `createServer({ lanes })`: Godot's channels. */
  readonly lanes: Readonly<Record<string, Lane>>;
  readonly #options: Required<SteamTransportOptions>;
  readonly #names: readonly string[];
  readonly #entering = new Map<bigint, Seat>();
  readonly #seats = new Map<number, Seat>();
  readonly #peers = new Map<Player, Seat>();
  #server: DedicatedServer | undefined;
  #events: TransportEvents | undefined;

  constructor({ tickets = true, maxChannels = 4, relay = false }: SteamTransportOptions = {}) {
    this.#options = { tickets, maxChannels, relay };
    this.#names = Array.from({ length: maxChannels }, (_, channel) => `channel${channel}`);
    this.lanes = Object.fromEntries(this.#names.map((name) => [name, {}]));
  }

  /** For `createServer({ handshake })`: ids are exchanged, and the ticket is taken. */
  readonly handshake: Handshake = async (newcomer) => {
    const { identity, signal } = newcomer;
    if (identity.type !== "steamid") throw new RefusedError("not a Steam user");
    newcomer.send(idBytes(serverId));
    const peer = readId(await newcomer.receive());
    if (peer === undefined || !this.#isFree(peer)) throw new RefusedError("no peer id, or one that is taken");
    const seat: Seat = { peer, player: undefined, heard: false, completed: false };
    this.#entering.set(identity.steamId, seat);
    signal.addEventListener("abort", () => {
      if (this.#entering.get(identity.steamId) === seat) this.#entering.delete(identity.steamId);
    });
    return this.#options.tickets ? { ticket: await this.#ticket(newcomer, seat) } : {};
  };

  /** What `send_auth` brings. The client may have completed on its side before. */
  async #ticket(newcomer: Newcomer, seat: Seat): Promise<Uint8Array> {
    for (;;) {
      const packet = await newcomer.receive();
      if (isRepeated(packet, seat)) continue;
      seat.heard = true;
      if (packet[0] !== Command.sys || packet[1] !== Sys.auth) throw new RefusedError("no ticket by send_auth");
      if (packet.length > 2) return packet.slice(2);
      seat.completed = true;
    }
  }

  /** @param server - made with this transport's `handshake` and `lanes`, and `listen: { p2p: 0 }` */
  on<Data>(server: DedicatedServer<Data>): this {
    this.#server = server as unknown as DedicatedServer;
    return this;
  }

  open(events: TransportEvents): void {
    const server = this.#server;
    if (server === undefined) throw new Error("SteamTransport: it has no server: listen(steam.on(server)).");
    this.#events = events;
    server.on("join", (player) => this.#onJoin(player));
    server.on("message", (player, message) => this.#onMessage(player, message));
    server.on("leave", (player) => this.#onLeave(player));
    server.on("refused", ({ steamId }) => {
      if (steamId !== undefined) this.#entering.delete(steamId);
    });
  }

  #onJoin(player: Player): void {
    const seat = this.#entering.get(player.id);
    this.#entering.delete(player.id);
    if (seat === undefined || this.#events?.isFree(seat.peer) !== true) {
      player.kick("The peer id is taken.");
      return;
    }
    seat.player = player;
    this.#peers.set(player, seat);
    this.#seats.set(seat.peer, seat);
    const { tickets: authenticated, relay } = this.#options;
    this.#events.connected(seat.peer, { relay, authenticated, details: player });
    if (seat.completed) this.#events.packet(seat.peer, new Uint8Array([Command.sys, Sys.auth]), 0, "reliable");
  }

  #onMessage(player: Player, { data, lane, flags }: Message): void {
    const seat = this.#peers.get(player);
    if (seat === undefined || isRepeated(data, seat)) return;
    seat.heard = true;
    this.#events?.packet(seat.peer, data, lane, (flags & reliableFlag) !== 0 ? "reliable" : "unreliable");
  }

  #onLeave(player: Player): void {
    const seat = this.#peers.get(player);
    if (seat === undefined) return;
    this.#forget(seat);
    this.#events?.disconnected(seat.peer);
  }

  #forget(seat: Seat): void {
    this.#seats.delete(seat.peer);
    if (seat.player !== undefined) this.#peers.delete(seat.player);
  }

  #isFree(peer: number): boolean {
    for (const seat of this.#entering.values()) if (seat.peer === peer) return false;
    return this.#events?.isFree(peer) ?? false;
  }

  /** Steam has no order without reliability, so that what is to be in order is reliable. */
  send(peer: number, bytes: Uint8Array, channel: number, mode: TransferMode): void {
    const seat = this.#seats.get(peer);
    seat?.player?.send(bytes, { reliable: mode !== "unreliable", lane: this.#laneOf(channel, seat.heard) });
  }

  /**
   * GodotSteam has a channel less than lanes, and puts the others on the first one. So is everything until the peer is known
   * to have got our id: what comes first is taken for it, and lanes overtake each other.
   */
  #laneOf(channel: number, heard: boolean): string {
    const lane = heard && channel < this.#options.maxChannels - 1 ? channel : 0;
    return this.#names[lane] as string;
  }

  disconnect(peer: number, reason: string): void {
    const seat = this.#seats.get(peer);
    if (seat === undefined) return;
    this.#forget(seat);
    seat.player?.kick(reason);
  }

  /** The server is its owner's to close. */
  close(): void {
    for (const peer of this.#seats.keys()) this.disconnect(peer, "The server was closed.");
  }
}

function idBytes(peer: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(peer);
  return bytes;
}

function readId(bytes: Uint8Array): number | undefined {
  if (bytes.length !== 4) return undefined;
  const id = new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true);
  return id > serverId && id <= maxPeerId ? id : undefined;
}

function isRepeated(packet: Uint8Array, { heard, peer }: Seat): boolean {
  return !heard && readId(packet) === peer;
}
