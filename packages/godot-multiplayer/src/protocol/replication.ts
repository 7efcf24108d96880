// What this server spawns and synchronises, peer by peer, as far as they may see it.
import { ByteWriter } from "../bytes/byteWriter.js";
import type { GodotNode } from "../scene/godotNode.js";
import { MultiplayerSpawner } from "../scene/multiplayerSpawner.js";
import { MultiplayerSynchronizer } from "../scene/multiplayerSynchronizer.js";
import { VariantWriter } from "../variant/variantWriter.js";
import { Changes } from "./changes.js";
import type { Core } from "./core.js";
import { Command, customSpawn, deltaFlag, pathFlag, serverId } from "./framing.js";
import type { PathCache } from "./pathCache.js";
import type { Peer } from "./peer.js";

/** A node that we have spawned, or are about to. */
interface SpawnedNode {
  readonly node: GodotNode;
  readonly spawner: MultiplayerSpawner;
  readonly scene: number;
  readonly netId: number;
  /** Those of ours, in the order in which they entered the tree. */
  readonly synchronizers: { readonly synchronizer: MultiplayerSynchronizer; readonly netId: number }[];
  readonly at: Set<Peer>;
}

/** In the tree, with what was last sent of it. */
interface Synchronized {
  readonly changes: Changes;
  /** With the node it was spawned with, it goes by that one's numbers. */
  readonly spawned: SpawnedNode | undefined;
  readonly netId: number;
  sentAt: number;
}

/** A packet of changes has at most this. */
const maxDeltaBytes = 65_535;
const [syncHead, syncBlockHead] = [3, 8];

export class Replication {
  readonly #core: Core;
  readonly #paths: PathCache;
  readonly #maxSyncBytes: number;
  readonly #spawners = new Set<MultiplayerSpawner>();
  readonly #spawned = new Map<GodotNode, SpawnedNode>();
  readonly #entered = new Set<GodotNode>();
  readonly #synchronizers = new Map<MultiplayerSynchronizer, Synchronized | undefined>();
  #lastNetId = 0;
  #polls = 0;

  constructor(core: Core, paths: PathCache, maxSyncBytes: number) {
    this.#core = core;
    this.#paths = paths;
    this.#maxSyncBytes = maxSyncBytes;
  }

  entered(node: GodotNode): void {
    if (node instanceof MultiplayerSpawner) this.#spawners.add(node);
    else if (node instanceof MultiplayerSynchronizer) this.#synchronizers.set(node, undefined);
    // What it is to be is known when the game is done with it: at the next poll, or call.
    else this.#entered.add(node);
  }

