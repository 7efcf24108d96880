// npm test: builds what is needed, then type check, lint, generated files, unit tests and conformance.
import { installBrowser } from "./bootstrap.mjs";
import { prepare, turbo } from "./prepare.mjs";
import { main, step } from "./steps.mjs";

await main(async () => {
  await prepare();
  installBrowser();
  await turbo("checking types", "typecheck");
  await step("linting", process.execPath, ["scripts/lint.mjs"]);
  await step("checking generated files", process.execPath, ["generator/bin/headwater.js", "generate", "--check"]);
  await turbo("building the documentation", "site");
  const filters = process.argv.slice(2);
  await step("running tests", process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...filters], { live: true });
});
