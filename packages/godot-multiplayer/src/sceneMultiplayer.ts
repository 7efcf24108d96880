// Godot's SceneMultiplayer as a server, without I/O: transports bring packets and take them, the game polls.
import { TypedEmitter } from "@headwater/typed/foundation";
import { ByteReader, PacketError } from "./bytes/byteReader.js";
import { ByteWriter } from "./bytes/byteWriter.js";
import { type Limits, limitsOf } from "./limits.js";
import { type Core, recipients } from "./protocol/core.js";
import { Command, commandBits, maxPeerId, serverId } from "./protocol/framing.js";
import { PathCache } from "./protocol/pathCache.js";
import { Peer } from "./protocol/peer.js";
import { RemoteCalls } from "./protocol/remoteCalls.js";
import { RemoteReplication } from "./protocol/remoteReplication.js";
import { Replication } from "./protocol/replication.js";
import { SystemPackets } from "./protocol/systemPackets.js";
import { GodotNode, setTree } from "./scene/godotNode.js";
import type { MultiplayerTransport, TransferMode, TransportEvents, TransportPeer } from "./transport.js";
import type { GodotVersion } from "./variant/variantWriter.js";

/** Options of {@link SceneMultiplayer}. */
export interface SceneMultiplayerOptions {
  /**
   * Godot's `auth_callback`: with it, peers are admitted when both ends have called `completeAuth`. It gets what they send,
   * and answers with `sendAuth`.
   */
  onAuth?: (peer: number, data: Uint8Array, multiplayer: SceneMultiplayer) => unknown;
  /** Whether clients know of each other and their packets to each other are passed on (default false; Godot's is true). */
  serverRelay?: boolean;
  /** Those that are not to be as usual; {@link limitTable} has all, with their units. */
  limits?: Partial<Limits>;
  /** The oldest version of Godot among the clients (default 4.4). */
  godot?: GodotVersion;
  /** Bytes of a packet of states (default 1350, as in Godot). */
  maxSyncPacketBytes?: number;
  /** Milliseconds, for tests (default `performance.now`). */
  now?: () => number;
}

/** The events of a {@link SceneMultiplayer}, and what their listeners get. */
export interface SceneMultiplayerEvents {
  /** A peer is here and admitted. */
  peerConnected: [peer: number];
  /** An admitted peer is gone, whichever way. */
  peerDisconnected: [peer: number];
  /** A peer is here, and has to be authenticated. */
  peerAuthenticating: [peer: number];
  /** A peer went, was refused or took too long before it was admitted. */
  peerAuthenticationFailed: [peer: number];
  /** What a peer's `send_bytes` brought. */
  peerPacket: [peer: number, data: Uint8Array];
  /** A packet was refused, and why. The peer is dropped when there are too many. */
  packetRefused: [peer: number, error: PacketError];
  /** A method, or another function of the game, has thrown. Without a listener it is an uncaught exception. */
  error: [error: unknown, peer: number];
}

/**
 * Godot's `SceneMultiplayer` on the server: RPCs, spawners, synchronizers and bytes, with Godot clients as they are. Give
 * it a transport by {@link SceneMultiplayer.listen | listen}, put your scene below {@link SceneMultiplayer.root | root},
 * and call {@link SceneMultiplayer.poll | poll} once a tick.
 */
