// Players have a newer version of the game: Steam wants the server to be updated.
import { once } from "node:events";
import { expect, test } from "vitest";
import { control, join, openArena, startPlayer } from "./arenaFixture.js";

test("the arena hears of a new version, and goes on", async () => {
  const arena = await openArena();
  const updateRequired = once(arena, "updateRequired");
  control.inject({ fault: "restartRequested" });
  await updateRequired;
  const player = await startPlayer();
  await join(arena, player);
  expect(arena.players.size).toBe(1);
  player.shutdown();
  await arena.close();
});
