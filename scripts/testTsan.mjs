// npm run test:tsan [-- --through valve-1.62]: the threads of addon and loopback under ThreadSanitizer. Linux with GCC only.
import { commandLine } from "./commandLine.mjs";
import { prepare } from "./prepare.mjs";
import { buildWith } from "./sanitizers/build.mjs";
import { runConformanceProgram } from "./sanitizers/conformanceProgram.mjs";
import { SanitizedRun } from "./sanitizers/sanitizedRun.mjs";
import { thread as sanitizer } from "./sanitizers/sanitizers.mjs";
import { selfCheck, threadDefects } from "./sanitizers/selfCheck.mjs";
import { main } from "./steps.mjs";

const { values } = commandLine(import.meta.url, { options: { through: { type: "string", default: "own" } } });

/** Programs in which threads of the addon, the library and JavaScript meet, with their arguments. */
const programs = [
  ["tests/lifecycle/programs/hookAfterWorker.mjs"],
  ["tests/lifecycle/programs/workers.mjs", "40", "1"],
  ["tests/lifecycle/programs/backgroundPump.mjs", "6", "200", "27925"],
];

await main(async () => {
  await prepare();
  const run = new SanitizedRun(sanitizer);
  await buildWith(sanitizer);
  selfCheck(sanitizer, run, threadDefects);
  await run.through(values.through);
  await runConformanceProgram(sanitizer, run);
  for (const program of programs) await run.fork(program.join(" "), program);
  await run.fuzz(1, "5000");
});
