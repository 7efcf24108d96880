// A player who does not own the game, and one who borrows it.
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

test("a player without a license is not admitted", async () => {
  control.inject({ fault: "license", steamId: player.steamId, appId: 480 });
  await expect(join(arena, player)).rejects.toThrow("DoesNotHaveLicense");
});

test("a license that has expired shows in the ticket", async () => {
  control.inject({ fault: "authResponse", response: "NoLicenseOrExpired", steamId: player.steamId });
  await expect(join(arena, player)).rejects.toThrow("NoLicenseOrExpired");
});

test("a borrowed game names its owner", async () => {
  const ownerSteamId = 76561197960265729n;
  control.inject({ fault: "authResponse", response: "OK", ownerSteamId });
  expect((await join(arena, player)).ownerId).toBe(ownerSteamId);
});
