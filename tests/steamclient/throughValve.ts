// Projects that run tests of the loopback again, through Valve's library: addon -> libsteam_api -> our steamclient.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineProject } from "vitest/config";
import testedServer from "../../examples/tested-server/vitest.config.js";
import tests from "../vitest.config.js";
import { excludedThroughValve, includedThroughValve, throughEnvironment, waysThroughValve } from "./ways.mjs";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Valve's library has words of its own for an init that its client refuses; others.test.ts has the client's. */
const refusals = ["test/initRefused.test.ts"];

const example = here("../../examples/tested-server");

/** The example stays as it is: what it imports is what there is behind this door. */
const stands: Plugin = {
  name: "stands",
  enforce: "pre",
  resolveId: (id, importer) =>
    importer?.startsWith(example) && /^@headwater\/(loopback|typed)$/.test(id)
      ? here(`stands/${id.split("/")[1]}.ts`)
      : null,
};

export const throughValve = waysThroughValve.flatMap((way) => {
  const env = throughEnvironment(way);
  return [
    defineProject({
      root: here(".."),
      test: { ...tests.test, name: way, include: includedThroughValve, exclude: excludedThroughValve, env },
    }),
    defineProject({
      root: example,
      plugins: [stands],
      test: {
        ...testedServer.test,
        name: `${way}-tested-server`,
        exclude: refusals,
        env: { ...testedServer.test?.env, ...env },
      },
    }),
  ];
});
