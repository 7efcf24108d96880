// The way in: by ticket, in time, once, with the game's consent; and what is heard by those who do not get in.
import { once } from "node:events";
import {
  type GameClient,
  k_nSteamNetworkConnectionInfoFlags_Unauthenticated,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type DedicatedServer, EndCode, type Player, RefusedError } from "../src/index.js";
import { control, type Data, OtherPlayer, openServer, soon, startPlayer, type TestOptions } from "./fixture.js";
import { Visitor } from "./visitor.mjs";

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
  await server.close();
});

/** Begun and ended sessions, by SteamID. */
const sessions = { begun: [] as bigint[], ended: [] as bigint[] };

async function open(options: TestOptions = {}): Promise<DedicatedServer<Data>> {
  ({ server, port } = await openServer(options));
  Object.assign(sessions, { begun: [], ended: [] });
  const { gameServer } = server.steam;
  const begin = gameServer.beginAuthSession.bind(gameServer);
  const end = gameServer.endAuthSession.bind(gameServer);
  gameServer.beginAuthSession = (ticket, steamId) => {
    const result = begin(ticket, steamId);
    if (result === 0) sessions.begun.push(steamId);
    return result;
  };
  gameServer.endAuthSession = (steamId) => {
    sessions.ended.push(steamId);
    end(steamId);
  };
  return server;
}

async function joined(): Promise<{ player: Player<Data>; visitor: Visitor }> {
  const joining = once(server, "join") as Promise<[Player<Data>]>;
  const visitor = await Visitor.join(client, port);
  return { player: (await joining)[0], visitor };
}

describe("a player", () => {
  test("joins by their ticket, speaks, is answered, and leaves", async () => {
    await open();
    server.on("message", (player, { data }) => player.send(data));
    const { player, visitor } = await joined();
    expect(player).toMatchObject({ id: client.steamId, state: "playing", verified: true, address: "127.0.0.1" });
    expect([...server.players.keys()]).toEqual([client.steamId]);
    visitor.send("hello");
    expect(await visitor.next()).toBe("hello");
    const leaving = once(server, "leave");
    visitor.leave();
    expect(await leaving).toEqual([player, { kind: "left", code: 1000, reason: "bye" }]);
    expect(player.state).toBe("left");
    expect(player.send(Uint8Array.of(1))).toBe(false);
    expect(server.players.size).toBe(0);
    expect(sessions).toEqual({ begun: [client.steamId], ended: [client.steamId] });
  });

  test("loses nothing of what they sent before they were in, or before they closed", async () => {
    await open({ authorize: () => new Promise((resolve) => setImmediate(resolve)) });
    const said: string[] = [];
    server.on("message", (_, { data }) => said.push(new TextDecoder().decode(data)));
    const leaving = once(server, "leave");
    const visitor = await Visitor.join(client, port);
    for (let i = 0; i < 100; i++) visitor.send(`${i}`);
    await once(server, "join");
    client.networkingSockets.closeConnection(visitor.connection, 1000, "bye", true);
    await leaving;
    expect(said).toEqual(Array.from({ length: 100 }, (_, i) => `${i}`));
  });

  test("is heard to the end, even between two ticks", async () => {
    // The first tick is minutes away.
    await open({ tickRate: 0.01 });
    const said: string[] = [];
    server.on("message", (_, { data }) => said.push(new TextDecoder().decode(data)));
    const { visitor } = await joined();
    const leaving = once(server, "leave");
    for (let i = 0; i < 10; i++) visitor.send(`${i}`);
    client.networkingSockets.closeConnection(visitor.connection, 1000, "bye", true);
    await leaving;
    expect(said).toEqual(Array.from({ length: 10 }, (_, i) => `${i}`));
  });

  test("is listed by name and score", async () => {
    await open();
    const { player, visitor } = await joined();
    player.name = "Ada";
    player.score = 42;
    const { players } = control.serverState() as { players: unknown[] };
    expect(players).toEqual([expect.objectContaining({ name: "Ada", score: 42 })]);
    visitor.leave();
    await expect.poll(() => control.serverState()["players"], soon).toEqual([]);
  });

  test("hears why they are kicked, after what was sent before", async () => {
    await open();
    const { player, visitor } = await joined();
    const leaving = once(server, "leave");
    player.send(new TextEncoder().encode("goodbye"));
    player.kick("no cheating, please", 1234);
    expect(await visitor.next()).toBe("goodbye");
    expect(await visitor.ended).toMatchObject({ endReason: 1234, endDebug: "no cheating, please" });
    expect((await leaving)[1]).toEqual({ kind: "kicked", code: 1234, reason: "no cheating, please" });
    expect(sessions.ended).toEqual(sessions.begun);
  });

  test("who is killed is lost, and their session ends", async () => {
    await open();
    const third = await OtherPlayer.start();
    const joining = once(server, "join");
    await third.call("join", port);
    await joining;
    const leaving = once(server, "leave");
    third.kill();
    // Steam, or the networking, whoever notices first.
    expect(["lost", "kicked"]).toContain((await leaving)[1].kind);
    expect(sessions.ended).toEqual(sessions.begun);
  });

  test("is followed by a loop of their own", async () => {
    await open();
    const said: string[] = [];
    const followed = new Promise<void>((resolve) =>
      server.on("join", async (player) => {
        for await (const { data } of player.messages()) said.push(new TextDecoder().decode(data));
        resolve();
      }),
    );
    const { visitor } = await joined();
    for (const word of ["one", "two", "three"]) visitor.send(word);
    client.networkingSockets.closeConnection(visitor.connection, 1000, "bye", true);
    await followed;
    expect(said).toEqual(["one", "two", "three"]);
  });
});

