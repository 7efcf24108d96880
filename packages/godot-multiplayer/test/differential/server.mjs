// This package's server with the nodes of `project/`: what comes of each packet, in the engine's words.
import { createHash } from "node:crypto";
import {
  Float,
  GodotNode,
  godotNode,
  MultiplayerSpawner,
  MultiplayerSynchronizer,
  rpc,
  SceneMultiplayer,
  Vector2,
  variantToBytes,
} from "@headwater/godot-multiplayer";

const peer = 50;
const hex = (bytes) => Buffer.from(bytes).toString("hex");

const said = [];
const types = {
  any: ["Variant"],
  two: ["Variant", "Variant"],
  none: [],
  numbers: ["int", "float", "bool"],
  texts: ["String", "StringName", "NodePath"],
  vectors: ["Vector2", "Vector3i", "Color"],
  containers: ["Array", "Dictionary", "PackedByteArray"],
};
const rpcs = {
  ...Object.fromEntries(Object.entries(types).map(([name, args]) => [name, rpc("any_peer", args)])),
  forbidden: rpc("authority", ["Variant"]),
};

class Net extends godotNode(rpcs) {}
for (const name of Object.keys(rpcs))
  Net.prototype[name] = (...args) => {
    said.push({ method: name, args });
  };

class Input extends GodotNode {
  direction = new Vector2();
  weapon = "";
}

class Thing extends GodotNode {
  hp = 100;
  constructor() {
    super();
    this.addChild(new MultiplayerSynchronizer({ ".:hp": { type: "int", mode: "on_change" } }), "Sync");
  }
}

/** Of the methods of `Net`, by which both ends know that they have the same. */
export const md5 = createHash("md5").update(Object.keys(rpcs).sort().join("")).digest("hex");

export class Server {
  #events;
  #refusal;
  #before;
  multiplayer = new SceneMultiplayer({ limits: { errorsBurst: Number.MAX_SAFE_INTEGER, pathsPerPeer: 1e6 } });

  constructor() {
    const { root } = this.multiplayer;
    root.addChild(new Net(), "Net");
    this.world = root.addChild(new GodotNode(), "World");
    this.input = root.addChild(new Input(), "Input");
    this.input.addChild(
      new MultiplayerSynchronizer({
        ".:direction": { type: "Vector2", mode: "always" },
        ".:weapon": { type: "String", mode: "on_change" },
      }),
      "Sync",
    );
    this.input.multiplayerAuthority = peer;
    const spawnFunction = (data) => {
      const thing = new Thing();
      thing.hp = Number.isInteger(data) ? data : 0;
      thing.multiplayerAuthority = peer;
      return thing;
    };
    root.addChild(
      new MultiplayerSpawner({ spawnPath: "../World", scenes: [Thing], spawnFunction }),
      "Spawner",
    ).multiplayerAuthority = peer;
    this.multiplayer.listen({
      open: (events) => {
        this.#events = events;
      },
      send: (_, bytes) => said.push(`sent ${hex(bytes)}`),
      disconnect: () => undefined,
      close: () => undefined,
    });
    this.multiplayer.on("packetRefused", (_, error) => {
      this.#refusal = error.message;
    });
    this.multiplayer.on("peerPacket", (_, data) => said.push(`raw ${hex(data)}`));
    this.#events.connected(peer, { relay: true, details: undefined });
    this.#before = this.#state();
  }

  #state() {
    const { direction, weapon } = this.input;
    const things = this.world.getChildren().map(({ name, hp }) => `${hex(Buffer.from(name))}=${hp}`);
    return `${hex(variantToBytes(direction))} ${hex(Buffer.from(weapon))} ${things.join(",")}`;
  }

  /** What came of it, and why it was refused if it was. */
  take(packet) {
    said.length = 0;
    this.#refusal = undefined;
    this.#events.packet(peer, packet, 0, "reliable");
    const now = this.#state();
    const effects = said.map((each) => (typeof each === "string" ? each : callText(each)));
    if (now !== this.#before) effects.push(`state ${now}`);
    // What one of both has spawned or set, and the other has not, would differ for ever.
    for (const node of this.world.getChildren()) node.queueFree();
    Object.assign(this.input, { direction: new Vector2(), weapon: "" });
    this.#before = this.#state();
    return { effects, refusal: this.#refusal };
  }
}

function callText({ method, args }) {
  const given = [...args];
  if (method === "texts") given[2] = args[2].toString();
  if (method === "numbers") given[1] = new Float(args[1]);
  return `call ${method} ${hex(variantToBytes(given))}`;
}
