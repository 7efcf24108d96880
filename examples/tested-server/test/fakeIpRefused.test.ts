// Steam gives out no FakeIP: a server that hides its address had better not open.
import { afterEach, expect, test } from "vitest";
import { control, openArena } from "./arenaFixture.js";

afterEach(() => control.clear());

test("an arena that gets no FakeIP does not open, and the next one does", async () => {
  control.inject({ fault: "fakeIpRefused", result: "LimitExceeded", times: 1 });
  const listen = { ip: false, fakeIp: true };
  await expect(openArena({ listen })).rejects.toThrow("LimitExceeded");
  const arena = await openArena({ listen });
  expect(arena.fakeIp?.port).toBeGreaterThan(0);
  await arena.close();
});