describe("is refused", () => {
  async function refusal(): Promise<{ code: number; reason: string }> {
    const refused = once(server, "refused");
    const visitor = await Visitor.join(client, port);
    const heard = await visitor.ended;
    const [{ code, reason }] = await refused;
    expect([heard.endReason, heard.endDebug]).toEqual([code, reason]);
    expect(sessions.ended).toEqual(sessions.begun);
    return { code, reason };
  }

  test("who left meanwhile, and is heard of once more after the server's own end", async () => {
    await open({ limits: { handshakeMs: 50 } });
    const told = once(server.steam, "steamNetConnectionStatusChanged");
    const visitor = await Visitor.connect(client, port);
    const [{ connection, info }] = await told;
    await visitor.ended;
    const state = SteamNetworkingConnectionState.ClosedByPeer;
    server.steam.emit("steamNetConnectionStatusChanged", { connection, info: { ...info, state }, oldState: 3 });
    expect(server.stats).toMatchObject({ pending: 0, refusals: 1 });
    visitor.leave();
  });

  test("who presents no ticket in time", async () => {
    await open({ limits: { handshakeMs: 50 } });
    const visitor = await Visitor.connect(client, port);
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.NoTicket, endDebug: "no ticket" });
    expect(server.stats).toMatchObject({ pending: 0, refusals: 1, limits: { handshakeMs: 1 } });
  });

  test("whose ticket is nonsense", async () => {
    await open();
    const visitor = await Visitor.connect(client, port);
    visitor.send("a ticket");
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.BadTicket, endDebug: "InvalidTicket" });
    expect(sessions).toEqual({ begun: [], ended: [] });
  });

  test("whose ticket is somebody else's", async () => {
    await open();
    const visitor = await Visitor.connect(client, port);
    visitor.send(Uint8Array.from((await other.call("ticket")) as number[]));
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.BadTicket, endDebug: "AuthTicketInvalid" });
    expect(sessions).toEqual({ begun: [client.steamId], ended: [client.steamId] });
  });

  test("whom Steam has banned", async () => {
    await open();
    control.inject({ fault: "authResponse", response: "VACBanned" });
    expect(await refusal()).toEqual({ code: EndCode.BadTicket, reason: "VACBanned" });
  });

  test("about whom Steam does not answer in time", async () => {
    await open({ limits: { steamAnswerMs: 50 } });
    control.inject({ fault: "callbackDelayed", callback: 143, ms: 60_000 });
    expect((await refusal()).code).toBe(EndCode.NoAnswer);
    expect(server.stats.limits.steamAnswerMs).toBe(1);
  });

  test("who has no licence", async () => {
    await open();
    control.inject({ fault: "license" });
    expect(await refusal()).toEqual({ code: EndCode.NoLicense, reason: "DoesNotHaveLicense" });
  });

  test("whom the game does not want", async () => {
    await open({
      authorize: () => {
        throw new RefusedError("come back tomorrow", 1500);
      },
    });
    expect(await refusal()).toEqual({ code: 1500, reason: "come back tomorrow" });
  });

  test("about whom the game fails, without what it said", async () => {
    await open({ authorize: () => Promise.reject(new Error("password of the database")) });
    const errors: unknown[] = [];
    server.on("error", (error) => errors.push(error));
    expect(await refusal()).toEqual({ code: EndCode.HandshakeFailed, reason: "the handshake failed" });
    expect(errors).toEqual([new Error("password of the database")]);
  });

  test("about whom the game does not decide in time", async () => {
    await open({ authorize: () => new Promise(() => undefined), limits: { authorizeMs: 50 } });
    expect((await refusal()).code).toBe(EndCode.NotAuthorized);
    expect(server.stats.limits.authorizeMs).toBe(1);
  });

  test("who is banned, by id or network, before and after", async () => {
    await open({ bans: ["127.0.0.0/8"] });
    await expect(Visitor.connect(client, port)).rejects.toThrow(`${EndCode.Banned}: banned`);
    server.bans.delete("127.0.0.0/8");
    const { player, visitor } = await joined();
    server.bans.add(player.id);
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.Banned });
    await expect(Visitor.connect(client, port)).rejects.toThrow(`${EndCode.Banned}: banned`);
    expect(sessions.ended).toEqual(sessions.begun);
  });

  test("who comes to a full server", async () => {
    await open({ maxPlayers: 1 });
    await joined();
    await expect(other.call("connect", port)).rejects.toThrow(`${EndCode.Full}: the server is full`);
  });

  test("who leaves while Steam is asked: nothing is left of them", async () => {
    await open();
    control.inject({ fault: "callbackDelayed", callback: 143, ms: 60_000 });
    const visitor = await Visitor.join(client, port);
    await expect.poll(() => sessions.begun.length, soon).toBe(1);
    visitor.leave();
    await expect.poll(() => sessions.ended, soon).toEqual(sessions.begun);
    expect(server.stats).toMatchObject({ pending: 0, players: 0, refusals: 0 });
  });
});

