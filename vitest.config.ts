// All tests of the repository: each workspace has a configuration of its own.
import { defineConfig } from "vitest/config";
import { overTcp } from "./tests/steamclient/overTcp.js";
import { throughValve } from "./tests/steamclient/throughValve.js";

/** What runs again another way; HEADWATER_TEST_WAYS=own leaves it out. */
const again = process.env["HEADWATER_TEST_WAYS"] === "own" ? [] : [overTcp, ...throughValve];

export default defineConfig({
  test: {
    projects: ["generator", "packages/*", "!packages/native-*", "!packages/loopback-*", "tests", ...again],
    reporters: ["default", "./scripts/closing-line.ts"],
  },
});
