// Real Godot clients over WebSocket.
import { afterEach, expect, test, vi } from "vitest";
import { type PacketError, SceneMultiplayer, type SceneMultiplayerOptions, Vector2 } from "../src/index.js";
import { WebSocketTransport } from "../src/websocket.js";
import { type Main, mainOf, Thing } from "./engine/clientNodes.js";
import { GodotClient } from "./engine/godotClient.js";
import { generalValues } from "./variant/values.js";

interface Server {
  readonly multiplayer: SceneMultiplayer;
  readonly main: Main;
  readonly url: string;
  readonly refused: PacketError[];
}

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function serve(options: SceneMultiplayerOptions = {}): Promise<Server> {
  const multiplayer = new SceneMultiplayer(options);
  const refused: PacketError[] = [];
  multiplayer.on("packetRefused", (_, error) => refused.push(error));
  const main = mainOf(multiplayer);
  const transport = new WebSocketTransport({ port: 0, host: "127.0.0.1" });
  await multiplayer.listen(transport);
  multiplayer.start();
  open.push(multiplayer);
  return { multiplayer, main, url: `ws://127.0.0.1:${transport.port}`, refused };
}

function start(url: string, ...args: string[]): GodotClient {
  const client = GodotClient.start("client", url, ...args);
  open.push({ close: () => client.stop() });
  return client;
}

/** A client that has connected, and its peer id. */
async function join(url: string, ...args: string[]): Promise<{ client: GodotClient; peer: number }> {
  const client = start(url, ...args);
  const peer = Number((await client.line("CONNECTED")).split(" ")[1]);
  return { client, peer };
}

/** What waits for the network: as long as a slow machine needs. */
const soon = { timeout: 60_000, interval: 5 };

test("every type goes to a client and comes back the same", async () => {
  const { main, url, refused } = await serve();
  const { client, peer } = await join(url);
  // Objects mean nothing to anybody else.
  const { object_as_id: _, ...values } = generalValues;
  for (const value of Object.values(values)) main.net.rpc.say(peer, value);
  await vi.waitFor(() => expect(main.net.said.length).toBe(Object.keys(values).length), soon);
  expect(main.net.said).toStrictEqual(Object.values(values).map((value) => ["heard", peer, value]));
  main.net.rpc.counted(peer, [1, 2], { a: 1 });
  expect(await client.line("COUNTED")).toBe('COUNTED [1, 2] { "a": 1 }');
  expect(refused).toEqual([]);
});

test("calls of base and derived scripts, by path and by number, with bytes alone and with nothing", async () => {
  const { multiplayer, main, url, refused } = await serve();
  const { client, peer } = await join(url);
  main.net.rpc.call_it(peer, "hello", ["é", 7, 2], 1);
  main.net.rpc.call_it(0, "zeta_base", [], 1);
  main.net.rpc.call_it(-2, "bytes_only", [new Uint8Array([9, 8, 7])], 1);
  main.net.rpc.call_it(peer, "_under", [{ k: [1, null] }], 1);
  await vi.waitFor(() => expect(main.net.said.length).toBe(4), soon);
  expect(main.net.said).toStrictEqual([
    ["hello", peer, "é", 7, 2],
    ["zeta_base", peer],
    ["bytes_only", peer, new Uint8Array([9, 8, 7])],
    ["_under", peer, new Map([["k", [1, null]]])],
  ]);
  expect(multiplayer.remoteSenderId).toBe(0);
  main.net.rpc.Upper(peer, false);
  expect(await client.line("UPPER")).toBe("UPPER false");
  expect(refused).toEqual([]);

  // What GDScript lets through, and a declaration does not.
  main.net.rpc.call_it(peer, "hello", ["é", "seven", 2], 1);
  await vi.waitFor(
    () =>
      expect(refused.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^int is declared, and String came\./),
      ]),
    soon,
  );
  main.net.rpc.call_it(peer, "hello", ["é"], 1);
  await vi.waitFor(() => expect(refused.at(-1)?.message).toMatch(/hello takes 3 arguments, and gets 1/), soon);
  main.net.rpc.call_it(peer, "Upper", [1], 1);
  await vi.waitFor(() => expect(refused.at(-1)?.message).toMatch(/Upper may not be called by/), soon);
});

