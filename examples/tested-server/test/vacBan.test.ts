// A cheater: banned at the door, or in the middle of the game.
import { once } from "node:events";
import type { GameClient } from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Arena } from "../src/arena.js";
import { control, join, openArena, startPlayer } from "./arenaFixture.js";

let arena: Arena;
let player: GameClient;

beforeEach(async () => {
  arena = await openArena();
  player = await startPlayer();
});
afterEach(async () => {
  control.clear();
  player.shutdown();
  await arena.close();
});

test("a banned player is not admitted", async () => {
  control.inject({ fault: "authResponse", response: "VACBanned", steamId: player.steamId });
  await expect(join(arena, player)).rejects.toThrow("VACBanned");
  expect(arena.players.size).toBe(0);
});

test("a player banned while playing is removed", async () => {
  await join(arena, player);
  const leaving = once(arena, "leave");
  control.inject({ fault: "authResponse", response: "VACBanned", steamId: player.steamId });
  expect((await leaving)[1]).toMatchObject({ kind: "kicked", reason: "VACBanned" });
  expect(arena.players.size).toBe(0);
});

test("a ban of somebody else concerns nobody here", async () => {
  const ban = control.inject({ fault: "authResponse", response: "VACBanned", steamId: 76561197960265729n });
  await join(arena, player);
  expect(arena.players.has(player.steamId)).toBe(true);
  expect(ban.hits).toBe(0);
});
