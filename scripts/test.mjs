// npm test: builds what is needed, then type check, lint, generated files, unit tests and conformance.
import { prepare, turbo } from "./prepare.mjs";
import { main, step } from "./steps.mjs";

await main(async () => {
  await prepare();
  await turbo("checking types", "typecheck");
  await step("linting", process.execPath, ["scripts/lint.mjs"]);
  await step("checking generated files", process.execPath, ["generator/bin/headwater.js", "generate", "--check"]);
  const filters = process.argv.slice(2);
  await step("running tests", process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...filters], { live: true });
});
