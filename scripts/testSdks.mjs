// npm run test:sdks [-- <version>...]: for each kept SDK, or those named, a clone of what is committed is generated for
// it, built, and passes the conformance tests, those in C++ as well. No part of npm test: a clone takes as long as the
// first build.
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { main, root, step } from "./steps.mjs";

/** What a build makes from nothing of the SDK's. */
const taken = ["node_modules", "generator/clang/build", "generator/dist", ".cache/gns", ".cache/json"];

await main(async () => {
  bootstrap();
  const { keptModelVersions } = await import("../generator/dist/sdks/keptModel.js");
  const named = process.argv.slice(2);
  for (const version of named.length > 0 ? named : keptModelVersions()) await testSdk(version);
});

async function testSdk(version) {
  const folder = mkdtempSync(join(tmpdir(), `headwater-sdk-${version}-`));
  const clone = join(folder, "headwater");
  const run = (title, command, args, options) =>
    step(`SDK ${version}: ${title}`, command, args, { cwd: clone, ...options });
  try {
    await run("cloning", "git", ["clone", "--quiet", "--no-hardlinks", root, clone], { cwd: folder });
    for (const path of taken) {
      if (!existsSync(join(root, path))) continue;
      cpSync(join(root, path), join(clone, path), { recursive: true, verbatimSymlinks: true });
    }
    await run("generating", process.execPath, ["generator/bin/headwater.js", "generate", "--sdk", version]);
    await run("building", "npm", ["run", "build"]);
    const tests = ["tests/conformance", "packages/loopback/test/conformance.test.ts"];
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "tests", "--project", "loopback", ...tests];
    // Players and servers of other checkouts on this machine are not the clone's business.
    await run("conformance", process.execPath, vitest, { env: { XDG_RUNTIME_DIR: folder } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
