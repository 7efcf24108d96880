// Numbers for nodes: each end has its own, tells them with the node's path and the MD5 of its methods, and is confirmed.
import { type ByteReader, PacketError } from "../bytes/byteReader.js";
import { ByteWriter } from "../bytes/byteWriter.js";
import { type GodotNode, rpcTableOf } from "../scene/godotNode.js";
import type { Core } from "./core.js";
import { Command, md5Size } from "./framing.js";
import type { AnnouncedNode, Peer } from "./peer.js";

export class PathCache {
  readonly #core: Core;
  readonly #numbers = new Map<GodotNode, number>();
  readonly #byNumber = new Map<number, GodotNode>();
  #last = 0;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Our number for a node; the same for all peers. */
  numberOf(node: GodotNode): number {
    let number = this.#numbers.get(node);
    if (number === undefined) {
      number = ++this.#last;
      this.#numbers.set(node, number);
      this.#byNumber.set(number, node);
    }
    return number;
  }

  /** Tells a peer our number, unless it has been. */
  announce(peer: Peer, node: GodotNode): void {
    if (peer.told.has(node)) return;
    peer.told.set(node, "announced");
    const packet = new ByteWriter().uint8(Command.simplifyPath).utf8(rpcTableOf(node).md5).uint8(0);
    packet.int32(this.numberOf(node)).utf8(node.getPath()).uint8(0);
    this.#core.send(peer, packet.take(), 0, "reliable");
  }

  /** A peer tells its number for a node. @throws PacketError */
  onSimplifyPath(peer: Peer, packet: ByteReader): void {
    const md5 = Buffer.from(packet.copy(md5Size)).toString("latin1");
    packet.skip(1);
    const number = packet.uint32();
    const path = packet.utf8(packet.rest);
    if (peer.nodes.has(number)) throw new PacketError(`${path}: its number ${number} is another node's.`);
    const node = nodeAt(this.#core.root, path);
    if (peer.nodes.size >= this.#core.limits.pathsPerPeer) forgetFreed(peer.nodes);
    if (peer.nodes.size >= this.#core.limits.pathsPerPeer)
      throw new PacketError(`${path}: ${peer.nodes.size} nodes are announced (pathsPerPeer).`);
    const matches = rpcTableOf(node).md5 === md5;
    peer.nodes.set(number, { node, matches });
    const answer = new ByteWriter()
      .uint8(Command.confirmPath)
      .uint8(matches ? 1 : 0)
      .int32(number);
    this.#core.send(peer, answer.take(), 0, "reliable");
    if (!matches)
      throw new PacketError(
        `${path}: it has other methods there. Declare all of its script's, and those of its base scripts.`,
      );
  }

  /** A peer has our number. If its node has other methods, it keeps calling and being called by path. @throws PacketError */
  onConfirmPath(peer: Peer, packet: ByteReader): void {
    const matches = packet.uint8() !== 0;
    const node = this.#byNumber.get(packet.uint32());
    if (packet.rest > 0) throw new PacketError("a confirmation of a path is too long.");
    if (node === undefined || !peer.told.has(node)) return;
    peer.told.set(node, "confirmed");
    if (!matches) throw new PacketError(`${node.getPath()}: it has other methods there.`);
  }

  /** The node of a peer's number. @throws PacketError */
  find(peer: Peer, number: number): GodotNode {
    const announced = peer.nodes.get(number);
    if (announced === undefined || !announced.node.isInTree())
      throw new PacketError(`node ${number} is not announced.`);
    if (!announced.matches) throw new PacketError(`${announced.node.getPath()} has other methods there.`);
    return announced.node;
  }

  forget(node: GodotNode): void {
    const number = this.#numbers.get(node);
    if (number === undefined) return;
    this.#numbers.delete(node);
    this.#byNumber.delete(number);
    for (const peer of this.#core.peers.values()) peer.told.delete(node);
  }
}

/** A node by its path from the root. Neither absolute paths nor `..` lead anywhere. @throws PacketError */
export function nodeAt(root: GodotNode, path: string): GodotNode {
  const outside = path.startsWith("/") || path.split("/").includes("..");
  const node = outside ? undefined : root.getNode(path);
  if (node === undefined) throw new PacketError(`there is no node ${JSON.stringify(path.slice(0, 100))}.`);
  return node;
}

/** Nodes that were freed here: the peer frees its own, and announces others. */
function forgetFreed(nodes: Map<number, AnnouncedNode>): void {
  for (const [number, { node }] of nodes) if (!node.isInTree()) nodes.delete(number);
}
