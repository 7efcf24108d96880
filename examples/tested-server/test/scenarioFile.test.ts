// Faults from a file, as CI or a colleague would set them: HEADWATER_LOOPBACK_SCENARIO.
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { control, join, openArena, startPlayer } from "./arenaFixture.js";

const file = fileURLToPath(new URL("./scenarios/rushHour.json", import.meta.url));

afterEach(() => {
  delete process.env["HEADWATER_LOOPBACK_SCENARIO"];
});

test("an evening when everything happens", async () => {
  process.env["HEADWATER_LOOPBACK_SCENARIO"] = file;
  const arena = await openArena();
  const player = await startPlayer();
  await expect(join(arena, player)).rejects.toThrow("VACCheckTimedOut");
  await join(arena, player);
  const offline = once(arena, "steamAway");
  control.advanceTime(10_000);
  await offline;
  const online = once(arena, "steamBack");
  control.advanceTime(5000);
  await online;
  player.shutdown();
  await arena.close();
});

test("the same chance with the same seed", async () => {
  const run = async () => {
    process.env["HEADWATER_LOOPBACK_SCENARIO"] = JSON.stringify({
      seed: 7,
      faults: [{ fault: "beginAuthSession", result: "InvalidTicket", probability: 0.5 }],
    });
    const arena = await openArena();
    const player = await startPlayer();
    const admitted: boolean[] = [];
    for (let attempt = 0; attempt < 16; attempt++) {
      const isIn = await join(arena, player).then(
        (joined) => {
          joined.kick();
          return true;
        },
        () => false,
      );
      admitted.push(isIn);
    }
    player.shutdown();
    await arena.close();
    return admitted;
  };
  const first = await run();
  expect(new Set(first)).toEqual(new Set([true, false]));
  expect(await run()).toEqual(first);
});
