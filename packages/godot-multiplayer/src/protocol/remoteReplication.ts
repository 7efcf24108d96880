// What peers spawn and synchronise here, where they have the authority to.
import { type ByteReader, PacketError } from "../bytes/byteReader.js";
import { type GodotNode, isNodeName } from "../scene/godotNode.js";
import { MultiplayerSpawner } from "../scene/multiplayerSpawner.js";
import { MultiplayerSynchronizer, type Property } from "../scene/multiplayerSynchronizer.js";
import { VariantReader } from "../variant/variantReader.js";
import type { Core } from "./core.js";
import { customSpawn, deltaFlag, pathFlag } from "./framing.js";
import type { PathCache } from "./pathCache.js";
import type { Peer } from "./peer.js";

/** Godot does not look at less than that. */
const [syncBlockHead, deltaBlockHead] = [8, 16];

export class RemoteReplication {
  readonly #core: Core;
  readonly #paths: PathCache;
  readonly #onForeign: (node: GodotNode) => void;

  /** @param onForeign - a node is a peer's, and not to be spawned by us */
  constructor(core: Core, paths: PathCache, onForeign: (node: GodotNode) => void) {
    this.#core = core;
    this.#paths = paths;
    this.#onForeign = onForeign;
  }

  /** @throws PacketError */
  onSpawn(peer: Peer, packet: ByteReader): void {
    const scene = packet.uint8();
    const spawner = this.#paths.find(peer, packet.uint32());
    const netId = packet.uint32();
    const syncCount = packet.uint32();
    const nameSize = packet.uint32();
    if (!(spawner instanceof MultiplayerSpawner)) throw new PacketError(`${spawner.getPath()} is no spawner.`);
    if (spawner.multiplayerAuthority !== peer.id)
      throw new PacketError(`${spawner.getPath()} is not ${peer.id}'s to spawn with.`);
    packet.need(syncCount * 4 + nameSize);
    const syncIds = Array.from({ length: syncCount }, () => packet.uint32());
    const name = packet.utf8(nameSize);
    const parent = spawner.getSpawnParent();
    if (parent === undefined) throw new PacketError(`${spawner.getPath()} has no node at ${spawner.spawnPath}.`);
    if (!isNodeName(name) || parent.getNode(name) !== undefined)
      throw new PacketError(`${JSON.stringify(name.slice(0, 100))} is no name for a new node.`);
    if (netId === 0 || peer.spawned.has(netId)) throw new PacketError(`a node has the number ${netId} already.`);
    const limit = Math.min(this.#core.limits.spawnsPerPeer, spawner.spawnLimit || Number.POSITIVE_INFINITY);
    if (peer.spawned.size >= limit) this.#forgetFreed(peer);
    if (peer.spawned.size >= limit) throw new PacketError(`${peer.id} has spawned ${limit} nodes (spawnsPerPeer).`);
    const node = this.#make(spawner, scene, packet);
    if (node === undefined) return;
    const synchronizers = synchronizersOf(node).filter(({ multiplayerAuthority: of }) => of === peer.id);
    if (synchronizers.length !== syncCount)
      throw new PacketError(
        `${name} has ${synchronizers.length} synchronizers of ${peer.id}'s here, and ${syncCount} there.`,
      );
    const state = new VariantReader(packet.bytes, this.#core.limits, packet.offset, packet.end);
    const sets = synchronizers.map((each) => each.read(state, each.spawned));
    if (state.rest > 0) throw new PacketError(`${state.rest} bytes are left behind the state of ${name}.`);
    this.#core.run(peer.id, () => {
      for (const set of sets) set();
      parent.addChild(node, name);
      this.#onForeign(node);
      peer.spawned.set(netId, node);
      for (const [index, id] of syncIds.entries())
        peer.synchronizers.set(id, synchronizers[index] as MultiplayerSynchronizer);
      spawner.onSpawned?.(node);
    });
  }

