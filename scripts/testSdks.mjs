// npm run test:sdks [-- <version>...]: for each kept SDK, or those named, a clone of what is committed is generated for
// it, built, and passes the conformance tests, those in C++ as well. No part of npm test: a clone takes as long as the
// first build.
import { dirname } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { withSdkClone } from "./sdkClone.mjs";
import { main } from "./steps.mjs";

const tests = ["tests/conformance", "packages/loopback/test/conformance.test.ts"];

await main(async () => {
  bootstrap();
  const { keptModelVersions } = await import("../generator/dist/sdks/keptModel.js");
  const named = process.argv.slice(2);
  for (const version of named.length > 0 ? named : keptModelVersions())
    await withSdkClone(version, async (run, clone) => {
      await run("building", "npm", ["run", "build"]);
      const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "tests", "--project", "loopback", ...tests];
      // Players and servers of other checkouts on this machine are not the clone's business.
      await run("conformance", process.execPath, vitest, { env: { XDG_RUNTIME_DIR: dirname(clone) } });
    });
});
