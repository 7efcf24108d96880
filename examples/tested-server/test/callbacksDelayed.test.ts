// Steam's answers come late, or too late.
import { expect, test } from "vitest";
import { control, join, openArena, startPlayer } from "./arenaFixture.js";

const validateAuthTicketResponse = 143;

test("a late answer admits the player all the same", async () => {
  const arena = await openArena();
  const player = await startPlayer();
  const late = control.inject({ fault: "callbackDelayed", callback: validateAuthTicketResponse, ms: 5000 });
  const joining = join(arena, player);
  await expect.poll(() => late.hits).toBe(1);
  expect(arena.players.size).toBe(0);
  control.advanceTime(5000);
  await joining;
  expect(arena.players.size).toBe(1);
  player.shutdown();
  await arena.close();
});

test("without an answer the arena refuses", async () => {
  const arena = await openArena({ limits: { steamAnswerMs: 20 } });
  const player = await startPlayer();
  control.inject({ fault: "callbackDelayed", callback: validateAuthTicketResponse, ms: 3_600_000 });
  await expect(join(arena, player)).rejects.toThrow("Steam did not answer about the ticket");
  player.shutdown();
  await arena.close();
});
