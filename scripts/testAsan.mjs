// npm run test:asan [-- --calls N] [--seeds N] [--through tcp|valve-1.62]: addon and loopback under AddressSanitizer,
// LeakSanitizer and UndefinedBehaviorSanitizer. Linux with GCC only.
import { commandLine } from "./commandLine.mjs";
import { prepare } from "./prepare.mjs";
import { buildWith } from "./sanitizers/build.mjs";
import { runConformanceProgram } from "./sanitizers/conformanceProgram.mjs";
import { SanitizedRun } from "./sanitizers/sanitizedRun.mjs";
import { addressAndUndefined as sanitizer } from "./sanitizers/sanitizers.mjs";
import { memoryDefects, selfCheck } from "./sanitizers/selfCheck.mjs";
import { main } from "./steps.mjs";

const { values } = commandLine(import.meta.url, {
  options: {
    calls: { type: "string", default: "20000" },
    seeds: { type: "string", default: "2" },
    through: { type: "string", default: "own" },
  },
});

/** Tests that use the addon, in processes of vitest's and of their own. */
const tests = ["conformance", "lifecycle", "messages"].map((folder) => `tests/${folder}/**/*.test.ts`);
tests.push("tests/fuzz/found.test.ts");

await main(async () => {
  await prepare();
  const run = new SanitizedRun(sanitizer);
  await buildWith(sanitizer);
  selfCheck(sanitizer, run, memoryDefects);
  await run.through(values.through);
  await runConformanceProgram(sanitizer, run);
  await run.tests("tests of conformance, lifecycle and messages", tests);
  await run.fork("1,000 inits and shutdowns", ["tests/lifecycle/programs/cycles.mjs", "1000"]);
  await run.fork("250 with background pumps", ["tests/lifecycle/programs/cycles.mjs", "250", "background"]);
  for (let seed = 1; seed <= Number(values.seeds); seed++) await run.fuzz(seed, values.calls);
});