describe("the same player again", () => {
  test("is refused where identities are not proven, and the first stays", async () => {
    await open();
    const { player } = await joined();
    const second = await Visitor.join(client, port);
    expect(await second.ended).toMatchObject({ endReason: EndCode.Duplicate });
    expect(player.state).toBe("playing");
    expect(sessions).toEqual({ begun: [client.steamId], ended: [] });
  });

  test.each([
    ["where the game wants it", { duplicates: "replace" } as const, false],
    ["where Steam has proven that it is theirs", {}, true],
  ])("takes their own place %s", async (_, options, proven) => {
    await open({ ...options, maxPlayers: 1 });
    // The loopback has nobody who could prove it.
    if (proven)
      server.steam.prependListener("steamNetConnectionStatusChanged", ({ info }) => {
        (info as { flags: number }).flags &= ~k_nSteamNetworkConnectionInfoFlags_Unauthenticated;
      });
    const { player: first, visitor } = await joined();
    const leaving = once(server, "leave");
    const { player: second } = await joined();
    expect(await leaving).toEqual([first, { kind: "replaced", code: EndCode.Replaced, reason: "you came in again" }]);
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.Replaced });
    expect([second.state, server.players.size]).toEqual(["playing", 1]);
    expect(sessions).toEqual({ begun: [client.steamId, client.steamId], ended: [client.steamId] });
  });

  test("comes and goes twenty times", async () => {
    await open();
    for (let time = 0; time < 20; time++) {
      const { visitor } = await joined();
      const leaving = once(server, "leave");
      visitor.leave();
      await leaving;
    }
    expect(sessions.begun.length).toBe(20);
    expect(sessions.ended).toEqual(sessions.begun);
  });
});

describe("Steam's later word", () => {
  test("removes a player it has banned", async () => {
    await open();
    const { player, visitor } = await joined();
    const leaving = once(server, "leave");
    control.inject({ fault: "authResponse", response: "VACBanned" });
    expect(await leaving).toEqual([player, { kind: "kicked", code: EndCode.AuthLost, reason: "VACBanned" }]);
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.AuthLost, endDebug: "VACBanned" });
    expect(sessions.ended).toEqual(sessions.begun);
  });

  test("only marks a player whom the game keeps", async () => {
    await open({ keepUnverified: () => true });
    const { player } = await joined();
    const lost = once(server, "authLost");
    control.inject({ fault: "ticketCancelled" });
    expect((await lost)[0]).toBe(player);
    expect([player.state, player.verified]).toEqual(["playing", false]);
    expect(sessions.ended).toEqual([]);
  });
});

describe("a handshake of the game's own", () => {
  test("takes as many messages as it asks for; the rest is the player's", async () => {
    await open({
      handshake: async (newcomer) => {
        newcomer.send(new TextEncoder().encode("name?"));
        const name = new TextDecoder().decode(await newcomer.receive());
        return { name, ticket: await newcomer.receive() };
      },
    });
    const said: string[] = [];
    server.on("message", (player, { data }) => said.push(`${player.name}: ${new TextDecoder().decode(data)}`));
    const visitor = await Visitor.connect(client, port);
    const { ticket } = await client.requestAuthTicket();
    for (const part of ["Ada", ticket, "hello", "again"]) visitor.send(part);
    expect(await visitor.next()).toBe("name?");
    await expect.poll(() => said, soon).toEqual(["Ada: hello", "Ada: again"]);
    expect([...server.players.values()][0]?.verified).toBe(true);
  });

  test("may do without a ticket, as on a LAN", async () => {
    await open({ handshake: "none" });
    let state: number | undefined;
    server.on("join", (player) => {
      state = player.status()?.state;
    });
    const joining = once(server, "join");
    const visitor = await Visitor.connect(client, port);
    const [player] = await joining;
    expect(player).toMatchObject({ id: client.steamId, verified: false });
    // Whoever only asks for a connection, and does not take it, is no player.
    expect(state).toBe(SteamNetworkingConnectionState.Connected);
    visitor.leave();
    await once(server, "leave");
    expect(sessions).toEqual({ begun: [], ended: [] });
  });

  test("that throws is one that refuses", async () => {
    await open({
      handshake: () => {
        throw new RefusedError("wrong door", 1600);
      },
    });
    const visitor = await Visitor.connect(client, port);
    expect(await visitor.ended).toMatchObject({ endReason: 1600, endDebug: "wrong door" });
  });
});
