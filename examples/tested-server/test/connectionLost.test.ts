// Steam goes away while people play, and comes back.
import { once } from "node:events";
import { Result } from "@headwater/typed";
import { expect, test } from "vitest";
import { control, join, openArena, startPlayer } from "./arenaFixture.js";

test("players stay while Steam is away, newcomers wait", async () => {
  const arena = await openArena();
  const [player, away] = [await startPlayer(), once(arena, "steamAway")];
  await join(arena, player);

  control.inject({ fault: "connectionLost", result: "ServiceUnavailable" });
  expect(await away).toEqual([{ result: Result.ServiceUnavailable }]);
  expect(arena.loggedOn).toBe(false);
  expect([...arena.players.keys()]).toEqual([player.steamId]);

  // Steam answers about tickets only once it is back.
  arena.players.get(player.steamId)?.kick();
  const again = join(arena, player);
  control.inject({ fault: "connectionRestored" });
  await again;
  expect(arena.loggedOn).toBe(true);
  player.shutdown();
  await arena.close();
});

test("Steam is gone for hours", async () => {
  const hour = 3_600_000;
  const arena = await openArena();
  const player = await startPlayer();
  await join(arena, player);
  const offline = once(arena, "steamAway");
  control.inject({ fault: "connectionLost", restoreMs: 8 * hour, retryMs: hour });
  await offline;
  for (let hours = 1; hours < 8; hours++) {
    const failed = arena.steam.waitFor("steamServerConnectFailure");
    control.advanceTime(hour);
    expect(await failed).toEqual({ result: Result.NoConnection, stillRetrying: true });
  }
  expect([...arena.players.keys()]).toEqual([player.steamId]);
  const online = once(arena, "steamBack");
  control.advanceTime(hour);
  await online;
  player.shutdown();
  await arena.close();
});

test("a connection that comes back by itself", async () => {
  const arena = await openArena();
  const offline = once(arena, "steamAway");
  control.inject({ fault: "connectionLost", restoreMs: 30_000 });
  await offline;
  const online = once(arena, "steamBack");
  control.advanceTime(30_000);
  await online;
  expect(arena.loggedOn).toBe(true);
  await arena.close();
});
