// Tests on the loopback library. Each file has a process of its own, because Steam's state is per process.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "compat-godotsteam",
    include: ["test/**/*.test.ts"],
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
