// A few seconds of the soak, and what it judges by; `npm run soak` takes an hour.
import { describe, expect, test } from "vitest";
import { growth } from "./held.mjs";
import { Latencies } from "./latencies.mjs";
import { type Held, problems, runSoak } from "./runSoak.mjs";

test("players join, talk and leave without a loss", { timeout: 120_000 }, async () => {
  const report = await runSoak({ seconds: 5, players: 2, sessionSeconds: 2 });
  expect(problems(report)).toEqual([]);
  expect(report.sessions).toBeGreaterThanOrEqual(2);
  expect(report.authenticated).toBe(report.sessions);
  expect(report.reliable).toBeGreaterThan(20);
  expect(report.latencyMs.p50).toBeGreaterThan(0);
  expect(Object.keys(report.samples)).toEqual(["server", "player 1", "player 2"]);
});

describe("growth", () => {
  const mebibyte = 2 ** 20;
  const samples = (change: (minute: number) => Partial<Held>): Held[] =>
    Array.from({ length: 10 }, (_, minute) => {
      const flat = { heapUsed: 6 * mebibyte, external: 4 * mebibyte, rss: 60 * mebibyte, files: 26 };
      return { ...flat, seconds: minute * 60, ...change(minute) };
    });

  test.each<[string, (minute: number) => Partial<Held>, number]>([
    ["nothing", () => ({}), 0],
    ["a heap that grows by a megabyte a minute", (minute) => ({ heapUsed: minute * mebibyte }), 1],
    ["a file a minute", (minute) => ({ files: minute }), 1],
    ["external and resident memory", (minute) => ({ external: minute * mebibyte, rss: minute * 8 * mebibyte }), 2],
    ["the caches of the first minute", (minute) => ({ heapUsed: minute === 0 ? 0 : 50 * mebibyte }), 0],
    ["a peak in the last minute", (minute) => ({ rss: (minute === 9 ? 600 : 60) * mebibyte }), 0],
    ["a program too short to tell", (minute) => ({ files: minute, seconds: minute }), 0],
  ])("%s", (_, change, want) => {
    expect(growth("server", samples(change))).toHaveLength(want);
  });
});

describe("latencies", () => {
  test("percentiles are within a percent, of several processes together", () => {
    const [odd, even] = [new Latencies(), new Latencies()];
    for (let ms = 1; ms <= 1000; ms++) (ms % 2 === 1 ? odd : even).add(ms);
    const all = new Latencies();
    all.addAll(odd);
    all.addAll(new Latencies(even.save()));
    expect([all.count, all.max, all.percentile(1)]).toEqual([1000, 1000, 1000]);
    for (const [share, ms] of [
      [0.5, 500],
      [0.95, 950],
      [0.99, 990],
    ] as const) {
      expect(all.percentile(share)).toBeGreaterThanOrEqual(ms);
      expect(all.percentile(share)).toBeLessThan(ms * 1.011);
    }
  });

  test("of none", () => {
    expect(new Latencies().percentile(0.5)).toBe(0);
  });
});
