// Given a bound API, the typed emitter's files equal the expected ones (`vitest -u` accepts), and these compile.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { BoundApi } from "../../src/classify/boundApi.js";
import { emitEnums } from "../../src/emit/enums/emitEnums.js";
import { emitTyped } from "../../src/emit/typed/emitTyped.js";
import { generatedRoot } from "../../src/emit/typed/printFile.js";
import { fixtureApi, fixtureSaid, thingMethods } from "./fixtureApi.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
const files = [...emitTyped(fixtureApi, fixtureSaid), ...emitEnums(fixtureApi, fixtureSaid)];

describe("expected files", () => {
  test.each(files.map((file) => [file.path, file] as const))("%s", async (path, file) => {
    expect(file.language).toBe("ts");
    await expect(file.content).toMatchFileSnapshot(path.replace(generatedRoot, "expected/generated"));
  });

  test("compile, with the usages that shall and shall not", () => {
    const run = spawnSync(process.execPath, [tsc, "-p", here], { encoding: "utf8" });
    expect(run.stdout).toBe("");
    expect(run.status).toBe(0);
  });
});

test("the same API gives the same files", () => {
  expect([...emitTyped(fixtureApi, fixtureSaid), ...emitEnums(fixtureApi, fixtureSaid)]).toEqual(files);
});

describe("errors name the place", () => {
  function withMethod(change: (typeof thingMethods)[number]): BoundApi {
    return { ...fixtureApi, interfaces: fixtureApi.interfaces.map((each) => ({ ...each, methods: [change] })) };
  }
  const status = thingMethods.find((method) => method.name === "GetStatus");
  if (status === undefined) throw new Error("the fixture lost GetStatus");

  test("a struct nobody bound", () => {
    const lost = { ...status, returns: { kind: "callResult", struct: "Lost_t" } } as typeof status;
    expect(() => emitTyped(withMethod(lost))).toThrow(/struct Lost_t/);
  });
});
