// Being found: what a browser is told, what the server finds out about itself, and Steam that goes away and comes back.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { Result } from "@headwater/typed";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { DedicatedServer, ListingReport } from "../src/index.js";
import { readServerInfo } from "../src/query/answers.js";
import { askPlayers, askRules, askServer } from "../src/query/askServer.js";
import { control, type Data, freePort, openServer, startPlayer, type TestOptions } from "./fixture.js";
import { Visitor } from "./visitor.mjs";

let server: DedicatedServer<Data> | undefined;
let queryPort = 0;
let port = 0;
beforeAll(async () => {
  queryPort = await freePort();
});
afterEach(async () => {
  control.clear();
  await server?.close();
});

async function open(options: TestOptions = {}): Promise<DedicatedServer<Data>> {
  ({ server, port } = await openServer({ queryPort, ...options }));
  return server;
}

const codes = ({ findings }: ListingReport): string[] => findings.map(({ code }) => code);

describe("checkListing", () => {
  test("sees what a browser sees, and finds nothing wrong", async () => {
    const server = await open({
      name: "Ünicode & arena",
      description: "The Arena",
      modDir: "arena_dir",
      maxPlayers: 5,
    });
    server.list({ map: "dm_river", bots: 2, tags: ["ctf", "fast"] });
    const report = await server.checkListing();
    expect(codes(report)).toEqual([]);
    expect(report).toMatchObject({
      ok: true,
      seen: {
        name: "Ünicode & arena",
        map: "dm_river",
        folder: "arena_dir",
        game: "The Arena",
        maxPlayers: 5,
        bots: 2,
        port,
        secure: true,
        tags: ["ctf", "fast"],
        steamId: server.steam.steamId,
      },
    });
    expect(report.hint).toContain(`${queryPort}`);
    expect(control.serverState()).toMatchObject({ advertised: true, gameTags: "ctf,fast", dedicated: true });
  });

  test("says that the server does not want to be listed, and has no query port", async () => {
    const server = await open({ advertise: false, queryPort: 0 });
    expect(codes(await server.checkListing())).toEqual(["notAdvertised", "noQueryPort"]);
  });

  test("says that nobody answers", async () => {
    const server = await open();
    // The server is bound to 127.0.0.1.
    expect(codes(await server.checkListing({ host: "127.0.0.2", timeoutMs: 50 }))).toEqual(["noAnswer"]);
  });

  test("says that somebody else answers", async () => {
    const server = await open();
    // As if the server were another one than the one on its port.
    Object.defineProperty(server.steam, "steamId", { value: 1n });
    expect(codes(await server.checkListing())).toEqual(["anotherServer"]);
  });

  test("says that a browser shows something else", async () => {
    const server = await open();
    server.steam.gameServer.setServerName("renamed");
    const report = await server.checkListing();
    expect(codes(report)).toEqual(["wrongAnswer"]);
    expect(report.findings[0]?.message).toContain('A browser shows "renamed" as name');
  });

  test("a text that Steam would cut is refused", async () => {
    await expect(open({ name: "x".repeat(300) })).rejects.toThrow("serverName has 300 bytes in UTF-8; Steam keeps 63");
  });

  test("says that Steam is away", async () => {
    const server = await open();
    const away = once(server, "steamAway");
    control.inject({ fault: "connectionLost" });
    await away;
    expect(codes(await server.checkListing())).toContain("notLoggedOn");
  });
});

