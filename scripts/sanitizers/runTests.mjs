// Runs tests of a sanitizer's tree. Only the processes of the tests are under the sanitizer, not vitest's own:
// node runTests.mjs <folder> <environment as JSON> <glob>...
import { join } from "node:path";
import { startVitest } from "vitest/node";

const [folder, env, ...include] = process.argv.slice(2);

const vitest = await startVitest("test", [], {
  root: folder,
  config: false,
  watch: false,
  include,
  // What they hold in resident memory is the sanitizer's affair, which keeps what was freed for a while; programs of
  // theirs are run by themselves. Without memory a sanitizer ends the process.
  exclude: ["**/cycles.test.ts", "**/released.test.ts", "**/outOfMemory.test.ts"],
  pool: "forks",
  env: JSON.parse(env),
  setupFiles: [join(folder, "probe/checkLeaks.mjs")],
  // Everything takes several times as long, and how long is not what is tested here.
  testTimeout: 120_000,
  hookTimeout: 120_000,
});
await vitest.close();
