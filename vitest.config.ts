// All tests of the repository: each workspace has a configuration of its own.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["generator", "packages/*", "!packages/native-*", "!packages/loopback-*", "tests"],
    reporters: ["default", "./scripts/closing-line.ts"],
  },
});
