// The project that runs tests of the networking again, with the loopback's own in the place of GameNetworkingSockets.
import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";
import tests from "../vitest.config.js";
import { excludedOverTcp, includedOverTcp, throughEnvironment } from "./ways.mjs";

export const overTcp = defineProject({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    ...tests.test,
    name: "tcp",
    include: includedOverTcp,
    exclude: excludedOverTcp,
    env: throughEnvironment("tcp"),
  },
});
