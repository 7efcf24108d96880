// Spawners and synchronizers, against what a real engine wrote.
import { describe, expect, test } from "vitest";
import { GodotNode, MultiplayerSynchronizer, Vector2 } from "../../src/index.js";
import { Net, type Stage, stage, Thing } from "../fakeTransport.js";
import { hex, vector } from "../vectors.js";

const A = 0x11223344;
const text = (name: string): string => hex(vector("replication", name));

/** As in the vectors: `Net` has the number 1, the spawner gets 2. */
function begin(): Stage {
  const all = stage();
  all.transport.join(A);
  all.net.rpc.zeta_base(A);
  all.transport.take();
  return all;
}

function spawnThing({ world }: Stage): Thing {
  const thing = new Thing();
  thing.position = new Vector2(3, 4);
  return world.addChild(thing, "T1");
}

describe("by us", () => {
  test("a scene, its states and changes, its end", () => {
    const all = begin();
    const { multiplayer, transport } = all;
    const thing = spawnThing(all);
    expect(transport.take()).toEqual([]);
    multiplayer.poll();
    const first = [text("simplify_spawner"), text("spawn_scene"), text("delta_first"), text("sync")];
    expect(transport.sent.map(({ mode }) => mode)).toEqual(["reliable", "reliable", "reliable", "unreliable"]);
    expect(transport.take()).toEqual(first);
    thing.hp = 55;
    multiplayer.poll();
    expect(transport.take()).toEqual([text("delta_one"), text("sync").replace(/^060100/, "060200")]);
    thing.hp = 56;
    thing.tag = "bb";
    multiplayer.poll();
    expect(transport.take()[0]).toBe(text("delta_two"));
    thing.queueFree();
    expect(transport.take()).toEqual([text("despawn")]);
    multiplayer.poll();
    expect(transport.take()).toEqual([]);
  });
  test("of what was given to spawn()", () => {
    const all = begin();
    spawnThing(all);
    all.multiplayer.poll();
    all.transport.take();
    all.spawner.spawn({ hp: 7 }, "Thing");
    all.multiplayer.poll();
    expect(all.transport.take()[0]).toBe(text("spawn_custom"));
  });
  test("before it is called, and not to who may not see it", () => {
    const all = begin();
    const thing = spawnThing(all);
    thing.sync.publicVisibility = false;
    all.multiplayer.poll();
    expect(all.transport.take()).toEqual([]);
    thing.sync.addVisibilityFilter((peer) => peer === A);
    thing.sync.setVisibilityFor(A, true);
    all.multiplayer.poll();
    expect(all.transport.take()[1]).toBe(text("spawn_scene"));
    thing.sync.addVisibilityFilter(() => false);
    all.multiplayer.poll();
    expect(all.transport.take()).toEqual([text("despawn")]);
  });
  test("who may not see a node is not called on it, nor on those below", () => {
    const all = begin();
    const thing = new Thing();
    const below = thing.addChild(new Net(), "Net");
    thing.sync.publicVisibility = false;
    all.world.addChild(thing, "T1");
    below.rpc.zeta_base(0);
    below.rpc.zeta_base(A);
    expect(all.transport.take()).toEqual([]);
    thing.sync.publicVisibility = true;
    below.rpc.zeta_base(0);
    expect(all.transport.take().map((packet) => packet.slice(0, 2))).toEqual(["01", "04", "01", "a0"]);
  });
  test("states of nodes that were there before go by path, when it is confirmed", () => {
    const { multiplayer, transport, net } = begin();
    const data = net as unknown as { score: number };
    data.score = 9;
    for (let i = 0; i < 3; i++)
      net.addChild(new MultiplayerSynchronizer({ ".:score": { type: "int", mode: "never" } }));
    net.addChild(new MultiplayerSynchronizer({ ".:score": { type: "int", mode: "always" } }), "Sync");
    multiplayer.poll();
    const announced = transport.take();
    expect(announced.map((packet) => packet.slice(68, 76))).toEqual(["02000000", "03000000", "04000000", "05000000"]);
    transport.receive(A, "020105000000");
    for (let frame = 1; frame <= 7; frame++) multiplayer.poll();
    expect(transport.take().at(-1)).toBe(text("sync_by_path"));
  });
  test("intervals", () => {
    const all = begin();
    const { multiplayer, transport, clock, world } = all;
    class Slow extends GodotNode {
      a = 1;
      b = 1;
    }
    const slow = world.addChild(new Slow(), "Slow");
    const properties = { ".:a": { type: "int", mode: "always" }, ".:b": { type: "int", mode: "on_change" } } as const;
    const options = { replicationIntervalMs: 100, deltaIntervalMs: 50 };
    slow.addChild(new MultiplayerSynchronizer(properties, options), "Sync");
    multiplayer.poll();
    transport.take();
    transport.receive(A, "020102000000");
    const sent: string[] = [];
    for (; clock.now <= 200; clock.now += 10) {
      slow.b++;
      multiplayer.poll();
      sent.push(...transport.take().map((packet) => `${clock.now} ${packet.slice(0, 2)}`));
    }
    expect(sent).toEqual(["0 16", "0 06", "50 16", "100 16", "100 06", "150 16", "200 16", "200 06"]);
  });
  test("many states are many packets, one that is too large is an error of the game's", () => {
    const { multiplayer, transport, world, refused } = begin();
    const errors: string[] = [];
    multiplayer.on("error", (error) => errors.push((error as Error).message));
    for (let i = 0; i < 100; i++) world.addChild(new Thing());
    multiplayer.poll();
    const states = transport.take().filter((packet) => packet.startsWith("06"));
    expect(states.length).toBeGreaterThan(1);
    expect(Math.max(...states.map((packet) => packet.length / 2))).toBeLessThanOrEqual(1350);
    expect(states.reduce((sum, packet) => sum + (packet.length / 2 - 3) / 20, 0)).toBe(100);
    (world as unknown as { text: string }).text = "x".repeat(2000);
    world.addChild(new MultiplayerSynchronizer({ ".:text": { type: "String", mode: "always" } }), "Sync");
    multiplayer.poll();
    const number = 3;
    transport.receive(A, `0201${hex(new Uint8Array([number, 0, 0, 0]))}`);
    multiplayer.poll();
    expect(errors).toEqual([expect.stringMatching(/World\/Sync: its state has \d+ bytes/)]);
    expect(refused).toEqual([]);
  });
  test("a property that is not there is an error of the game's, and others go on", () => {
    const all = begin();
    const errors: string[] = [];
    all.multiplayer.on("error", (error) => errors.push((error as Error).message));
    const node = all.world.addChild(new GodotNode(), "Bad");
    node.addChild(new MultiplayerSynchronizer({ ".:nope": { type: "int", mode: "on_change" } }), "Sync");
    spawnThing(all);
    all.multiplayer.poll();
    expect(errors).toEqual([expect.stringMatching(/World\/Bad\/Sync: there is no property .:nope/)]);
    expect(all.transport.take()).toContain(text("sync"));
    expect(() => new MultiplayerSynchronizer({ position: { type: "int", mode: "always" } })).toThrow(/is no property/);
  });
});

