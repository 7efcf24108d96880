// The server of the soak, with the nodes of the tests' client: nodes come, move, change and go; whoever calls is answered.
// Says each second what it holds.
import { held } from "../../../../tests/soak/held.mjs";
import { SceneMultiplayer, Vector2 } from "../../src/index.js";
import { WebSocketTransport } from "../../src/websocket.js";
import { mainOf, Thing } from "../../test/engine/clientNodes.js";

/** Nodes at a time; the oldest goes when another comes. */
const nodes = 16;
const counts = { calls: 0, refused: 0, joins: 0, leaves: 0, spawned: 0 };
const things: Thing[] = [];

const multiplayer = new SceneMultiplayer();
const { net, world } = mainOf(multiplayer);
multiplayer.on("packetRefused", () => counts.refused++);
multiplayer.on("peerConnected", () => counts.joins++);
multiplayer.on("peerDisconnected", () => counts.leaves++);
const transport = new WebSocketTransport({ port: 0, host: "127.0.0.1" });
await multiplayer.listen(transport);
multiplayer.start(1000 / 30);
process.send?.({ port: transport.port });

/** What peers have called since the last turn. */
function answer(): void {
  for (const [method, sender, , number] of net.said.splice(0)) {
    counts.calls++;
    if (method === "hello" && multiplayer.peers.includes(sender) && typeof number === "number")
      net.rpc.counted(sender, [number], { number });
  }
}

let turn = 0;
setInterval(() => {
  turn++;
  answer();
  for (const thing of things) {
    thing.position = new Vector2(thing.position.x + 1, turn);
    if (turn % 10 === 0) thing.hp--;
  }
  if (turn % 10 !== 0) return;
  // A name that never was, as that of a player who has just come.
  const thing = world.addChild(new Thing(), `Thing${++counts.spawned}`);
  things.push(thing);
  thing.rpc.poke(0, "hello");
  if (things.length > nodes) things.shift()?.queueFree();
  net.rpc.say(0, { turn, values: [1, 2.5, "three"] });
}, 50);
setInterval(async () => process.send?.({ held: await held(), peers: multiplayer.peers.length, ...counts }), 1000);
