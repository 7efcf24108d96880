// Ticks under a clock of the test's: at their times whatever happens between, made up for, left out, and measured.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Tick, TickLoop } from "../src/tickLoop.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function loop(rate: number, onTick: (tick: Tick) => void = () => undefined, catchUp = 5) {
  const ticks: (Tick & { at: number })[] = [];
  const skipped: number[] = [];
  const startedAt = performance.now();
  const ticking = new TickLoop(rate, catchUp, {
    onTick: (tick) => {
      ticks.push({ ...tick, at: performance.now() - startedAt });
      onTick(tick);
    },
    onSkipped: (count) => skipped.push(count),
  });
  ticking.start();
  return { ticking, ticks, skipped };
}

test("sixty ticks a second are 3600 a minute, each in its place, numbered and of one length", () => {
  const { ticks } = loop(60);
  vi.advanceTimersByTime(60_000);
  expect(ticks.length).toBe(3600);
  expect(ticks.map(({ tick }) => tick)).toEqual(Array.from({ length: 3600 }, (_, index) => index + 1));
  for (const { tick, at, dt } of ticks) {
    expect(dt).toBe(1 / 60);
    // A timer's grain of a millisecond, which does not add up.
    expect(Math.abs(at - (tick * 1000) / 60)).toBeLessThanOrEqual(1);
  }
});

test("late ticks are made up for, and say how late they are", () => {
  const { ticking, ticks, skipped } = loop(100);
  vi.advanceTimersByTime(20);
  // The event loop is held for 30 ms: its timers are late.
  hold(30);
  expect(ticks.map(({ tick, lateMs }) => [tick, Math.round(lateMs)])).toEqual([
    [1, 0],
    [2, 0],
    [3, 20],
    [4, 10],
    [5, 0],
  ]);
  vi.advanceTimersByTime(10);
  expect(ticks.at(-1)).toMatchObject({ tick: 6, at: 60 });
  expect(skipped).toEqual([]);
  ticking.stop();
});

test("of more late ticks than are made up for, the first are left out, and the next are in time", () => {
  const { ticks, skipped } = loop(100, undefined, 3);
  vi.advanceTimersByTime(10);
  hold(200);
  expect(skipped).toEqual([17]);
  expect(ticks.map(({ tick }) => tick)).toEqual([1, 2, 3, 4]);
  expect(ticks.at(-1)?.lateMs).toBe(0);
  vi.advanceTimersByTime(20);
  expect(ticks.map(({ tick, at }) => [tick, at]).slice(-2)).toEqual([
    [5, 220],
    [6, 230],
  ]);
});

test("no tick comes after a stop, not even in the tick that stops", () => {
  const { ticking, ticks } = loop(100, () => ticking.stop());
  vi.advanceTimersByTime(1000);
  expect(ticks.length).toBe(1);
  expect(ticking.ticks).toBe(1);
});

/** Lets the clock pass without a timer's turn, then gives it one. */
function hold(ms: number): void {
  const now = performance.now() + ms;
  const real = performance.now.bind(performance);
  const spy = vi.spyOn(performance, "now").mockImplementation(() => Math.max(now, real()));
  vi.advanceTimersByTime(ms);
  spy.mockRestore();
}
