// A transport in memory: peers are what a test says they are, and what they were sent is hex.
import {
  GodotNode,
  godotNode,
  MultiplayerSpawner,
  MultiplayerSynchronizer,
  type MultiplayerTransport,
  PacketError,
  type RpcHandlers,
  rpc,
  SceneMultiplayer,
  type SceneMultiplayerOptions,
  type TransferMode,
  type TransportEvents,
  type Variant,
  Vector2,
} from "../src/index.js";
import { fromHex, hex } from "./vectors.js";

export class FakeTransport implements MultiplayerTransport {
  #events: TransportEvents | undefined;
  readonly sent: { peer: number; packet: string; channel: number; mode: TransferMode }[] = [];
  readonly dropped: [peer: number, reason: string][] = [];

  open(events: TransportEvents): void {
    this.#events = events;
  }
  send(peer: number, bytes: Uint8Array, channel: number, mode: TransferMode): void {
    this.sent.push({ peer, packet: hex(bytes), channel, mode });
  }
  disconnect(peer: number, reason: string): void {
    this.dropped.push([peer, reason]);
  }
  close(): void {}

  join(peer: number): void {
    this.#events?.connected(peer, { relay: true, details: undefined });
  }
  leave(peer: number): void {
    this.#events?.disconnected(peer);
  }
  receive(peer: number, packet: Uint8Array | string, channel = 0, mode: TransferMode = "reliable"): void {
    this.#events?.packet(peer, typeof packet === "string" ? fromHex(packet) : packet, channel, mode);
  }
  isFree(peer: number): boolean {
    return this.#events?.isFree(peer) ?? false;
  }
  /** What was sent since this was asked last. */
  take(peer?: number): string[] {
    const all = this.sent.splice(0);
    return all.filter((each) => peer === undefined || each.peer === peer).map(({ packet }) => packet);
  }
}

/** The methods that the vectors were recorded with. */
const netRpcs = {
  hello: rpc("any_peer", ["Variant", "Variant", "Variant", "Variant", "Variant"]),
  Upper: rpc("authority", ["Variant"], { transfer: "unreliable", channel: 2 }),
  bytes_only: rpc("any_peer", ["Variant"]),
  _under: rpc("any_peer", ["Variant"], { transfer: "unreliable_ordered" }),
  zeta_base: rpc("any_peer", []),
};

export class Net extends godotNode(netRpcs) implements RpcHandlers<typeof netRpcs> {
  readonly calls: [method: string, sender: number, args: unknown[]][] = [];
  #note(method: string, ...args: unknown[]): void {
    this.calls.push([method, this.multiplayer.remoteSenderId, args]);
  }
  hello(...args: Variant[]): void {
    this.#note("hello", ...args);
  }
  Upper(value: Variant): void {
    this.#note("Upper", value);
  }
  bytes_only(value: Variant): void {
    this.#note("bytes_only", value);
  }
  _under(value: Variant): void {
    this.#note("_under", value);
  }
  zeta_base(): void {
    this.#note("zeta_base");
  }
}

export class Thing extends GodotNode {
  position = new Vector2();
  hp = 100;
  tag = "a";
  readonly sync = this.addChild(
    new MultiplayerSynchronizer({
      ".:position": { type: "Vector2", mode: "always" },
      ".:hp": { type: "int", mode: "on_change" },
      ".:tag": { type: "String", mode: "on_change", spawn: false },
    }),
    "Sync",
  );
}

export interface Stage {
  readonly multiplayer: SceneMultiplayer;
  readonly transport: FakeTransport;
  readonly net: Net;
  readonly world: GodotNode;
  readonly spawner: MultiplayerSpawner;
  readonly refused: string[];
  readonly clock: { now: number };
}

/** A server with the nodes of the vectors: `Net`, `World`, `Spawner`. */
export function stage(options: SceneMultiplayerOptions = {}): Stage {
  const clock = { now: 0 };
  const multiplayer = new SceneMultiplayer({ now: () => clock.now, ...options });
  const transport = new FakeTransport();
  void multiplayer.listen(transport);
  const refused: string[] = [];
  multiplayer.on("packetRefused", (_, error) => {
    if (!(error instanceof PacketError)) throw error;
    refused.push(error.message);
  });
  const { root } = multiplayer;
  const net = root.addChild(new Net(), "Net");
  const world = root.addChild(new GodotNode(), "World");
  const spawner = root.addChild(
    new MultiplayerSpawner({
      spawnPath: "../World",
      scenes: [Thing],
      spawnFunction: (data) => {
        const thing = new Thing();
        thing.hp = (data as Map<string, number>).get("hp") as number;
        return thing;
      },
    }),
    "Spawner",
  );
  return { multiplayer, transport, net, world, spawner, refused, clock };
}
