// Steam refuses the logon: for a while, or for good.
import { Result, SteamLogOnError } from "@headwater/typed";
import { afterEach, expect, test } from "vitest";
import { control, openArena } from "./arenaFixture.js";

afterEach(() => control.clear());

test("the arena tries again until Steam lets it in", async () => {
  const refusal = control.inject({ fault: "logonRefused", times: 3 });
  const arena = await openArena();
  expect(refusal.hits).toBe(3);
  expect(arena.loggedOn).toBe(true);
  await arena.close();
});

test("the arena gives up on a banned token", async () => {
  control.inject({ fault: "logonRefused", result: "GSLTDenied" });
  const error = await openArena().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SteamLogOnError);
  expect((error as SteamLogOnError).result).toBe(Result.GSLTDenied);
});

test.each(["NoConnection", "ServiceUnavailable", "Timeout", "TryAnotherCM", "Busy"] as const)(
  "the arena opens though Steam says %s first, and that it goes on trying",
  async (result) => {
    const refusal = control.inject({ fault: "logonRefused", result, retrying: true, times: 1 });
    const opening = openArena();
    await expect.poll(() => refusal.hits).toBe(1);
    control.advanceTime(1000);
    await (await opening).close();
  },
);

test("Steam tries again by itself", async () => {
  const refusal = control.inject({ fault: "logonRefused", retrying: true, times: 2 });
  const opening = openArena();
  await expect.poll(() => refusal.hits).toBe(1);
  control.advanceTime(1000);
  await expect.poll(() => refusal.hits).toBe(2);
  control.advanceTime(1000);
  await (await opening).close();
});
