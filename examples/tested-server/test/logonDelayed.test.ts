// Steam takes a minute to answer the logon.
import { expect, test } from "vitest";
import { control, openArena } from "./arenaFixture.js";

test("the arena waits for a slow logon", async () => {
  const slow = control.inject({ fault: "logonDelayed", ms: 60_000 });
  let open = false;
  const opening = openArena().then((arena) => {
    open = true;
    return arena;
  });
  await expect.poll(() => slow.hits).toBe(1);
  control.advanceTime(59_000);
  await new Promise(setImmediate);
  expect(open).toBe(false);
  control.advanceTime(1000);
  const arena = await opening;
  expect(arena.loggedOn).toBe(true);
  await arena.close();
});
