// Who asks for too much: what becomes of them, that it is counted and told, and that the others lose nothing by it.
import { once } from "node:events";
import type { GameClient } from "@headwater/typed";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type DedicatedServer, EndCode, type LimitHit, type Player } from "../src/index.js";
import { type Data, OtherPlayer, openServer, soon, startPlayer, type TestOptions } from "./fixture.js";
import { Visitor } from "./visitor.mjs";

let server: DedicatedServer<Data>;
let port = 0;
let client: GameClient;
let flooder: OtherPlayer;
beforeAll(async () => {
  client = await startPlayer();
  flooder = await OtherPlayer.start();
});
afterAll(() => {
  client.shutdown();
  flooder.kill();
});
afterEach(() => server.close());

async function open(options: TestOptions): Promise<LimitHit<Data>[]> {
  ({ server, port } = await openServer(options));
  const hits: LimitHit<Data>[] = [];
  server.on("limit", (hit) => hits.push(hit));
  return hits;
}

async function joined(): Promise<{ player: Player<Data>; visitor: Visitor }> {
  const joining = once(server, "join") as Promise<[Player<Data>]>;
  const visitor = await Visitor.join(client, port);
  return { player: (await joining)[0], visitor };
}

async function flooding(bytes = 32): Promise<Player<Data>> {
  const joining = once(server, "join") as Promise<[Player<Data>]>;
  await flooder.call("join", port);
  const [player] = await joining;
  await flooder.call("flood", bytes);
  return player;
}

/** Says fifty things and waits until all have come back, in order. */
async function conversation(visitor: Visitor): Promise<void> {
  const answers: string[] = [];
  for (let i = 0; i < 50; i++) {
    visitor.send(`${i}`);
    answers.push(await visitor.next());
  }
  expect(answers).toEqual(Array.from({ length: 50 }, (_, i) => `${i}`));
}

describe("a flood of messages", () => {
  const few = { messagesPerSecond: 100, messagesBurst: 100 };

  test.each(["tick", "immediate"] as const)(
    "is slowed down, and the flooder is kicked at last (%s)",
    async (deliver) => {
      const hits = await open({ limits: { ...few, floodKickMs: 500 }, deliver, tickRate: 100 });
      let flood = 0;
      server.on("message", (player, { data }) => {
        if (player.id === client.steamId) player.send(data);
        else flood++;
      });
      const { player, visitor } = await joined();
      const leaving = once(server, "leave");
      const bad = await flooding();
      await conversation(visitor);
      expect(await leaving).toEqual([bad, { kind: "kicked", code: EndCode.Flood, reason: "too many messages" }]);
      expect(await flooder.call("ended")).toMatchObject({ endReason: EndCode.Flood });
      await flooder.call("calm");
      await conversation(visitor);
      expect(player.state).toBe("playing");
      expect(flood).toBeGreaterThan(100);
      const { limits } = server.stats;
      expect(limits.floodKickMs).toBe(1);
      expect(hits.filter(({ limit }) => limit === "messagesPerSecond").length).toBe(limits.messagesPerSecond);
      const ofPlayers = hits.filter(({ limit }) => limit === "messagesPerSecond" || limit === "floodKickMs");
      expect(ofPlayers.every((hit) => hit.player === bad && hit.address === "127.0.0.1")).toBe(true);
    },
  );

  test("loses nothing where it is slowed down", async () => {
    await open({ limits: { messagesPerSecond: 1000, messagesBurst: 10 } });
    const said: string[] = [];
    server.on("message", (_, { data }) => said.push(new TextDecoder().decode(data)));
    const { visitor } = await joined();
    for (let i = 0; i < 500; i++) visitor.send(`${i}`);
    await expect.poll(() => said.length, soon).toBe(500);
    expect(said).toEqual(Array.from({ length: 500 }, (_, i) => `${i}`));
    expect(server.stats.limits.messagesPerSecond).toBeGreaterThan(0);
  });

  test("is dropped, and told once", async () => {
    const hits = await open({ flood: "drop", limits: { ...few, messagesPerSecond: 1, floodKickMs: 60_000 } });
    let seen = 0;
    server.on("message", () => seen++);
    const { visitor } = await joined();
    for (let i = 0; i < 300; i++) visitor.send("x");
    const { player } = await new Promise<LimitHit<Data>>((resolve) => server.on("limit", resolve));
    visitor.leave();
    await once(server, "leave");
    expect(seen).toBeLessThan(110);
    expect(hits.map(({ limit }) => limit)).toEqual(["messagesPerSecond"]);
    expect(player?.id).toBe(client.steamId);
  });

  test("is kicked at once where the game wants it", async () => {
    await open({ flood: "kick", limits: few });
    const { visitor } = await joined();
    for (let i = 0; i < 300; i++) visitor.send("x");
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.Flood });
  });
});

describe("bytes", () => {
  test("count as messages do", async () => {
    const hits = await open({ limits: { bytesPerSecond: 1000, bytesBurst: 4000 }, flood: "kick" });
    const { visitor } = await joined();
    for (let i = 0; i < 5; i++) visitor.send(new Uint8Array(1000).fill(1));
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.Flood });
    expect(hits.map(({ limit }) => limit)).toContain("bytesPerSecond");
  });

  test("of one message have their own limit", async () => {
    await open({ limits: { messageBytes: 1000 } });
    const { player, visitor } = await joined();
    const leaving = once(server, "leave");
    visitor.send(new Uint8Array(5000).fill(1));
    expect((await leaving)[0]).toBe(player);
    const { endReason } = await visitor.ended;
    expect(endReason).not.toBe(1000);
    expect(server.stats).toMatchObject({ messagesIn: 0, limits: { messageBytes: 1 } });
  });
});

