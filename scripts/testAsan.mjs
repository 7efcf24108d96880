// npm run test:asan [-- --calls N] [--seeds N]: addon and loopback under AddressSanitizer, LeakSanitizer and
// UndefinedBehaviorSanitizer. Linux with GCC only.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "./prepare.mjs";
import { buildWith, probeFile } from "./sanitizers/build.mjs";
import { runConformanceProgram } from "./sanitizers/conformanceProgram.mjs";
import { SanitizedRun } from "./sanitizers/sanitizedRun.mjs";
import { addressAndUndefined as sanitizer } from "./sanitizers/sanitizers.mjs";
import { memoryDefects, selfCheck } from "./sanitizers/selfCheck.mjs";
import { main, root } from "./steps.mjs";

const { values } = parseArgs({
  options: { calls: { type: "string", default: "20000" }, seeds: { type: "string", default: "2" } },
});

await main(async () => {
  if (!process.env.SKIPP) await prepare();
  await buildWith(sanitizer);
  const run = new SanitizedRun(sanitizer);
  selfCheck(sanitizer, run, memoryDefects);
  await runConformanceProgram(sanitizer, run);
  await runTests(run);
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const program = join(sanitizer.folder, "tests/fuzz/fuzz.mjs");
    await run.node(`fuzzing, seed ${seed}, ${values.calls} calls`, [
      program,
      "--seed",
      `${seed}`,
      "--calls",
      values.calls,
    ]);
  }
});

/** Conformance and lifecycle in Node. */
function runTests(run) {
  const config = join(root, "scripts/sanitizers/vitest.config.ts");
  const args = ["node_modules/vitest/vitest.mjs", "run", "--root", sanitizer.folder, "--config", config];
  return run.program("conformance and lifecycle tests in Node", process.execPath, args, {
    HEADWATER_SANITIZER_ENV: JSON.stringify({ ...run.nodeEnv, HEADWATER_PROBE: probeFile(sanitizer) }),
  });
}
