// The server's side of the project in `client/`.
import {
  GodotNode,
  godotNode,
  MultiplayerSpawner,
  MultiplayerSynchronizer,
  type RpcHandlers,
  rpc,
  type SceneMultiplayer,
  type Variant,
  Vector2,
} from "../../src/index.js";

const baseRpcs = { zeta_base: rpc("any_peer", []) };

class Base extends godotNode(baseRpcs) implements RpcHandlers<typeof baseRpcs> {
  readonly said: [method: string, sender: number, ...args: unknown[]][] = [];
  protected note(method: string, ...args: unknown[]): void {
    this.said.push([method, this.multiplayer.remoteSenderId, ...args]);
  }
  zeta_base(): void {
    this.note("zeta_base");
  }
}

const netRpcs = {
  say: rpc("authority", ["Variant"]),
  counted: rpc("authority", ["Array[int]", "Dictionary[String, int]"]),
  Upper: rpc("authority", ["Variant"], { transfer: "unreliable", channel: 2 }),
  steer: rpc("authority", ["Vector2", "String"]),
  call_it: rpc("authority", ["String", "Array", "int"]),
  send_raw: rpc("authority", ["PackedByteArray", "int"]),
  heard: rpc("any_peer", ["Array"]),
  _under: rpc("any_peer", ["Variant"], { transfer: "unreliable_ordered" }),
  hello: rpc("any_peer", ["String", "int", "float"]),
  bytes_only: rpc("any_peer", ["PackedByteArray"]),
};

export class Net extends godotNode(netRpcs, Base) implements RpcHandlers<typeof netRpcs> {
  heard([value]: readonly Variant[]): void {
    this.note("heard", value);
  }
  _under(x: Variant): void {
    this.note("_under", x);
  }
  hello(name: string, number: number, weight: number): void {
    this.note("hello", name, number, weight);
  }
  bytes_only(data: Uint8Array): void {
    this.note("bytes_only", data);
  }
}

export class Thing extends godotNode({ poke: rpc("authority", ["String"]) }) {
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

export class Input extends GodotNode {
  direction = new Vector2();
  weapon = "";
  readonly sync = this.addChild(
    new MultiplayerSynchronizer({
      ".:direction": { type: "Vector2", mode: "always" },
      ".:weapon": { type: "String", mode: "on_change" },
    }),
    "Sync",
  );
}

export class Main extends GodotNode {
  readonly net = this.addChild(new Net(), "Net");
  readonly world = this.addChild(new GodotNode(), "World");
  readonly spawner = this.addChild(
    new MultiplayerSpawner({
      spawnPath: "../World",
      scenes: [Thing],
      spawnFunction: (data) => {
        const thing = new Thing();
        thing.hp = (data as Map<string, number>).get("hp") ?? 0;
        return thing;
      },
    }),
    "Spawner",
  );
  readonly input = this.addChild(new Input(), "Input");
}

export function mainOf(multiplayer: SceneMultiplayer): Main {
  return multiplayer.root.addChild(new Main(), "Main");
}
