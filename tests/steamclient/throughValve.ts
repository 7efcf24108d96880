// Projects that run tests of the loopback again, through Valve's library: addon -> libsteam_api -> our steamclient.
import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";
import tests from "../vitest.config.js";
import { findsClients, valveSdks } from "./valveLibraries.js";

/** What ends in the addon before any library is called says nothing new through another. */
const exclude = ["arguments", "misuse"].map((name) => `conformance/${name}.test.ts`);

export const throughValve = valveSdks.map((sdk) =>
  defineProject({
    root: fileURLToPath(new URL("..", import.meta.url)),
    test: {
      ...tests.test,
      name: `valve-${sdk}`,
      include: findsClients ? ["conformance/**/*.test.ts"] : [],
      exclude,
      setupFiles: ["steamclient/useSteamclient.ts"],
      env: { HEADWATER_TEST_VALVE_SDK: sdk },
    },
  }),
);
