// Steam goes away while people play, and comes back.
import { once } from "node:events";
import { Result } from "@headwater/typed";
import { expect, test } from "vitest";
import { control, join, openArena, startPlayer } from "./arenaFixture.js";

test("players stay while Steam is away, newcomers wait", async () => {
  const arena = await openArena();
  const [player, offline] = [await startPlayer(), once(arena, "offline")];
  await join(arena, player);
  const disconnected = arena.steam.waitFor("steamServersDisconnected");

  control.inject({ fault: "connectionLost", result: "ServiceUnavailable" });
  await offline;
  expect((await disconnected).result).toBe(Result.ServiceUnavailable);
  expect(arena.online).toBe(false);
  expect([...arena.players]).toEqual([player.steamId]);

  // Steam answers about tickets only once it is back.
  arena.leave(player.steamId);
  const again = join(arena, player);
  control.inject({ fault: "connectionRestored" });
  await again;
  expect(arena.online).toBe(true);
  player.shutdown();
  await arena.close();
});

test("a connection that comes back by itself", async () => {
  const arena = await openArena();
  const offline = once(arena, "offline");
  control.inject({ fault: "connectionLost", restoreMs: 30_000 });
  await offline;
  const online = once(arena, "online");
  control.advanceTime(30_000);
  await online;
  expect(arena.online).toBe(true);
  await arena.close();
});
