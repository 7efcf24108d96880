// The pump's timer: unref'd unless somebody waits, absent when callbacks are run by hand.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CallbackPump } from "../src/manual/callbackPump.js";

const timers: NodeJS.Timeout[] = [];

beforeEach(() => {
  const original = setInterval;
  vi.spyOn(globalThis, "setInterval").mockImplementation(((run: () => void, delay: number) => {
    const timer = original(run, delay);
    timers.push(timer);
    return timer;
  }) as typeof setInterval);
});

afterEach(() => {
  for (const timer of timers.splice(0)) clearInterval(timer);
  vi.restoreAllMocks();
});

test("keeps the process alive while held, and only then", () => {
  const pump = new CallbackPump(() => undefined, 5);
  expect(timers[0]?.hasRef()).toBe(false);
  const [first, second] = [pump.hold(), pump.hold()];
  expect(timers[0]?.hasRef()).toBe(true);
  first();
  first();
  expect(timers[0]?.hasRef(), "letting go twice counts once").toBe(true);
  second();
  expect(timers[0]?.hasRef()).toBe(false);
});

test("without an interval there is no timer", () => {
  const pump = new CallbackPump(() => undefined, undefined);
  pump.hold()();
  pump.stop();
  expect(timers).toEqual([]);
});

test("stops", () => {
  vi.useFakeTimers();
  const run = vi.fn();
  const pump = new CallbackPump(run, 5);
  vi.advanceTimersByTime(5);
  pump.stop();
  vi.advanceTimersByTime(50);
  vi.useRealTimers();
  expect(run).toHaveBeenCalledTimes(1);
});