test("bytes, and the end", async () => {
  const { multiplayer, main, url } = await serve();
  const packets: unknown[] = [];
  multiplayer.on("peerPacket", (...packet) => packets.push(packet));
  const { client, peer } = await join(url);
  multiplayer.sendBytes(new Uint8Array([1, 2]), peer);
  expect(await client.line("PACKET")).toBe("PACKET 1 0102");
  main.net.rpc.send_raw(peer, new Uint8Array([5]), 1);
  await vi.waitFor(() => expect(packets).toStrictEqual([[peer, new Uint8Array([5])]]), soon);
  const gone: number[] = [];
  multiplayer.on("peerDisconnected", (id) => gone.push(id));
  multiplayer.disconnectPeer(peer, "Enough.");
  await client.line("SERVER GONE");
  expect(gone).toEqual([peer]);
  expect(multiplayer.peers).toEqual([]);
});

test("nodes spawn, move, change and go; who comes late has them, who may not see them has not", async () => {
  const { main, url, refused } = await serve();
  const { client, peer } = await join(url);
  const thing = new Thing();
  thing.position = new Vector2(3, 4);
  main.world.addChild(thing, "T1");
  expect(await client.line("SPAWNED")).toBe("SPAWNED T1 (3.0, 4.0) 100 a");
  thing.hp = 55;
  expect(await client.line("HP T1 55")).toBe("HP T1 55");
  thing.position.x = 8;
  expect(await client.line("AT T1 (8")).toBe("AT T1 (8.0, 4.0)");
  thing.rpc.poke(peer, "you");
  expect(await client.line("POKED")).toBe("POKED T1 you");
  const made = main.spawner.spawn({ hp: 7 });
  expect(await client.line("SPAWNED")).toBe("SPAWNED Thing (0.0, 0.0) 7 a");

  const late = await join(url);
  expect(await late.client.line("SPAWNED")).toBe("SPAWNED T1 (8.0, 4.0) 55 a");
  expect(await late.client.line("SPAWNED")).toBe("SPAWNED Thing (0.0, 0.0) 7 a");
  thing.sync.publicVisibility = false;
  thing.sync.setVisibilityFor(peer, true);
  expect(await late.client.line("DESPAWNED")).toBe("DESPAWNED T1");
  thing.rpc.poke(0, "all");
  expect(await client.line("POKED")).toBe("POKED T1 all");
  made.queueFree();
  expect(await client.line("DESPAWNED")).toBe("DESPAWNED Thing");
  expect(await late.client.line("DESPAWNED")).toBe("DESPAWNED Thing");
  expect(late.client.complaints.filter((line) => /ERROR/.test(line) && !/script cache/.test(line))).toEqual([]);
  expect(refused).toEqual([]);
});

test("a client's own state, as far as it has the authority", async () => {
  const { main, url, refused } = await serve();
  const { peer } = await join(url);
  main.net.rpc.steer(peer, new Vector2(1, 0), "bow");
  await vi.waitFor(() => expect(refused.at(-1)?.message).toMatch(/Main\/Input\/Sync is not \d+'s to set/), soon);
  expect(main.input.direction).toStrictEqual(new Vector2());
  main.input.multiplayerAuthority = peer;
  await vi.waitFor(() => expect(main.input.direction).toStrictEqual(new Vector2(1, 0)), soon);
  main.net.rpc.steer(peer, new Vector2(0, 1), "sword");
  await vi.waitFor(
    () => expect([main.input.direction, main.input.weapon]).toStrictEqual([new Vector2(0, 1), "sword"]),
    soon,
  );
});

test("authentication, and its end", async () => {
  const asked: unknown[] = [];
  const server = await serve({
    onAuth: (peer, data) => {
      asked.push(data);
      server.multiplayer.sendAuth(peer, new Uint8Array([1]));
      server.multiplayer.completeAuth(peer);
    },
  });
  const { client, peer } = await join(server.url, "auth");
  expect(asked).toStrictEqual([new Uint8Array([0xde, 0xad])]);
  expect(client.lines).toContain("AUTH 1 01");
  // The client admits the server before its own word has arrived.
  await vi.waitFor(() => expect(server.multiplayer.peers).toEqual([peer]), soon);
});

test("clients call each other through the server, if it lets them", async () => {
  const { main, url } = await serve({ serverRelay: true });
  const one = await join(url);
  const two = await join(url);
  await one.client.line(`PEER ${two.peer}`);
  await two.client.line(`PEER ${one.peer}`);
  main.net.rpc.call_it(one.peer, "zeta_base", [], two.peer);
  expect(await two.client.line("CALLED")).toBe(`CALLED zeta_base by ${one.peer}`);
  main.net.rpc.send_raw(one.peer, new Uint8Array([7]), 0);
  expect(await two.client.line("PACKET")).toBe(`PACKET ${one.peer} 07`);
  await two.client.stop();
  await one.client.line(`PEER GONE ${two.peer}`);
});
