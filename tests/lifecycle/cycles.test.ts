// A server that is started and ended again and again in one process loses nothing on the way.
import { expect, test } from "vitest";
import { runProgram } from "./runProgram.js";

const mebibyte = 1024 * 1024;

interface Held {
  heapUsed: number;
  rss: number;
  files: number;
  threads: number;
}

test("a thousand inits and shutdowns leave no files, threads or memory behind", { timeout: 120_000 }, async () => {
  const ending = await runProgram("cycles.mjs");
  expect(ending).toMatchObject({ code: 0, messages: [{ rejected: 1000 }] });
  const [{ callbacks, before, after }] = ending.messages as [{ callbacks: number; before: Held; after: Held }];
  expect(callbacks).toBeGreaterThanOrEqual(1000);
  expect(after.files).toBe(before.files);
  expect(after.threads).toBe(before.threads);
  expect(after.heapUsed - before.heapUsed).toBeLessThan(2 * mebibyte);
  expect(after.rss - before.rss).toBeLessThan(32 * mebibyte);
});
