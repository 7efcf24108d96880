// A player leaves without a word: the ticket is cancelled.
import { once } from "node:events";
import { expect, test } from "vitest";
import { control, join, openArena, startPlayer } from "./arenaFixture.js";

test("a player whose ticket is cancelled is removed", async () => {
  const arena = await openArena();
  const player = await startPlayer();
  // Given before there is a session, it waits for one, and then for a minute.
  const when = { after: "session", ms: 60_000 } as const;
  control.inject({ fault: "ticketCancelled", steamId: player.steamId, when });
  await join(arena, player);
  expect(arena.players.size).toBe(1);
  const leaving = once(arena, "leave");
  control.advanceTime(60_000);
  expect((await leaving)[1]).toMatchObject({ kind: "kicked", reason: "AuthTicketCanceled" });
  player.shutdown();
  await arena.close();
});

test("a ticket that is refused at once", async () => {
  const arena = await openArena();
  const player = await startPlayer();
  control.inject({ fault: "beginAuthSession", result: "ExpiredTicket", times: 1 });
  await expect(join(arena, player)).rejects.toThrow("ExpiredTicket");
  await join(arena, player);
  player.shutdown();
  await arena.close();
});
