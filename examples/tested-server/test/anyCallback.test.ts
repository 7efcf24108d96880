// Whatever Steam can say: callbacks posted by id.
import { Result } from "@headwater/typed";
import { expect, test } from "vitest";
import { control, openArena } from "./arenaFixture.js";

test("the arena hears that it is not secure", async () => {
  const arena = await openArena();
  const policy = arena.steam.waitFor("gsPolicyResponse");
  control.postCallback("server", 115, Uint8Array.of(0));
  expect((await policy).secure).toBe(false);
  await arena.close();
});

test("Steam reports that it cannot connect, and goes on trying", async () => {
  const arena = await openArena();
  const failure = arena.steam.waitFor("steamServerConnectFailure");
  control.inject({ fault: "connectFailure", result: "Timeout" });
  expect(await failure).toEqual({ result: Result.Timeout, stillRetrying: true });
  expect(arena.loggedOn).toBe(true);
  await arena.close();
});
