// The server does not even start: a port is taken, or there is no Steam client.
import { afterEach, expect, test } from "vitest";
import { control, openArena } from "./arenaFixture.js";

afterEach(() => control.clear());

test("an arena that cannot start says why, and may try again", async () => {
  control.inject({ fault: "initRefused", times: 1 });
  await expect(openArena()).rejects.toThrow("a port cannot be had");
  await (await openArena()).close();
});

test("an arena without a Steam client", async () => {
  control.inject({ fault: "initRefused", result: "NoSteamClient" });
  await expect(openArena()).rejects.toThrow("there is no Steam client");
});