  /** `undefined` if the game's own function failed, which is told as an error of the game's. */
  #make(spawner: MultiplayerSpawner, scene: number, packet: ByteReader): GodotNode | undefined {
    let made: GodotNode | undefined;
    if (scene !== customSpawn) {
      const type = spawner.scenes[scene];
      if (type === undefined) throw new PacketError(`${spawner.getPath()} has no scene ${scene}.`);
      this.#core.run(0, () => {
        made = new type();
      });
      return made;
    }
    const { spawnFunction } = spawner;
    if (spawnFunction === undefined) throw new PacketError(`${spawner.getPath()} has no spawnFunction.`);
    const size = packet.uint32();
    packet.need(size);
    const reader = new VariantReader(packet.bytes, this.#core.limits, packet.offset, packet.offset + size);
    const data = reader.argument();
    packet.skip(size);
    this.#core.run(0, () => {
      made = spawnFunction(data);
    });
    return made;
  }

  /** @throws PacketError */
  onDespawn(peer: Peer, packet: ByteReader): void {
    const netId = packet.uint32();
    const node = peer.spawned.get(netId);
    if (node === undefined) throw new PacketError(`${peer.id} has spawned no node ${netId}.`);
    this.#free(peer, netId, node);
  }

  /** What was a peer's goes with it. */
  gone(peer: Peer): void {
    for (const [netId, node] of peer.spawned) this.#free(peer, netId, node);
  }

  /** Nodes that the game has freed meanwhile. */
  #forgetFreed(peer: Peer): void {
    for (const [netId, node] of peer.spawned) if (!node.isInTree()) this.#free(peer, netId, node);
  }

  #free(peer: Peer, netId: number, node: GodotNode): void {
    peer.spawned.delete(netId);
    for (const [id, each] of peer.synchronizers) if (each.getRoot() === node) peer.synchronizers.delete(id);
    this.#core.run(peer.id, () => node.queueFree());
  }

  /** @throws PacketError */
  onSync(peer: Peer, packet: ByteReader): void {
    packet.offset = 0;
    if ((packet.uint8() & deltaFlag) !== 0) {
      this.#onChanges(peer, packet);
      return;
    }
    const number = packet.uint16();
    while (packet.rest > syncBlockHead) {
      const synchronizer = this.#find(peer, packet.uint32());
      const block = this.#block(packet);
      if (synchronizer?.takesState(number) === true) this.#take(peer, synchronizer, block, synchronizer.always);
    }
  }

  #onChanges(peer: Peer, packet: ByteReader): void {
    while (packet.rest > deltaBlockHead) {
      const synchronizer = this.#find(peer, packet.uint32());
      const mask = packet.uint64();
      const block = this.#block(packet);
      if (synchronizer === undefined) continue;
      const { onChange } = synchronizer;
      if (mask === 0n) throw new PacketError(`changes of ${synchronizer.getPath()} are none.`);
      // Godot does not look at bits that stand for no property.
      const changed = onChange.filter((_, index) => ((mask >> BigInt(index)) & 1n) !== 0n);
      this.#take(peer, synchronizer, block, changed);
    }
  }

  /** The next bytes, as many as the number in front of them says. */
  #block(packet: ByteReader): VariantReader {
    const size = packet.uint32();
    packet.need(size);
    const from = packet.offset;
    packet.skip(size);
    return new VariantReader(packet.bytes, this.#core.limits, from, from + size);
  }

  /** `undefined`: not known, as when it was freed meanwhile. @throws PacketError if it is not the peer's */
  #find(peer: Peer, id: number): MultiplayerSynchronizer | undefined {
    const byPath = (id & pathFlag) !== 0 ? peer.nodes.get((id & ~pathFlag) >>> 0)?.node : undefined;
    const node = byPath ?? peer.synchronizers.get(id);
    if (node === undefined || !node.isInTree()) return undefined;
    if (!(node instanceof MultiplayerSynchronizer)) throw new PacketError(`${node.getPath()} is no synchronizer.`);
    if (node.multiplayerAuthority !== peer.id) throw new PacketError(`${node.getPath()} is not ${peer.id}'s to set.`);
    return node;
  }

  #take(
    peer: Peer,
    synchronizer: MultiplayerSynchronizer,
    block: VariantReader,
    properties: readonly Property[],
  ): void {
    const set = synchronizer.read(block, properties);
    if (block.rest > 0)
      throw new PacketError(`${block.rest} bytes are left behind a state of ${synchronizer.getPath()}.`);
    this.#core.run(peer.id, () => {
      set();
      synchronizer.onSynchronized?.();
    });
  }
}

/** Those of the node's own properties, in the order in which they will enter the tree. */
function synchronizersOf(root: GodotNode): MultiplayerSynchronizer[] {
  const found: MultiplayerSynchronizer[] = [];
  const visit = (node: GodotNode): void => {
    if (node instanceof MultiplayerSynchronizer && node.getRoot() === root) found.push(node);
    for (const child of node.getChildren()) visit(child);
  };
  visit(root);
  return found;
}
