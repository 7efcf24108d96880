// The server does not even start: a port is taken, there is no Steam client, or its scenario says something wrong.
import { afterEach, expect, test } from "vitest";
import { control, openArena } from "./arenaFixture.js";

afterEach(() => {
  control.clear();
  delete process.env["HEADWATER_LOOPBACK_SCENARIO"];
});

test("an arena that cannot start says why, and may try again", async () => {
  control.inject({ fault: "initRefused", times: 1 });
  await expect(openArena()).rejects.toThrow("a port cannot be had");
  await (await openArena()).close();
});

test("an arena without a Steam client", async () => {
  control.inject({ fault: "initRefused", result: "NoSteamClient" });
  await expect(openArena()).rejects.toThrow("there is no Steam client");
});

test("a scenario with a mistake stops the server with its place", async () => {
  process.env["HEADWATER_LOOPBACK_SCENARIO"] = '{ "faults": [{ "fault": "network", "lagMs": "long" }] }';
  await expect(openArena()).rejects.toThrow("HEADWATER_LOOPBACK_SCENARIO: $.faults[0].lagMs: must be a whole number");
});

test("a scenario lets the third attempt through", async () => {
  process.env["HEADWATER_LOOPBACK_SCENARIO"] = '{ "faults": [{ "fault": "initRefused", "times": 2 }] }';
  for (let attempt = 1; attempt <= 2; attempt++) await expect(openArena()).rejects.toThrow("Init refused");
  await (await openArena()).close();
});

test("an arena gets its port once another program has ended", async () => {
  control.inject({ fault: "initRefused", forMs: 60_000 });
  await expect(openArena()).rejects.toThrow("Init refused");
  control.advanceTime(59_000);
  await expect(openArena()).rejects.toThrow("Init refused");
  control.advanceTime(1000);
  await (await openArena()).close();
});
