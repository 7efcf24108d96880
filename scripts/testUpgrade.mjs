// npm run test:upgrade [-- <version>...]: upgrades from the kept SDKs that are named, or from the one before the current,
// and all tests of what comes of them. No part of npm test, which each of them runs whole.
import { prepare } from "./prepare.mjs";
import { main, step } from "./steps.mjs";

await main(async () => {
  await prepare();
  const { keptModelVersions } = await import("../generator/dist/sdks/keptModel.js");
  const named = process.argv.slice(2);
  const versions = named.length > 0 ? named : keptModelVersions().slice(-2, -1);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", "tests", "tests/upgrade/wholeUpgrade"];
  const env = { HEADWATER_UPGRADED_FROM: versions.join(" ") };
  await step(`upgrading from ${versions.join(", ")}`, process.execPath, args, { live: true, env });
});
