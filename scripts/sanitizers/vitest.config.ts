// The tests that are run under sanitizers. Only the processes of the tests are, not vitest's own.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/conformance/**/*.test.ts", "tests/lifecycle/**/*.test.ts", "tests/fuzz/found.test.ts"],
    pool: "forks",
    // Several times slower than without, and not what is tested here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: JSON.parse(process.env["HEADWATER_SANITIZER_ENV"] ?? "{}"),
    setupFiles: [fileURLToPath(new URL("checkLeaks.ts", import.meta.url))],
  },
});
