// Whether the pump keeps the process alive, whatever drives it.
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

test("keeps the process alive; with unref(), while held and only then", () => {
  const driver = new FakeDriver();
  const pump = new CallbackPump(driver);
  expect(driver.referenced).toBe(true);
  pump.hold()();
  expect(driver.referenced, "letting go changes nothing").toBe(true);
  pump.unref();
  expect(driver.referenced).toBe(false);
  const [first, second] = [pump.hold(), pump.hold()];
  expect(driver.referenced).toBe(true);
  first();
  first();
  expect(driver.referenced, "letting go twice counts once").toBe(true);
  second();
  expect(driver.referenced).toBe(false);
  pump.ref();
  expect(driver.referenced).toBe(true);
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