export class SceneMultiplayer extends TypedEmitter<SceneMultiplayerEvents> {
  /** Godot's `/root`: paths begin below it. */
  readonly root: GodotNode = new GodotNode();
  /** What peers may do, as it is in force. */
  readonly limits: Limits;
  readonly #now: () => number;
  readonly #peers = new Map<number, Peer>();
  readonly #transports = new Set<MultiplayerTransport>();
  readonly #core: Core;
  readonly #paths: PathCache;
  readonly #calls: RemoteCalls;
  readonly #system: SystemPackets;
  readonly #replication: Replication;
  readonly #remote: RemoteReplication;
  readonly #handlers: Readonly<Record<number, (peer: Peer, packet: ByteReader) => void>> = {
    [Command.remoteCall]: (peer, packet) => this.#calls.onCall(peer, packet),
    [Command.simplifyPath]: (peer, packet) => this.#paths.onSimplifyPath(peer, packet),
    [Command.confirmPath]: (peer, packet) => this.#paths.onConfirmPath(peer, packet),
    [Command.raw]: (peer, packet) => this.#onRaw(peer, packet),
    [Command.spawn]: (peer, packet) => this.#remote.onSpawn(peer, packet),
    [Command.despawn]: (peer, packet) => this.#remote.onDespawn(peer, packet),
    [Command.sync]: (peer, packet) => this.#remote.onSync(peer, packet),
  };
  #sender = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: SceneMultiplayerOptions = {}) {
    super();
    const { serverRelay = false, godot = "4.4", maxSyncPacketBytes = 1350, onAuth } = options;
    this.limits = limitsOf(options.limits);
    this.#now = options.now ?? (() => performance.now());
    const core: Core = {
      limits: this.limits,
      godot,
      root: this.root,
      peers: this.#peers,
      send: (peer, bytes, channel, mode) => peer.transport.send(peer.id, bytes, channel, mode),
      drop: (peer, reason) => this.#drop(peer, reason),
      run: (peer, code) => this.#run(peer, code),
      onError: (error) => this.#onError(error, 0),
    };
    this.#core = core;
    this.#paths = new PathCache(core);
    this.#replication = new Replication(core, this.#paths, maxSyncPacketBytes);
    this.#calls = new RemoteCalls(core, this.#paths, (peer, node) => this.#replication.sees(peer, node));
    this.#remote = new RemoteReplication(core, this.#paths, (node) => this.#replication.isForeign(node));
    this.#system = new SystemPackets(core, serverRelay, {
      onAuth: onAuth && ((peer, data) => onAuth(peer, data, this)),
      onAdmitted: (peer) => {
        this.#tell("peerConnected", peer.id);
        if (this.#peers.get(peer.id) === peer) this.#replication.spawnAll();
      },
      onInner: (peer, packet, channel, mode) => this.#dispatch(peer, packet, channel, mode, true),
    });
    this.root[setTree]({
      multiplayer: this,
      entered: (node) => this.#replication.entered(node),
      left: (node) => {
        this.#replication.left(node);
        this.#paths.forget(node);
      },
      call: (node, method, peer, args) => {
        this.#replication.spawnAll();
        this.#calls.call(node, method, peer, args);
      },
    });
  }

  /** Who is admitted. */
  get peers(): readonly number[] {
    return [...recipients(this.#core, 0)].map(({ id }) => id);
  }

  /** Within a method: who called it; 1 is the server. Elsewhere 0. */
  get remoteSenderId(): number {
    return this.#sender;
  }

  /**
   * What the transport knows of a peer.
   *
   * @param peer - its id
   * @returns what the transport says of its peers; `undefined` if there is none of this id
   */
  detailsOf(peer: number): unknown {
    return this.#peers.get(peer)?.details;
  }

  /**
   * Takes peers through a transport. There may be several at a time.
   *
   * @param transport - over Steam or over web sockets, or one of your own
   * @throws what the transport throws when it cannot be opened
   */
  async listen(transport: MultiplayerTransport): Promise<void> {
    this.#transports.add(transport);
    const events: TransportEvents = {
      isFree: (id) =>
        Number.isInteger(id) &&
        id > serverId &&
        id <= maxPeerId &&
        !this.#peers.has(id) &&
        this.#peers.size < this.limits.peers,
      connected: (id, facts) => this.#connected(id, transport, facts),
      packet: (id, bytes, channel, mode) => this.#received(id, bytes, channel, mode),
      disconnected: (id) => {
        const peer = this.#peers.get(id);
        if (peer?.transport === transport) this.#remove(peer);
      },
    };
    await transport.open(events);
  }

  /** Spawns, synchronises, and drops those who take too long. Once a frame in Godot; here once a tick. */
  poll(): void {
    const now = this.#now();
    this.#system.poll(now);
    this.#replication.poll(now);
  }

  /**
   * Polls by itself, for servers without ticks.
   *
   * @param intervalMs - milliseconds between two polls (default a sixtieth of a second)
   */
  start(intervalMs = 1000 / 60): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.poll(), intervalMs);
  }

  /**
   * Godot's `send_bytes`: their `peer_packet` gets it.
   *
   * @param data - 1 byte or more
   * @param peer - who gets it: a peer's id, 0 for everybody (the default), -5 for everybody but 5
   * @param mode - whether it may be lost or overtaken (default not)
   * @param channel - packets of one channel wait for each other, those of others do not (default 0)
   * @throws RangeError without bytes.
   */
  sendBytes(data: Uint8Array, peer = 0, mode: TransferMode = "reliable", channel = 0): void {
    if (data.length === 0) throw new RangeError("sendBytes: there are no bytes to send.");
    const packet = new ByteWriter().uint8(Command.raw).raw(data).take();
    for (const each of recipients(this.#core, peer)) each.transport.send(each.id, packet, channel, mode);
  }

  /**
   * Sends bytes to the `auth_callback` of a peer that is not admitted yet.
   *
   * @param peer - its id
   * @param data - what your client's callback understands
   * @throws Error if there is no such peer.
   */
  sendAuth(peer: number, data: Uint8Array): void {
    this.#system.sendAuth(this.#find(peer, "sendAuth"), data);
  }

  /**
   * Says that a peer is who it says: it is admitted when it has done the same, and `peerConnected` follows.
   *
   * @param peer - its id
   * @throws Error if there is no such peer.
   */
  completeAuth(peer: number): void {
    this.#system.completeAuth(this.#find(peer, "completeAuth"));
  }

  /**
   * Ends a peer's connection. What was sent reliably before arrives.
   *
   * @param peer - its id
   * @param reason - what the other end hears, where the transport can say it
   * @throws Error if there is no such peer.
   */
  disconnectPeer(peer: number, reason = "Disconnected by the server."): void {
    this.#drop(this.#find(peer, "disconnectPeer"), reason);
  }

  /** Ends all connections and transports. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    for (const peer of [...this.#peers.values()]) this.#drop(peer, "The server was closed.");
    const transports = [...this.#transports];
    this.#transports.clear();
    await Promise.all(transports.map((each) => each.close()));
  }

  #find(id: number, who: string): Peer {
    const peer = this.#peers.get(id);
    if (peer === undefined) throw new Error(`${who}: there is no peer ${id}.`);
    return peer;
  }

  #connected(
    id: number,
    transport: MultiplayerTransport,
    { relay, authenticated = false, details }: TransportPeer,
  ): void {
    const now = this.#now();
    const peer = new Peer(id, transport, relay, details, this.limits, now);
    this.#peers.set(id, peer);
    this.#system.begin(peer, authenticated, now);
    if (!peer.admitted) this.#tell("peerAuthenticating", id);
  }

  #received(id: number, bytes: Uint8Array, channel: number, mode: TransferMode): void {
    const peer = this.#peers.get(id);
    if (peer === undefined) return;
    if (bytes.length > this.limits.packetBytes) this.#drop(peer, `A packet of ${bytes.length} bytes (packetBytes).`);
    else this.#dispatch(peer, bytes, channel, mode, false);
  }

  #dispatch(peer: Peer, bytes: Uint8Array, channel: number, mode: TransferMode, relayed: boolean): void {
    try {
      this.#handle(peer, new ByteReader(bytes), channel, mode, relayed);
    } catch (error) {
      if (error instanceof PacketError) this.#refuse(peer, error);
      else this.#onError(error, peer.id);
    }
  }

  #handle(peer: Peer, packet: ByteReader, channel: number, mode: TransferMode, relayed: boolean): void {
    const command = packet.uint8() & commandBits;
    if (command === Command.sys && !relayed) {
      this.#system.onPacket(peer, packet, channel, mode);
      return;
    }
    if (!peer.admitted) throw new PacketError(`${peer.id} is not authenticated yet.`);
    const handler = this.#handlers[command];
    if (handler === undefined) throw new PacketError("a system packet came through the relay.");
    handler(peer, packet);
  }

  #onRaw(peer: Peer, packet: ByteReader): void {
    packet.need(1);
    this.#tell("peerPacket", peer.id, packet.copy(packet.rest));
  }

  #refuse(peer: Peer, error: PacketError): void {
    this.#tell("packetRefused", peer.id, error);
    if (this.#peers.get(peer.id) === peer && !peer.mayErr(this.limits, this.#now()))
      this.#drop(peer, "Too many packets that are not as they have to be (errorsBurst).");
  }

  #drop(peer: Peer, reason: string): void {
    if (this.#peers.get(peer.id) !== peer) return;
    peer.transport.disconnect(peer.id, reason);
    this.#remove(peer);
  }

  #remove(peer: Peer): void {
    this.#peers.delete(peer.id);
    if (!peer.admitted) {
      this.#tell("peerAuthenticationFailed", peer.id);
      return;
    }
    this.#system.onGone(peer);
    this.#replication.gone(peer);
    this.#remote.gone(peer);
    this.#tell("peerDisconnected", peer.id);
  }

  #run(sender: number, code: () => unknown): void {
    const before = this.#sender;
    this.#sender = sender;
    try {
      const result = code();
      if (result instanceof Promise) result.catch((error: unknown) => this.#onError(error, sender));
    } catch (error) {
      this.#onError(error, sender);
    } finally {
      this.#sender = before;
    }
  }

  /** A listener that throws must not keep a packet from being handled to its end. */
  #tell<Event extends keyof SceneMultiplayerEvents>(event: Event, ...values: SceneMultiplayerEvents[Event]): void {
    try {
      this.emit(event, ...(values as never));
    } catch (error) {
      this.#onError(error, 0);
    }
  }

  #onError(error: unknown, peer: number): void {
    if (this.listenerCount("error") > 0) this.emit("error", error, peer);
    else
      queueMicrotask(() => {
        throw error;
      });
  }
}
