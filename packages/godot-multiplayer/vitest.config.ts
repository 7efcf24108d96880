import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "godot-multiplayer",
    include: ["test/**/*.test.ts"],
    // Tests on the loopback need a process of their own, because Steam's state is per process.
    pool: "forks",
    // Real engines start slowly on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { HEADWATER_LOOPBACK_WORLD: `godot-multiplayer-${process.pid}` },
  },
});