  left(node: GodotNode): void {
    this.#entered.delete(node);
    if (node instanceof MultiplayerSpawner) this.#spawners.delete(node);
    if (node instanceof MultiplayerSynchronizer) {
      this.#synchronizers.delete(node);
      for (const peer of this.#core.peers.values()) peer.changesSent.delete(node);
    }
    const spawned = this.#spawned.get(node);
    if (spawned === undefined) return;
    for (const peer of spawned.at) this.#despawn(spawned, peer);
    this.#spawned.delete(node);
  }

  /** Nodes that a peer spawned are not spawned by us as well. */
  isForeign(node: GodotNode): void {
    this.#entered.delete(node);
  }

  gone(peer: Peer): void {
    for (const { at } of this.#spawned.values()) at.delete(peer);
    for (const synchronizer of this.#synchronizers.keys()) synchronizer.forget(peer.id);
  }

  /** Whether a peer has a node, as far as we decide it. */
  sees(peer: Peer, node: GodotNode): boolean {
    for (let each: GodotNode | undefined = node; each !== undefined; each = each.getParent()) {
      const spawned = this.#spawned.get(each);
      if (spawned !== undefined && !spawned.at.has(peer)) return false;
    }
    return true;
  }

  /** Spawns what has come, and shows or hides what peers see differently now. */
  spawnAll(): void {
    for (const node of this.#entered) this.#track(node);
    this.#entered.clear();
    for (const peer of this.#core.peers.values())
      if (peer.admitted) for (const spawned of this.#spawned.values()) this.#show(spawned, peer);
  }

  #track(node: GodotNode): void {
    for (const spawner of this.#spawners) {
      const scene = spawner.sceneOf(node);
      if (scene === undefined || spawner.multiplayerAuthority !== serverId) continue;
      const netId = ++this.#lastNetId;
      const spawned: SpawnedNode = { node, spawner, scene, netId, synchronizers: [], at: new Set() };
      for (const synchronizer of this.#synchronizers.keys()) {
        if (synchronizer.getRoot() !== node || !synchronizer.isOurs()) continue;
        const own = ++this.#lastNetId;
        spawned.synchronizers.push({ synchronizer, netId: own });
        this.#synchronizers.set(synchronizer, newSynchronized(spawned, own));
      }
      this.#spawned.set(node, spawned);
      return;
    }
  }

  /** A node is seen by those who see any of its synchronizers. */
  #show(spawned: SpawnedNode, peer: Peer): void {
    const { synchronizers, at } = spawned;
    const visible =
      synchronizers.length === 0 || synchronizers.some(({ synchronizer }) => synchronizer.isVisibleTo(peer.id));
    if (visible && !at.has(peer)) this.#spawn(spawned, peer);
    else if (!visible && at.has(peer)) this.#despawn(spawned, peer);
  }

  #spawn({ node, spawner, scene, netId, synchronizers, at }: SpawnedNode, peer: Peer): void {
    const packet = new VariantWriter({ godot: this.#core.godot });
    packet.uint8(Command.spawn).uint8(scene).int32(this.#paths.numberOf(spawner)).int32(netId);
    packet.int32(synchronizers.length).int32(Buffer.byteLength(node.name) + 1);
    for (const each of synchronizers) packet.int32(each.netId);
    packet.utf8(node.name).uint8(0);
    try {
      if (scene === customSpawn) {
        const at = packet.length;
        packet.int32(0).argument(spawner.dataOf(node));
        packet.setInt32(at, packet.length - at - 4);
      }
      for (const { synchronizer } of synchronizers) synchronizer.write(packet, synchronizer.spawned);
    } catch (error) {
      this.#core.onError(error);
      return;
    }
    at.add(peer);
    this.#paths.announce(peer, spawner);
    this.#core.send(peer, packet.take(), 0, "reliable");
  }

  #despawn({ netId, synchronizers, at }: SpawnedNode, peer: Peer): void {
    at.delete(peer);
    for (const { synchronizer } of synchronizers) peer.changesSent.delete(synchronizer);
    this.#core.send(peer, new ByteWriter().uint8(Command.despawn).int32(netId).take(), 0, "reliable");
  }

  /** Sends states and changes to those who see them. */
  poll(now: number): void {
    this.spawnAll();
    this.#polls++;
    const peers = [...this.#core.peers.values()].filter(({ admitted }) => admitted);
    if (peers.length === 0) return;
    const states = new Map<Peer, { bytes: Uint8Array; synchronizer: MultiplayerSynchronizer; id: number }[]>();
    for (const [synchronizer, known] of this.#synchronizers) {
      if (!synchronizer.isOurs()) continue;
      const synchronized = known ?? newSynchronized(undefined, 0);
      if (known === undefined) this.#synchronizers.set(synchronizer, synchronized);
      try {
        this.#pollOne(synchronizer, synchronized, peers, states, now);
      } catch (error) {
        this.#core.onError(error);
      }
    }
    for (const [peer, blocks] of states) this.#sendStates(peer, blocks);
  }

  #pollOne(
    synchronizer: MultiplayerSynchronizer,
    synchronized: Synchronized,
    peers: readonly Peer[],
    states: Map<Peer, { bytes: Uint8Array; synchronizer: MultiplayerSynchronizer; id: number }[]>,
    now: number,
  ): void {
    const { changes, sentAt } = synchronized;
    const { always, onChange } = synchronizer;
    const isDue = always.length > 0 && now - sentAt >= synchronizer.replicationIntervalMs;
    let state: Uint8Array | undefined;
    if (onChange.length > 0) changes.look(synchronizer, this.#polls, this.#core.godot);
    for (const peer of peers) {
      const id = this.#idFor(peer, synchronizer, synchronized);
      if (id === undefined) continue;
      if (isDue) {
        if (state === undefined) {
          const writer = new VariantWriter({ godot: this.#core.godot });
          synchronizer.write(writer, always);
          state = writer.take();
          if (state.length > this.#maxSyncBytes - syncHead - syncBlockHead)
            throw new RangeError(
              `${synchronizer.getPath()}: its state has ${state.length} bytes, more than a sync packet takes. Make properties on_change.`,
            );
          synchronized.sentAt = now;
        }
        const blocks = states.get(peer) ?? [];
        blocks.push({ bytes: state, synchronizer, id });
        states.set(peer, blocks);
      }
      if (onChange.length > 0) this.#sendChanges(peer, synchronizer, synchronized, id, now);
    }
  }

  /** The number that a peer knows a synchronizer by; `undefined` if it does not, or must not see it. */
  #idFor(peer: Peer, synchronizer: MultiplayerSynchronizer, { spawned, netId }: Synchronized): number | undefined {
    if (!synchronizer.isVisibleTo(peer.id)) return undefined;
    if (spawned !== undefined) return spawned.at.has(peer) ? netId : undefined;
    if (!this.sees(peer, synchronizer)) return undefined;
    this.#paths.announce(peer, synchronizer);
    return peer.told.get(synchronizer) === "confirmed" ? pathFlag | this.#paths.numberOf(synchronizer) : undefined;
  }

  #sendStates(peer: Peer, blocks: readonly { bytes: Uint8Array; id: number }[]): void {
    let packet = new ByteWriter();
    const send = (): void => {
      if (packet.length > syncHead) this.#core.send(peer, packet.take(), 0, "unreliable");
    };
    const begin = (): void => {
      peer.lastState = (peer.lastState + 1) & 0xffff;
      packet = new ByteWriter(this.#maxSyncBytes).uint8(Command.sync).int16(peer.lastState);
    };
    begin();
    for (const { bytes, id } of blocks) {
      if (packet.length + syncBlockHead + bytes.length > this.#maxSyncBytes) {
        send();
        begin();
      }
      packet.int32(id).int32(bytes.length).raw(bytes);
    }
    send();
  }

  #sendChanges(
    peer: Peer,
    synchronizer: MultiplayerSynchronizer,
    { changes }: Synchronized,
    id: number,
    now: number,
  ): void {
    const last = peer.changesSent.get(synchronizer);
    if (last !== undefined && now - last.at < synchronizer.deltaIntervalMs) return;
    const { mask, bytes } = changes.since(last?.poll ?? -1);
    if (mask === 0n) return;
    peer.changesSent.set(synchronizer, { poll: this.#polls, at: now });
    const packet = new ByteWriter()
      .uint8(Command.sync | deltaFlag)
      .int32(id)
      .int64(mask);
    packet.int32(bytes.length).raw(bytes);
    if (packet.length > maxDeltaBytes)
      throw new RangeError(
        `${synchronizer.getPath()}: its changes have ${bytes.length} bytes, more than a packet takes.`,
      );
    this.#core.send(peer, packet.take(), 0, "reliable");
  }
}

function newSynchronized(spawned: SpawnedNode | undefined, netId: number): Synchronized {
  return { changes: new Changes(), spawned, netId, sentAt: Number.NEGATIVE_INFINITY };
}
