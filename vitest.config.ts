// All tests of the repository: each workspace has a configuration of its own.
import { defineConfig } from "vitest/config";
import { overTcp } from "./tests/steamclient/overTcp.js";
import { throughValve } from "./tests/steamclient/throughValve.js";

export default defineConfig({
  test: {
    projects: [
      "generator",
      "packages/*",
      "!packages/native-*",
      "!packages/loopback-*",
      "tests",
      overTcp,
      ...throughValve,
    ],
    reporters: ["default", "./scripts/closing-line.ts"],
  },
});
