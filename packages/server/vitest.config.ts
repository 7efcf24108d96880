// Tests on the loopback library. Each file has a process of its own, because Steam's state is per process.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "server",
    include: ["test/**/*.test.ts"],
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Players and tickets of other test runs on this machine are another world.
    env: { HEADWATER_LOOPBACK_WORLD: `server-${process.pid}` },
  },
});
