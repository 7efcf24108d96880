// What a server does for those who are in: messages in their time, broadcasts, lanes, errors that stay where they belong.
import { once } from "node:events";
import { type GameClient, SteamNetworkingConfigValue as Option } from "@headwater/typed";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createServer, type DedicatedServer, type Player } from "../src/index.js";
import {
  control,
  type Data,
  freePort,
  OtherPlayer,
  openServer,
  soon,
  startPlayer,
  type TestOptions,
} from "./fixture.js";
import { Visitor } from "./visitor.mjs";

const text = (data: Uint8Array): string => new TextDecoder().decode(data);
const bytes = (word: string): Uint8Array => new TextEncoder().encode(word);

let server: DedicatedServer<Data>;
let port = 0;
let client: GameClient;
let other: OtherPlayer;
beforeAll(async () => {
  client = await startPlayer();
  other = await OtherPlayer.start();
});
afterAll(() => {
  client.shutdown();
  other.kill();
});
afterEach(async () => {
  control.clear();
  await server?.close();
});

async function open(options: TestOptions = {}): Promise<void> {
  ({ server, port } = await openServer(options));
}

async function joined(): Promise<{ player: Player<Data>; visitor: Visitor }> {
  const joining = once(server, "join") as Promise<[Player<Data>]>;
  const visitor = await Visitor.join(client, port);
  return { player: (await joining)[0], visitor };
}

describe("messages", () => {
  test("are handed over before each tick", async () => {
    await open({ tickRate: 50 });
    const seen: string[] = [];
    let handing = false;
    server.on("message", (_, { data }) => {
      // Not in a turn of their own.
      handing = true;
      queueMicrotask(() => {
        handing = false;
      });
      seen.push(text(data));
    });
    const together: boolean[] = [];
    server.on("tick", () => together.push(handing));
    const { visitor } = await joined();
    for (let i = 0; i < 20; i++) visitor.send(`${i}`);
    await expect.poll(() => seen.length, soon).toBe(20);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => `${i}`));
    expect(together).toContain(true);
  });

  test("or as they come, beside the ticks", async () => {
    await open({ tickRate: 1, deliver: "immediate" });
    server.on("message", (player, { data }) => player.send(data));
    const { visitor } = await joined();
    for (const word of ["one", "two"]) {
      visitor.send(word);
      expect(await visitor.next()).toBe(word);
    }
  });
});

describe("broadcast", () => {
  test("reaches all, all but one, or some", async () => {
    await open();
    const players: Player<Data>[] = [];
    server.on("join", (player) => players.push(player));
    const { player, visitor } = await joined();
    await other.call("join", port);
    await expect.poll(() => players.length, soon).toBe(2);
    const second = players[1] as Player<Data>;
    expect(server.broadcast(bytes("all"))).toBe(2);
    expect(server.broadcast(bytes("others"), { except: player })).toBe(1);
    expect(server.broadcast(bytes("some"), { to: [player] })).toBe(1);
    expect(server.broadcast(bytes("nobody"), { to: [player], except: player })).toBe(0);
    second.send(bytes("end"));
    player.send(bytes("end"));
    const heardHere = [await visitor.next(), await visitor.next(), await visitor.next()];
    const heardThere = [await other.call("next"), await other.call("next"), await other.call("next")];
    expect(heardHere).toEqual(["all", "some", "end"]);
    expect(heardThere).toEqual(["all", "others", "end"]);
    expect(server.stats).toMatchObject({ messagesOut: 6, joins: 2, players: 2 });
    const leaving = once(server, "leave");
    await other.call("leave");
    await leaving;
    expect(server.broadcast(bytes("who is left"))).toBe(1);
  });

  test("goes on lanes by name", async () => {
    await open({ lanes: { game: {}, chat: { priority: 1 } } });
    const { player, visitor } = await joined();
    expect(player.send(bytes("hello"), { lane: "chat" })).toBe(true);
    server.broadcast(bytes("snapshot"), { lane: "game", reliable: false });
    const lanes = new Map<string, number>();
    await expect
      .poll(() => {
        for (const { data, lane } of visitor.receive()) lanes.set(text(data), lane);
        return Object.fromEntries(lanes);
      }, soon)
      .toEqual({ hello: 1, snapshot: 0 });
    expect(() => player.send(bytes("hello"), { lane: "chatt" })).toThrow('there is no lane "chatt"; chat is meant?');
  });
});