describe("by a peer who has the authority", () => {
  function theirs(): Stage {
    const all = begin();
    all.spawner.multiplayerAuthority = A;
    const { spawnFunction } = all.spawner;
    Object.assign(all.spawner, {
      spawnFunction: (data: never) => {
        const thing = spawnFunction?.(data) as Thing;
        thing.multiplayerAuthority = A;
        return thing;
      },
      scenes: [
        class extends Thing {
          constructor() {
            super();
            this.multiplayerAuthority = A;
          }
        },
      ],
    });
    all.transport.receive(A, text("simplify_spawner"));
    all.transport.take();
    return all;
  }
  test("a scene with its state, changes, and its end", () => {
    const { transport, world, refused, multiplayer } = theirs();
    transport.receive(A, text("spawn_scene"));
    const thing = world.getNode("T1") as Thing;
    expect(thing).toMatchObject({ position: { x: 3, y: 4 }, hp: 100 });
    let synchronized = 0;
    thing.sync.onSynchronized = () => synchronized++;
    transport.receive(A, text("delta_two"));
    expect(thing).toMatchObject({ hp: 56, tag: "bb" });
    thing.position = new Vector2();
    transport.receive(A, text("sync"));
    transport.receive(A, text("sync").replace("0000404000008040", "0000a04000008040"));
    expect(thing.position).toStrictEqual(new Vector2(3, 4));
    expect(synchronized).toBe(2);
    multiplayer.poll();
    expect(transport.take()).toEqual([]);
    transport.receive(A, text("despawn"));
    expect(world.getChildren()).toEqual([]);
    expect(refused).toEqual([]);
  });
  test("by the function, and gone with the peer", () => {
    const { transport, world, refused } = theirs();
    transport.receive(A, text("spawn_custom"));
    expect(world.getNode("Thing")).toMatchObject({ hp: 7 });
    transport.leave(A);
    expect(world.getChildren()).toEqual([]);
    expect(refused).toEqual([]);
  });
  test.each<[what: string, change: (packet: string) => string, message: RegExp]>([
    ["another name", (p) => p.replace("5431", "542f"), /is no name/],
    ["no name", (p) => p.replace("5431", "0031"), /is no name/],
    ["no such scene", (p) => p.replace(/^0400/, "0407"), /has no scene 7/],
    ["no number", (p) => p.replace("0401", "0400").replace("0200000001000000", "0200000000000000"), /number 0/],
    [
      "another number of synchronizers",
      (p) => p.replace("0100000003000000", "0000000003000000").replace("0000000200000054", "00000054"),
      /synchronizers|no name/,
    ],
    ["less state", (p) => p.slice(0, -2), /are expected/],
    ["more state", (p) => `${p}0264`, /are left behind/],
    ["other state", (p) => p.replace(/0264$/, "0000000000"), /int is declared|left behind/],
    ["many synchronizers", (p) => p.replace("0100000003000000", "ffffff0003000000"), /are expected/],
  ])("not with %s", (_, change, message) => {
    const { transport, world, refused } = theirs();
    transport.receive(A, change(text("spawn_scene")));
    expect(world.getChildren()).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(message)]);
  });
  test("not twice, not too many, not without authority", () => {
    const all = theirs();
    Object.assign(all.spawner, { spawnLimit: 1 });
    all.transport.receive(A, text("spawn_scene"));
    all.transport.receive(A, text("spawn_scene"));
    expect(all.refused.at(-1)).toMatch(/is no name/);
    all.transport.receive(A, text("spawn_custom"));
    expect(all.refused.at(-1)).toMatch(/spawnsPerPeer/);
    // One that the game has freed makes room.
    all.world.getNode("T1")?.queueFree();
    all.transport.receive(A, text("spawn_custom"));
    expect(all.world.getNode("Thing")).toMatchObject({ hp: 7 });
    all.spawner.multiplayerAuthority = 1;
    all.transport.receive(A, text("spawn_custom"));
    expect(all.refused.at(-1)).toMatch(/not \d+'s to spawn with/);
    all.transport.receive(A, "0509000000");
    expect(all.refused.at(-1)).toMatch(/has spawned no node 9/);
  });
  test("no state of another's, and none that is half right", () => {
    const { transport, world, refused } = theirs();
    transport.receive(A, text("spawn_scene"));
    const thing = world.getNode("T1") as Thing;
    transport.receive(A, text("delta_two").replace("0238", "0239").slice(0, -2));
    transport.receive(A, text("delta_two").replace("0300000000000000", "0400000000000000"));
    transport.receive(A, text("delta_two").replace("0300000000000000", "0000000000000000"));
    thing.multiplayerAuthority = 1;
    transport.receive(A, text("delta_two"));
    transport.receive(A, text("sync").replace("0000404000008040", "0000a04000008040"));
    expect(thing).toMatchObject({ hp: 100, tag: "a", position: { x: 3, y: 4 } });
    expect(refused).toHaveLength(5);
  });
});
