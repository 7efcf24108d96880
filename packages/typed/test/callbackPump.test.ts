// The pump keeps the process alive while somebody waits, and only then, whatever drives it.
import { expect, test } from "vitest";
import type { HSteamNetPollGroup } from "../src/generated/aliases.js";
import { CallbackPump } from "../src/manual/callbackPump.js";
import type { PumpDriver } from "../src/manual/pumpDriver.js";

class FakeDriver implements PumpDriver {
  referenced = false;
  stopped = false;
  ref(): void {
    this.referenced = true;
  }
  unref(): void {
    this.referenced = false;
  }
  stop(): void {
    this.stopped = true;
  }
}

test("keeps the process alive while held, and only then", () => {
  const driver = new FakeDriver();
  const pump = new CallbackPump(driver);
  expect(driver.referenced).toBe(false);
  const [first, second] = [pump.hold(), pump.hold()];
  expect(driver.referenced).toBe(true);
  first();
  first();
  expect(driver.referenced, "letting go twice counts once").toBe(true);
  second();
  expect(driver.referenced).toBe(false);
});

test("without a driver there is nothing to hold, watch or stop", () => {
  const pump = new CallbackPump(undefined);
  pump.hold()();
  pump.watch(1 as HSteamNetPollGroup)();
  expect(() => pump.stop()).not.toThrow();
});

test("stops its driver", () => {
  const driver = new FakeDriver();
  new CallbackPump(driver).stop();
  expect(driver.stopped).toBe(true);
});