describe("an answer", () => {
  test("that is cut off anywhere is none", async () => {
    const { port: asked, answer } = await listen();
    const whole = Buffer.from(
      "\xff\xff\xff\xffI\x11name\0map\0folder\0game\0\x01\x02\x03\x04\x05dl\0\x011.0\0",
      "latin1",
    );
    const extra = Buffer.from("\xb1\xff\xff\x01\0\0\0\0\0\0\0a,b\0", "latin1");
    expect(readServerInfo(Buffer.concat([whole, extra]))).toMatchObject({
      name: "name",
      game: "game",
      players: 3,
      maxPlayers: 4,
      bots: 5,
      password: false,
      secure: true,
      version: "1.0",
      port: 65535,
      steamId: 1n,
      tags: ["a", "b"],
    });
    expect(readServerInfo(whole)).toMatchObject({ version: "1.0", port: undefined, steamId: undefined, tags: [] });
    for (let length = 6; length < whole.length; length++)
      expect(() => readServerInfo(whole.subarray(0, length)), `${length}`).toThrow(RangeError);
    answer(whole.subarray(0, 20));
    expect(await askServer("127.0.0.1", asked, 10_000)).toBeUndefined();
  });

  test("in pieces is joined, in whatever order they come", async () => {
    const server = await open({ listing: { rules: Object.fromEntries(many.map((each) => [each, each.repeat(12)])) } });
    const rules = (await askRules("127.0.0.1", queryPort, 10_000)) ?? {};
    expect(Object.keys(rules)).toEqual(expect.arrayContaining(many));
    expect(rules["rule7"]).toBe("rule7".repeat(12));
    const player = await startPlayer();
    const joining = once(server, "join");
    await Visitor.join(player, port);
    (await joining)[0].name = "Ada";
    expect(await askPlayers("127.0.0.1", queryPort, 10_000)).toEqual([
      { name: "Ada", score: 0, seconds: expect.any(Number) },
    ]);
    player.shutdown();
  });

  test("comes to who gives back the challenge", async () => {
    const server = await open();
    expect(await askServer("127.0.0.1", queryPort, 10_000)).toMatchObject({
      name: "Arena",
      steamId: server.steam.steamId,
    });
  });
});

const many = Array.from({ length: 60 }, (_, index) => `rule${index}`);

/** A port that answers to everything the same. */
async function listen() {
  const socket = createSocket("udp4").bind(0, "127.0.0.1").unref();
  await once(socket, "listening");
  let packet: Uint8Array = new Uint8Array();
  socket.on("message", (_, { port, address }) => socket.send(packet, port, address));
  return {
    port: socket.address().port,
    answer: (bytes: Uint8Array) => {
      packet = bytes;
    },
  };
}

describe("Steam", () => {
  test("goes away and comes back; players stay, and new ones come in again", async () => {
    const server = await open();
    const player = await startPlayer();
    const joining = once(server, "join");
    const visitor = await Visitor.join(player, port);
    await joining;
    const away = once(server, "steamAway");
    control.inject({ fault: "connectionLost", result: "NoConnection" });
    expect(await away).toEqual([{ result: Result.NoConnection }]);
    expect([server.loggedOn, server.players.size]).toEqual([false, 1]);
    const back = once(server, "steamBack");
    control.inject({ fault: "connectionRestored" });
    await back;
    expect([server.loggedOn, server.players.size]).toEqual([true, 1]);
    visitor.leave();
    await once(server, "leave");
    const again = once(server, "join");
    await Visitor.join(player, port);
    await again;
    player.shutdown();
  });

  test("that fails for a moment is asked again at the start", async () => {
    const refused = control.inject({ fault: "logonRefused", times: 3 });
    await open();
    expect(refused.hits).toBe(3);
    expect(server?.loggedOn).toBe(true);
  });

  test("that refuses for good ends the start", async () => {
    const refused = control.inject({ fault: "logonRefused", result: "GSLTDenied" });
    server = undefined;
    await expect(open()).rejects.toMatchObject({ code: "ERR_STEAM_LOGON_REFUSED", result: Result.GSLTDenied });
    expect(refused.hits).toBe(1);
    await expect(open({ token: "no token" })).rejects.toMatchObject({ result: Result.InvalidPassword });
  });

  test("that fails for too long ends the start", async () => {
    control.inject({ fault: "logonRefused" });
    server = undefined;
    await expect(open({ limits: { logOnMs: 100 } })).rejects.toMatchObject({ result: Result.ServiceUnavailable });
  });

  test("that wants an update says so once", async () => {
    const server = await open();
    let asked = 0;
    server.steam.gameServer.wasRestartRequested = () => ++asked > 1;
    let told = 0;
    server.on("updateRequired", () => told++);
    await once(server, "updateRequired");
    // It is not even asked again.
    expect([asked, told]).toEqual([2, 1]);
  });
});
