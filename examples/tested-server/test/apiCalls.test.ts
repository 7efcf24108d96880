// Asynchronous calls that fail, answer, take long or never come back.
import { Result } from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Arena } from "../src/arena.js";
import { control, openArena } from "./arenaFixture.js";

const associateWithClanResult = 210;
const clan = 103582791429521412n;

let arena: Arena;

beforeEach(async () => {
  arena = await openArena();
});
afterEach(async () => {
  control.clear();
  await arena.close();
});

test("a call whose connection breaks rejects", async () => {
  control.inject({ fault: "apiCallFailed", callback: associateWithClanResult, times: 1 });
  await expect(arena.steam.gameServer.associateWithClan(clan)).rejects.toThrow("the connection to Steam was lost");
  // The next one is answered again.
  expect((await arena.steam.gameServer.associateWithClan(clan)).result).toBe(Result.OK);
});

test("a call gets the answer that the test wants", async () => {
  const payload = new Uint8Array(new Int32Array([Result.AccessDenied]).buffer);
  control.inject({ fault: "apiCallAnswered", callback: associateWithClanResult, payload });
  expect((await arena.steam.gameServer.associateWithClan(clan)).result).toBe(Result.AccessDenied);
});

test("a call that takes an hour", async () => {
  control.inject({ fault: "apiCallDelayed", ms: 3_600_000 });
  const answer = arena.steam.gameServer.associateWithClan(clan);
  control.advanceTime(3_600_000);
  expect((await answer).result).toBe(Result.OK);
});

test("a call that never comes back ends with the server", async () => {
  control.inject({ fault: "apiCallLost" });
  const answer = arena.steam.gameServer.associateWithClan(clan);
  await Promise.all([expect(answer).rejects.toThrow(), arena.close()]);
});
