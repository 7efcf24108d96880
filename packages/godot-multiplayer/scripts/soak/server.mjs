// The server of the soak: nodes come, move, change and go; whoever calls is answered. Says each second what it holds.
import { held } from "../../../../tests/soak/held.mjs";
import {
  GodotNode,
  godotNode,
  MultiplayerSpawner,
  MultiplayerSynchronizer,
  rpc,
  SceneMultiplayer,
  Vector2,
} from "../../dist/esm/index.js";
import { WebSocketTransport } from "../../dist/esm/websocket.js";

/** Nodes at a time; the oldest goes when another comes. */
const nodes = 16;
const counts = { calls: 0, refused: 0, joins: 0, leaves: 0, spawned: 0 };

/** As in test/engine/client/net.gd. */
class Net extends godotNode({
  zeta_base: rpc("any_peer", []),
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
}) {
  heard() {
    counts.calls++;
  }
  hello(_name, number) {
    counts.calls++;
    this.rpc.counted(this.multiplayer.remoteSenderId, [number], { number });
  }
}

class Thing extends godotNode({ poke: rpc("authority", ["String"]) }) {
  position = new Vector2();
  hp = 100;
  tag = "a";
  sync = this.addChild(
    new MultiplayerSynchronizer({
      ".:position": { type: "Vector2", mode: "always" },
      ".:hp": { type: "int", mode: "on_change" },
      ".:tag": { type: "String", mode: "on_change", spawn: false },
    }),
    "Sync",
  );
}

const multiplayer = new SceneMultiplayer();
const main = multiplayer.root.addChild(new GodotNode(), "Main");
const net = main.addChild(new Net(), "Net");
const world = main.addChild(new GodotNode(), "World");
main.addChild(new MultiplayerSpawner({ spawnPath: "../World", scenes: [Thing] }), "Spawner");
multiplayer.on("packetRefused", () => counts.refused++);
multiplayer.on("peerConnected", () => counts.joins++);
multiplayer.on("peerDisconnected", () => counts.leaves++);
const transport = new WebSocketTransport({ port: 0, host: "127.0.0.1" });
await multiplayer.listen(transport);
multiplayer.start(1000 / 30);
process.send({ port: transport.port });

let turn = 0;
setInterval(() => {
  turn++;
  const things = world.getChildren();
  for (const thing of things) {
    thing.position = new Vector2(thing.position.x + 1, turn);
    if (turn % 10 === 0) thing.hp--;
  }
  if (turn % 10 === 0) {
    // A name that never was, as that of a player who has just come.
    world.addChild(new Thing(), `Thing${++counts.spawned}`).rpc.poke(0, "hello");
    if (things.length >= nodes) things[0].queueFree();
    net.rpc.say(0, { turn, values: [1, 2.5, "three"] });
  }
}, 50);
setInterval(async () => process.send({ held: await held(), peers: multiplayer.peers.length, ...counts }), 1000);
