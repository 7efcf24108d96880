// The end: nobody new, time for those who play, a goodbye for everybody, and nothing left behind.
import { once } from "node:events";
import type { GameClient } from "@headwater/typed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DedicatedServer, EndCode } from "../src/index.js";
import { control, type Data, OtherPlayer, openServer, startPlayer, type TestOptions } from "./fixture.js";
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

async function joined(options: TestOptions = {}): Promise<Visitor> {
  ({ server, port } = await openServer(options));
  const joining = once(server, "join");
  const visitor = await Visitor.join(client, port);
  await joining;
  return visitor;
}

test("a drain takes nobody new, lets players go on, and ends when the last one has left", async () => {
  const visitor = await joined();
  const { gameServer } = server.steam;
  let loggedOff = false;
  const logOff = gameServer.logOff.bind(gameServer);
  gameServer.logOff = () => {
    loggedOff = true;
    logOff();
  };
  const draining = once(server, "draining");
  let ended = false;
  const drained = server.drain({ reason: "update", graceMs: 60_000 }).then(() => {
    ended = true;
  });
  expect(await draining).toEqual([{ reason: "update", graceMs: 60_000 }]);
  expect(control.serverState()).toMatchObject({ advertised: false });
  await expect(other.call("connect", port)).rejects.toThrow(`${EndCode.Draining}: `);
  server.broadcast(new TextEncoder().encode("five minutes"));
  expect(await visitor.next()).toBe("five minutes");
  expect([server.state, ended]).toEqual(["draining", false]);
  visitor.leave();
  await drained;
  expect([server.state, loggedOff, server.steam.running]).toEqual(["closed", true, false]);
});

test("who stays is told goodbye with its reason, after all that was sent", async () => {
  const visitor = await joined();
  const leaving = once(server, "leave");
  const closed = once(server, "close");
  const ended: bigint[] = [];
  const { gameServer } = server.steam;
  const end = gameServer.endAuthSession.bind(gameServer);
  gameServer.endAuthSession = (steamId) => {
    ended.push(steamId);
    end(steamId);
  };
  server.on("draining", ({ reason }) => server.broadcast(new TextEncoder().encode(`the end: ${reason}`)));
  await server.drain({ reason: "update", graceMs: 20 });
  await closed;
  expect((await leaving)[1]).toEqual({ kind: "closed", code: EndCode.Closed, reason: "update" });
  expect(await visitor.next()).toBe("the end: update");
  expect(await visitor.ended).toMatchObject({ endReason: EndCode.Closed, endDebug: "update" });
  expect(server.stats.limits.graceMs).toBe(1);
  expect(ended).toEqual([client.steamId]);
});

test("a close ends a drain's grace", async () => {
  await joined();
  const drained = server.drain({ graceMs: 60_000 });
  await server.close();
  await drained;
  expect(server.state).toBe("closed");
});

test("a listener of draining may end its grace", async () => {
  await joined();
  let told = 0;
  server.on("draining", () => {
    told++;
    void server.close();
  });
  await server.drain({ graceMs: 60_000 });
  expect([told, server.state]).toEqual([1, "closed"]);
});

test("a newcomer whom Steam is asked about is told as well", async () => {
  ({ server, port } = await openServer());
  control.inject({ fault: "callbackDelayed", callback: 143, ms: 60_000 });
  const visitor = await Visitor.join(client, port);
  await expect.poll(() => server.stats.pending).toBe(1);
  await server.close({ reason: "closing time" });
  expect(await visitor.ended).toMatchObject({ endReason: EndCode.Draining, endDebug: "closing time" });
  control.clear();
});

test.each(["tick", "join", "message", "leave"] as const)("a listener of %s may close the server", async (event) => {
  ({ server, port } = await openServer({ tickRate: 100 }));
  const closed = once(server, "close");
  server.once(event, () => void server.close());
  if (event !== "tick") {
    const visitor = await Visitor.join(client, port);
    visitor.send("hello");
    if (event === "leave") server.once("message", () => visitor.leave());
  }
  await closed;
  expect(server.steam.running).toBe(false);
});
