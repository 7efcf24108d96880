// Which players are members of a Steam group, as a server asks for its reserved places.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Arena } from "../src/arena.js";
import { control, openArena } from "./arenaFixture.js";

const player = 76561197960265729n;
const group = 103582791429521412n;
let arena: Arena;

beforeAll(async () => {
  arena = await openArena();
});
afterAll(() => arena.close());

async function statusOf(steamId: bigint) {
  const answer = arena.steam.waitFor("gsClientGroupStatus", ({ steamIdUser }) => steamIdUser === steamId);
  expect(arena.steam.gameServer.requestUserGroupStatus(steamId, group)).toBe(true);
  return answer;
}

test("the arena learns who is in its group", async () => {
  control.inject({ fault: "groupMember", steamId: player, group, officer: true });
  expect(await statusOf(player)).toMatchObject({ member: true, officer: true });
  expect(await statusOf(player + 1n)).toMatchObject({ member: false, officer: false });
});
