// Calls of methods: by the node's number or its path, the method's number, and arguments that fit what is declared.
import type { ByteReader } from "../bytes/byteReader.js";
import { PacketError } from "../bytes/byteReader.js";
import { ByteWriter } from "../bytes/byteWriter.js";
import { type GodotNode, rpcTableOf } from "../scene/godotNode.js";
import type { RpcMethod } from "../scene/rpcMethod.js";
import { conform } from "../variant/declaredType.js";
import { VariantReader } from "../variant/variantReader.js";
import { VariantWriter } from "../variant/variantWriter.js";
import { type Core, recipients } from "./core.js";
import { CallFlag, Command, pathFlag, serverId } from "./framing.js";
import { nodeAt, type PathCache } from "./pathCache.js";
import type { Peer } from "./peer.js";

const maxArguments = 255;

export class RemoteCalls {
  readonly #core: Core;
  readonly #paths: PathCache;
  readonly #sees: (peer: Peer, node: GodotNode) => boolean;

  /** @param sees - whether a peer has the node */
  constructor(core: Core, paths: PathCache, sees: (peer: Peer, node: GodotNode) => boolean) {
    this.#core = core;
    this.#paths = paths;
    this.#sees = sees;
  }

  /**
   * Calls a method at the peers that are meant, and here if it is to be called locally.
   *
   * @throws TypeError for arguments that are not as declared
   */
  call(node: GodotNode, method: RpcMethod, target: number, args: readonly unknown[]): void {
    const given = this.#arguments(node, method, args);
    const peers = [...recipients(this.#core, target)].filter((peer) => this.#sees(peer, node));
    for (const peer of peers) this.#paths.announce(peer, node);
    const allConfirmed = peers.every((peer) => peer.told.get(node) === "confirmed");
    const packets = new Map<boolean, Uint8Array>();
    for (const peer of peers) {
      const byNumber = peer.told.get(node) === "confirmed";
      let packet = packets.get(byNumber);
      if (packet === undefined) {
        packet = byNumber ? this.#byNumber(node, method, given, allConfirmed) : byPath(node, method, given);
        packets.set(byNumber, packet);
      }
      this.#core.send(peer, packet, method.channel, method.transfer);
    }
    const hereToo = target === 0 || target === serverId || (target < 0 && target !== -serverId);
    if (method.callLocal && hereToo) this.#run(serverId, node, method, args);
  }

  #arguments(node: GodotNode, method: RpcMethod, args: readonly unknown[]): Arguments {
    if (args.length < method.required || args.length > method.args.length || args.length > maxArguments)
      throw new TypeError(
        `${node.getPath()}.rpc.${method.name}: ${args.length} arguments are given, ${method.args.length} declared.`,
      );
    const [only] = args;
    // Godot writes one that is empty so, too, and then takes it for no argument at all.
    if (args.length === 1 && only instanceof Uint8Array && only.length > 0)
      return { flag: CallFlag.bytesOnly, bytes: only };
    if (args.length === 0) return { flag: CallFlag.bytesOnly, bytes: new Uint8Array() };
    const writer = new VariantWriter({ godot: this.#core.godot }).uint8(args.length);
    for (const [index, arg] of args.entries()) {
      try {
        writer.argument(arg, method.args[index]);
      } catch (error) {
        const where = `${node.getPath()}.rpc.${method.name}: argument ${index + 1}`;
        throw new TypeError(`${where}: ${(error as Error).message}`, { cause: error });
      }
    }
    return { flag: 0, bytes: writer.take() };
  }

  /** As short as it goes if all have confirmed it; with 4 bytes where others get the path there. */
  #byNumber(node: GodotNode, method: RpcMethod, { flag, bytes }: Arguments, short: boolean): Uint8Array {
    const number = this.#paths.numberOf(node);
    const packet = new ByteWriter();
    const methodWidth = method.id > 0xff ? CallFlag.method16 : 0;
    const base = Command.remoteCall | flag | methodWidth;
    if (short && number <= 0xff) packet.uint8(base | CallFlag.node8).uint8(number);
    else if (short && number <= 0xffff) packet.uint8(base | CallFlag.node16).int16(number);
    else packet.uint8(base | CallFlag.node32).int32(number);
    return writeMethod(packet, method).raw(bytes).take();
  }

  /** A peer calls a method. @throws PacketError for whatever must not be called */
  onCall(peer: Peer, packet: ByteReader): void {
    packet.offset = 0;
    const first = packet.uint8();
    const { node, end } = this.#node(peer, first, packet);
    const methodId = first & CallFlag.method16 ? packet.uint16() : packet.uint8();
    const method = rpcTableOf(node).byId.get(methodId);
    const place = node.getPath();
    if (method === undefined) throw new PacketError(`${place} has no method ${methodId}.`);
    const allowed =
      method.mode === "any_peer" || (method.mode === "authority" && node.multiplayerAuthority === peer.id);
    if (!allowed)
      throw new PacketError(`${place}.${method.name} may not be called by ${peer.id}: its mode is ${method.mode}.`);
    if (end < packet.offset) throw new PacketError("the path of a node begins within the head of its call.");
    const args = this.#read(method, (first & CallFlag.bytesOnly) !== 0, packet, end);
    if (args.length < method.required || args.length > method.args.length)
      throw new PacketError(`${place}.${method.name} takes ${method.args.length} arguments, and gets ${args.length}.`);
    this.#run(peer.id, node, method, args);
  }

  /** The node, and where the arguments end. */
  #node(peer: Peer, first: number, packet: ByteReader): { node: GodotNode; end: number } {
    switch (first & CallFlag.nodeBits) {
      case CallFlag.node8:
        return { node: this.#paths.find(peer, packet.uint8()), end: packet.end };
      case CallFlag.node16:
        return { node: this.#paths.find(peer, packet.uint16()), end: packet.end };
      case CallFlag.node32: {
        const number = packet.uint32();
        if ((number & pathFlag) === 0) return { node: this.#paths.find(peer, number), end: packet.end };
        const end = (number & ~pathFlag) >>> 0;
        if (end >= packet.end) throw new PacketError("the path of a node begins behind its call.");
        const after = packet.offset;
        packet.offset = end;
        const node = nodeAt(this.#core.root, packet.utf8(packet.rest));
        packet.offset = after;
        return { node, end };
      }
      default:
        throw new PacketError("there is no such width of a node's number.");
    }
  }

  #read(method: RpcMethod, bytesOnly: boolean, packet: ByteReader, end: number): unknown[] {
    if (bytesOnly) {
      const size = end - packet.offset;
      return size === 0 ? [] : conformAll(method, [packet.copy(size)]);
    }
    const reader = new VariantReader(packet.bytes, this.#core.limits, packet.offset, end);
    const count = reader.uint8();
    if (count > method.args.length)
      throw new PacketError(`${method.name} takes ${method.args.length} arguments, and gets ${count}.`);
    const args = Array.from({ length: count }, () => reader.argument());
    if (reader.rest > 0) throw new PacketError(`${reader.rest} bytes are left behind the arguments of ${method.name}.`);
    return conformAll(method, args);
  }

  #run(sender: number, node: GodotNode, { name }: RpcMethod, args: readonly unknown[]): void {
    const handler = (node as unknown as Record<string, unknown>)[name];
    if (typeof handler !== "function") throw new PacketError(`${node.getPath()}.${name} is not implemented here.`);
    this.#core.run(sender, () => handler.apply(node, args));
  }
}

interface Arguments {
  readonly flag: number;
  readonly bytes: Uint8Array;
}

function conformAll(method: RpcMethod, args: readonly unknown[]): unknown[] {
  return args.map((arg, index) => {
    const declared = method.args[index];
    if (declared === undefined) throw new PacketError(`${method.name} takes ${method.args.length} arguments.`);
    return conform(arg, declared);
  });
}

function writeMethod(packet: ByteWriter, { id }: RpcMethod): ByteWriter {
  return id > 0xff ? packet.int16(id) : packet.uint8(id);
}

function byPath(node: GodotNode, method: RpcMethod, { flag, bytes }: Arguments): Uint8Array {
  const width = method.id > 0xff ? CallFlag.method16 : 0;
  const packet = new ByteWriter().uint8(Command.remoteCall | CallFlag.node32 | flag | width).int32(0);
  writeMethod(packet, method).raw(bytes);
  packet.setInt32(1, pathFlag | packet.length);
  return packet.utf8(node.getPath()).uint8(0).take();
}
