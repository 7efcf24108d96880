// The short run of the fuzzer; `npm run fuzz` is the long one.
import { expect, test } from "vitest";
import { problems, runFuzz } from "./runFuzz.mjs";

test.each([1, 2])(
  "seed %i: no crash, no hang, no leak, every error names its method",
  { timeout: 60_000 },
  async (seed) => {
    const report = await runFuzz({ seed, calls: 15_000 });
    expect(problems(report)).toEqual([]);
    // A run that only ever met "not initialized" would prove nothing.
    expect(report.answered).toBeGreaterThan(report.calls / 4);
    expect(report.targets).toBeGreaterThan(700);
  },
);
