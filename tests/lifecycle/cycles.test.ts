// A server that is started and ended again and again in one process loses nothing on the way.
import { expect, test } from "vitest";
import { roundsHere } from "../steamclient/door.mjs";
import { runProgram } from "./runProgram.js";

const mebibyte = 1024 * 1024;

interface Held {
  heapUsed: number;
  rss: number;
  files: number;
  threads: number;
}

test.each([
  { cycles: roundsHere(1000), pump: "by hand" },
  { cycles: roundsHere(250), pump: "background" },
])(
  "$cycles inits and shutdowns, pump $pump, leave no files, threads or memory behind",
  { timeout: 120_000 },
  async ({ cycles, pump }) => {
    const ending = await runProgram("cycles.mjs", [String(cycles), pump]);
    expect(ending, ending.stderr).toMatchObject({ code: 0, messages: [{ rejected: cycles }] });
    const [{ callbacks, before, after }] = ending.messages as [{ callbacks: number; before: Held; after: Held }];
    expect(callbacks).toBeGreaterThanOrEqual(cycles);
    expect(after.files).toBe(before.files);
    expect(after.threads).toBe(before.threads);
    expect(after.heapUsed - before.heapUsed).toBeLessThan(2 * mebibyte);
    expect(after.rss - before.rss).toBeLessThan(32 * mebibyte);
  },
);