describe("connections without tickets", () => {
  test("are limited for one address, at a time and a second", async () => {
    const hits = await open({
      limits: { pendingPerAddress: 3, connectsBurstPerAddress: 6, connectsPerSecondPerAddress: 1 },
    });
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => Visitor.connect(client, port)));
    expect(tries.filter(({ status }) => status === "fulfilled").length).toBe(3);
    const reasons = tries.flatMap((each) => (each.status === "rejected" ? [(each.reason as Error).message] : []));
    expect(new Set(reasons)).toEqual(new Set([`${EndCode.TooManyConnections}: too many connections`]));
    expect(server.stats).toMatchObject({ pending: 3, refusals: 7 });
    const { pendingPerAddress, connectsPerSecondPerAddress } = server.stats.limits;
    expect([pendingPerAddress, connectsPerSecondPerAddress]).toEqual([3, 4]);
    expect(hits.every(({ address, player }) => address === "127.0.0.1" && player === undefined)).toBe(true);
    for (const each of tries) if (each.status === "fulfilled") each.value.leave();
    await expect.poll(() => server.stats.pending, soon).toBe(0);
  });

  test("are limited a second", async () => {
    const hits = await open({ limits: { connectsBurst: 2, connectsPerSecond: 1, connectsBurstPerAddress: 10 } });
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => Visitor.connect(client, port)));
    const connected = tries.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    // On a slow machine a second may pass meanwhile.
    expect(hits.length).toBe(5 - connected.length);
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits.map(({ limit }) => limit))).toEqual(new Set(["connectsPerSecond"]));
    for (const visitor of connected) visitor.leave();
  });

  test("leave room for the next ones when they have gone", async () => {
    await open({ limits: { pendingPerAddress: 1, pendingConnections: 1 } });
    for (let time = 0; time < 3; time++) {
      const visitor = await Visitor.connect(client, port);
      visitor.leave();
      await expect.poll(() => server.stats.pending, soon).toBe(0);
    }
    expect(server.stats.refusals).toBe(0);
  });

  test("are limited in all", async () => {
    const hits = await open({ limits: { pendingConnections: 2 } });
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => Visitor.connect(client, port)));
    expect(tries.filter(({ status }) => status === "fulfilled").length).toBe(2);
    expect(hits.map(({ limit }) => limit)).toEqual(["pendingConnections", "pendingConnections", "pendingConnections"]);
    for (const each of tries) if (each.status === "fulfilled") each.value.leave();
  });
});

describe("a player who takes nothing", () => {
  const limits = { sendQueueBytes: 16_384 };
  const kilobyte = new Uint8Array(1000).fill(1);

  test("misses unreliable messages", async () => {
    const hits = await open({ limits });
    const { player } = await joined();
    let sent = true;
    // All in one turn: nothing can be on its way meanwhile.
    for (let i = 0; i < 100 && sent; i++) sent = player.send(kilobyte, { reliable: false });
    expect(sent).toBe(false);
    expect(player.state).toBe("playing");
    expect(server.stats.dropped).toBe(1);
    expect(hits.map(({ limit }) => limit)).toEqual(["sendQueueBytes"]);
  });

  test("is kicked when a reliable one has no room, alone or with others", async () => {
    for (const send of [(player: Player<Data>) => player.send(kilobyte), () => server.broadcast(kilobyte) === 1]) {
      await open({ limits });
      const { player, visitor } = await joined();
      const leaving = once(server, "leave");
      let sent = true;
      for (let i = 0; i < 100 && sent; i++) sent = send(player);
      expect(await leaving).toEqual([player, { kind: "kicked", code: EndCode.TooSlow, reason: "too slow" }]);
      expect(await visitor.ended).toMatchObject({ endReason: EndCode.TooSlow });
      await server.close();
    }
  });

  test("is kicked when half of the queue stays full", async () => {
    await open({ limits: { ...limits, stalledSendMs: 1 } });
    const third = await OtherPlayer.start();
    const joining = once(server, "join") as Promise<[Player<Data>]>;
    await third.call("join", port);
    const [player] = await joining;
    const leaving = once(server, "leave");
    third.freeze();
    for (let i = 0; i < 12; i++) expect(player.send(kilobyte)).toBe(true);
    expect(await leaving).toEqual([player, { kind: "kicked", code: EndCode.TooSlow, reason: "too slow" }]);
    expect(server.stats.limits.stalledSendMs).toBe(1);
    third.kill();
  });

  test("in a loop that does not read on is kicked", async () => {
    await open({ limits: { unreadMessages: 10 } });
    server.on("join", (player) => void player.messages());
    const { visitor } = await joined();
    for (let i = 0; i < 20; i++) visitor.send("x");
    expect(await visitor.ended).toMatchObject({ endReason: EndCode.Flood });
    expect(server.stats.limits.unreadMessages).toBe(1);
  });
});

test("ticks that take too long leave messages for the next, and ticks that come too late are counted", async () => {
  const hits = await open({ tickRate: 100, limits: { tickMessagesMs: 0, catchUpTicks: 1 } });
  const perTick: number[] = [];
  let count = 0;
  server.on("message", () => count++);
  server.on("tick", () => {
    if (count > 0) perTick.push(count);
    count = 0;
  });
  const { visitor } = await joined();
  for (let i = 0; i < 5; i++) visitor.send("x");
  await expect.poll(() => perTick.length, soon).toBe(5);
  expect(perTick).toEqual([1, 1, 1, 1, 1]);
  const until = performance.now() + 100;
  while (performance.now() < until);
  await expect.poll(() => server.stats.ticksSkipped, soon).toBeGreaterThan(0);
  expect(new Set(hits.map(({ limit }) => limit))).toEqual(new Set(["tickMessagesMs", "catchUpTicks"]));
});
