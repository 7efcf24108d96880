// Steam's state is per process, so each test file gets a process of its own.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    testTimeout: 30_000,
    // Players and tickets of other test runs on this machine are another world.
    env: { HEADWATER_LOOPBACK_WORLD: `__NAME__-${process.pid}` },
  },
});