describe("an error", () => {
  test("of a listener, thrown or rejected, goes to those who listen for errors, and nothing is lost behind it", async () => {
    await open();
    const errors: unknown[] = [];
    server.on("error", (error, { event, player }) => errors.push([(error as Error).message, event, player?.id]));
    server.on("join", async () => {
      throw new Error("join, later");
    });
    server.on("join", () => {
      throw new Error("join");
    });
    const said: string[] = [];
    server.on("message", (_, { data }) => {
      throw new Error(text(data));
    });
    server.on("message", (_, { data }) => said.push(text(data)));
    const joining = new Promise((resolve) => server.once("join", resolve));
    const visitor = await Visitor.join(client, port);
    await joining;
    for (const word of ["one", "two"]) visitor.send(word);
    await expect.poll(() => said, soon).toEqual(["one", "two"]);
    const { steamId } = client;
    expect(errors).toEqual([
      ["join", "join", steamId],
      ["join, later", "join", steamId],
      ["one", "message", steamId],
      ["two", "message", steamId],
    ]);
  });

  test("says which event was meant", async () => {
    await open();
    expect(() => server.on("jion" as "join", () => undefined)).toThrow("there is no event jion; join is meant?");
  });
});

describe("options", () => {
  const valid = { name: "Arena", game: "arena", version: "1.0.0.0" };
  test.each<[string, object, string]>([
    ["unknown", { maxPlayer: 3 }, "there is no option maxPlayer; maxPlayers is meant?"],
    ["limit", { limits: { mesagesPerSecond: 3 } }, "there is no option mesagesPerSecond; messagesPerSecond is meant?"],
    ["value of a limit", { limits: { messageBytes: -1 } }, "limits.messageBytes is -1: expected bytes, 1 or more"],
    ["choice", { flood: "ignore" }, 'flood is "ignore": expected slow or drop or kick'],
    ["ticks", { deliver: "tick" }, "give a tickRate"],
    ["name", { name: undefined }, "name must be a text"],
    ["bans", { bans: ["nobody"] }, "expected a SteamID as bigint, an IP address or a network"],
  ])("%s", async (_, options, message) => {
    await expect(createServer({ ...valid, ...options } as never)).rejects.toThrow(message);
  });

  test("a start that is given up leaves nothing behind", async () => {
    const giveUp = new AbortController();
    control.inject({ fault: "logonDelayed", ms: 60_000 });
    const starting = openServer({ signal: giveUp.signal });
    setImmediate(() => giveUp.abort(new Error("not today")));
    await expect(starting).rejects.toThrow("not today");
    control.clear();
    await open();
    expect(server.loggedOn).toBe(true);
  });

  test("a port that is in use is an error that says so, and leaves nothing behind", async () => {
    const taken = await freePort();
    const { createSocket } = await import("node:dgram");
    const holder = createSocket("udp4").bind(taken, "127.0.0.1");
    await once(holder, "listening");
    await expect(openServer({ port: taken })).rejects.toThrow("the address is in use");
    holder.close();
    await open({ port: taken });
  });

  test("players come by FakeIP, which hides the address", async () => {
    await open({ listen: { ip: false, fakeIp: true } });
    const { ip = 0, port = 0, address } = server.fakeIp ?? {};
    const joining = once(server, "join");
    const { ticket } = await client.requestAuthTicket();
    const dotted = [24, 16, 8, 0].map((shift) => (ip >>> shift) & 255).join(".");
    expect(address).toBe(`${dotted}:${port}`);
    const connection = client.networkingSockets.connectByIpAddress({ ip: dotted, port });
    client.networkingSockets.send(connection, ticket, 8);
    const [player] = await joining;
    expect(player).toMatchObject({ id: client.steamId, address: undefined });
    client.networkingSockets.closeConnection(connection, 1000, null, false);
    await once(server, "leave");
  });

  test("a FakeIP that Steam does not give out is an error", async () => {
    const refusal = control.inject({ fault: "fakeIpRefused", result: "LimitExceeded" });
    await expect(openServer({ listen: { fakeIp: true } })).rejects.toThrow("Steam gave no FakeIP: LimitExceeded");
    refusal.remove();
  });

  test.each([false, true])("players come by SteamID, too; symmetric: %s", async (symmetric) => {
    await open({ listen: { ip: false, p2p: 7, symmetric } });
    const joining = once(server, "join");
    const { ticket } = await client.requestAuthTicket();
    const options = symmetric ? [{ option: Option.SymmetricConnect, value: 1 } as const] : [];
    const connection = client.networkingSockets.connectP2P(server.steam.steamId, 7, options);
    client.networkingSockets.send(connection, ticket, 8);
    const [player] = await joining;
    expect(player).toMatchObject({ id: client.steamId, address: undefined });
    client.networkingSockets.closeConnection(connection, 1000, null, false);
    await once(server, "leave");
  });
});
