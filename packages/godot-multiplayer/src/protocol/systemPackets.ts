// Who is admitted, after which proof, and what peers are told of each other; packets between clients go through here.
import { type ByteReader, PacketError } from "../bytes/byteReader.js";
import { ByteWriter } from "../bytes/byteWriter.js";
import type { TransferMode } from "../transport.js";
import { type Core, recipients } from "./core.js";
import { Command, Sys } from "./framing.js";
import type { Peer } from "./peer.js";

export interface SystemHooks {
  /** Absent: peers are admitted as they come. */
  readonly onAuth: ((peer: number, data: Uint8Array) => unknown) | undefined;
  onAdmitted(peer: Peer): void;
  /** A packet for us came through the relay. */
  onInner(peer: Peer, packet: Uint8Array, channel: number, mode: TransferMode): void;
}

export class SystemPackets {
  readonly #core: Core;
  readonly #hooks: SystemHooks;
  readonly #relays: boolean;

  constructor(core: Core, relays: boolean, hooks: SystemHooks) {
    this.#core = core;
    this.#relays = relays;
    this.#hooks = hooks;
  }

  /** A peer has come. */
  begin(peer: Peer, authenticated: boolean, now: number): void {
    if (this.#hooks.onAuth === undefined && !authenticated) {
      this.#admit(peer);
      return;
    }
    peer.auth.deadline = now + this.#core.limits.authMs;
    if (authenticated) this.completeAuth(peer);
  }

  /** @throws Error once either side has completed */
  sendAuth(peer: Peer, data: Uint8Array): void {
    if (peer.admitted || peer.auth.completedHere || peer.auth.completedThere)
      throw new Error(`sendAuth: ${peer.id} is through with it.`);
    if (data.length === 0) throw new RangeError("sendAuth: no bytes would mean that it is completed.");
    this.#core.send(peer, new ByteWriter().uint8(Command.sys).uint8(Sys.auth).raw(data).take(), 0, "reliable");
  }

  completeAuth(peer: Peer): void {
    if (peer.admitted || peer.auth.completedHere) return;
    peer.auth.completedHere = true;
    this.#core.send(peer, new Uint8Array([Command.sys, Sys.auth]), 0, "reliable");
    if (peer.auth.completedThere) this.#admit(peer);
  }

  /** Drops those whose time is over. */
  poll(now: number): void {
    for (const peer of this.#core.peers.values())
      if (!peer.admitted && peer.auth.deadline <= now) this.#core.drop(peer, "Not authenticated in time.");
  }

  /** @throws PacketError */
  onPacket(peer: Peer, packet: ByteReader, channel: number, mode: TransferMode): void {
    const kind = packet.uint8();
    if (kind === Sys.auth) this.#onAuth(peer, packet);
    else if (kind === Sys.relay && peer.admitted) this.#onRelay(peer, packet, channel, mode);
    else throw new PacketError(`system packet ${kind} is not for a server.`);
  }

  #onAuth(peer: Peer, packet: ByteReader): void {
    const { auth } = peer;
    if (peer.admitted) {
      // Both ends may complete at once, and a client that asks for nothing completes late.
      if (packet.rest > 0) throw new PacketError("it is authenticated already.");
      return;
    }
    if (packet.rest === 0) {
      auth.completedThere = true;
      if (auth.completedHere) this.#admit(peer);
      return;
    }
    if (auth.completedThere) throw new PacketError("it has completed, and goes on to authenticate.");
    auth.bytes += packet.rest;
    if (auth.bytes > this.#core.limits.authBytes) {
      this.#core.drop(peer, "Too much to authenticate with.");
      return;
    }
    const data = packet.copy(packet.rest);
    this.#core.run(peer.id, () => this.#hooks.onAuth?.(peer.id, data));
  }

  #admit(peer: Peer): void {
    peer.admitted = true;
    if (this.#isRelayed(peer))
      for (const other of recipients(this.#core, -peer.id)) {
        if (!this.#isRelayed(other)) continue;
        this.#tell(other, Sys.addPeer, peer.id);
        this.#tell(peer, Sys.addPeer, other.id);
      }
    this.#hooks.onAdmitted(peer);
  }

  /** An admitted peer has gone. */
  onGone(peer: Peer): void {
    if (!this.#isRelayed(peer)) return;
    for (const other of recipients(this.#core, -peer.id))
      if (this.#isRelayed(other)) this.#tell(other, Sys.delPeer, peer.id);
  }

  #isRelayed({ relay }: Peer): boolean {
    return this.#relays && relay;
  }

  #tell(peer: Peer, kind: number, about: number): void {
    this.#core.send(peer, new ByteWriter().uint8(Command.sys).uint8(kind).int32(about).take(), 0, "reliable");
  }

  #onRelay(peer: Peer, packet: ByteReader, channel: number, mode: TransferMode): void {
    if (!this.#isRelayed(peer)) throw new PacketError("packets to other peers are not passed on here.");
    const target = packet.int32();
    packet.need(1);
    const inner = packet.copy(packet.rest);
    const passedOn = new ByteWriter().uint8(Command.sys).uint8(Sys.relay).int32(peer.id).raw(inner).take();
    for (const other of recipients(this.#core, target))
      if (other !== peer && this.#isRelayed(other)) this.#core.send(other, passedOn, channel, mode);
    if (target <= 0 && target !== -1) this.#hooks.onInner(peer, inner, channel, mode);
  }
}
