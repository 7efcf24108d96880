// Runs tests of a sanitizer's tree. Only the processes of the tests are under the sanitizer, not vitest's own:
// node runTests.mjs <{ root, env, include, exclude } as JSON>
import { join } from "node:path";
import { startVitest } from "vitest/node";

const { root, env, include, exclude } = JSON.parse(process.argv[2] ?? "");

const vitest = await startVitest("test", [], {
  root,
  config: false,
  watch: false,
  include,
  // What they hold in resident memory is the sanitizer's affair, which keeps what was freed for a while; programs of
  // theirs are run by themselves. Without memory a sanitizer ends the process.
  exclude: ["**/cycles.test.ts", "**/released.test.ts", "**/outOfMemory.test.ts", ...exclude],
  pool: "forks",
  env,
  setupFiles: [join(root, "probe/checkLeaks.mjs")],
  // Everything takes several times as long, and how long is not what is tested here.
  testTimeout: 120_000,
  hookTimeout: 120_000,
});
await vitest.close();
