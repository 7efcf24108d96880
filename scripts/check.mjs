// npm run check: what a change of the generator needs to know at once, after a build. `npm test` is the whole.
import { turbo } from "./prepare.mjs";
import { main, step } from "./steps.mjs";

await main(async () => {
  await turbo("checking types", "typecheck");
  await step("linting", process.execPath, ["scripts/lint.mjs"]);
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "generator/", "tests/architecture/"];
  await step("testing architecture and generator", process.execPath, vitest);
});
