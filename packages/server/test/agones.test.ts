// A server in a fleet: what the sidecar of Agones is told, and what is made of what it says.
import { once } from "node:events";
import type { GameClient } from "@headwater/typed";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { fleetPorts, joinFleet } from "../src/agones.js";
import type { DedicatedServer } from "../src/index.js";
import { type Data, openServer, soon, startPlayer } from "./fixture.js";
import { Sidecar } from "./sidecar.js";
import { Visitor } from "./visitor.mjs";

let server: DedicatedServer<Data>;
let port = 0;
let client: GameClient;
let sidecar: Sidecar;
beforeAll(async () => {
  client = await startPlayer();
});
afterAll(() => client.shutdown());
beforeEach(async () => {
  sidecar = new Sidecar();
  process.env["AGONES_SDK_GRPC_PORT"] = String(await sidecar.start());
  ({ server, port } = await openServer({ tickRate: 100, maxPlayers: 5 }));
});
afterEach(async () => {
  await server.close();
  sidecar.stop();
});

test("Agones hears that it is ready, who plays, and when it has ended", async () => {
  await joinFleet(server, { counter: "players", list: "ids" });
  await expect.poll(() => sidecar.told.length, soon).toBe(3);
  expect([...sidecar.told].sort()).toEqual(['counter ["players",0,null]', 'counter ["players",null,5]', "ready"]);
  const joining = once(server, "join");
  const visitor = await Visitor.join(client, port);
  await joining;
  const leaving = once(server, "leave");
  visitor.leave();
  await leaving;
  await server.drain({ reason: "over" });
  await expect.poll(() => sidecar.told.at(-1), soon).toBe("shutdown");
  expect(sidecar.told.slice(3)).toEqual([
    'counter ["players",1,null]',
    `add ["ids","${client.steamId}"]`,
    'counter ["players",0,null]',
    `remove ["ids","${client.steamId}"]`,
    "shutdown",
  ]);
});

test("Agones says which ports it has", async () => {
  expect(await fleetPorts()).toEqual({ game: 7101, query: 7102 });
});

test("it is alive for as long as ticks come", async () => {
  await joinFleet(server, { healthMs: 5 });
  await expect.poll(() => sidecar.beats, soon).toBeGreaterThan(2);
});

test("a server whose ticks do not come is not", async () => {
  await joinFleet(server, { healthMs: 1, stuckMs: 0 });
  await expect.poll(() => sidecar.told, soon).toContain("ready");
  // Hundreds of them would have been due.
  await expect.poll(() => server.stats.ticks, soon).toBeGreaterThan(50);
  expect(sidecar.beats).toBe(0);
});

test("it hears once that it is allocated, and drains when Agones wants it to end", async () => {
  const allocated: string[] = [];
  await joinFleet(server, { onAllocated: ({ objectMeta: { name } }) => allocated.push(name) });
  await expect.poll(() => sidecar.isWatched, soon).toBe(true);
  for (const state of ["Ready", "Allocated", "Allocated"]) sidecar.become(state);
  await expect.poll(() => allocated, soon).toEqual(["arena-1"]);
  const closed = once(server, "close");
  sidecar.become("Shutdown");
  await closed;
  await expect.poll(() => sidecar.told.at(-1), soon).toBe("shutdown");
  expect(allocated.length).toBe(1);
});

test("what Agones could not be told stops nobody from playing", async () => {
  const errors: unknown[] = [];
  await joinFleet(server, { counter: "players", healthMs: 5, onError: (error) => errors.push(error) });
  sidecar.stop();
  const joining = once(server, "join");
  await Visitor.join(client, port);
  await joining;
  await expect.poll(() => errors.length, soon).toBeGreaterThan(0);
  expect(server.players.size).toBe(1);
});
