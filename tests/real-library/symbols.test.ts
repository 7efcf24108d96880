// Every symbol the 1.60 model names is exported by the real library of SDK 1.60.
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { keptModel } from "../../generator/src/sdks/keptModel.js";
import { realLibrary, whyNoRealLibrary } from "./realLibrary.js";

/** Interfaces whose header the SDK ships without a flat API: they are reached through ISteamClient only. */
const withoutFlatApi = new Set(["ISteamGameCoordinator"]);

test.skipIf(!realLibrary)(`libsteam_api.so 1.60 exports what the model names (else: ${whyNoRealLibrary})`, () => {
  const model = keptModel("1.60");
  const table = execFileSync("nm", ["-D", "--defined-only", realLibrary as string], { encoding: "utf8" });
  const exported = new Set(table.split("\n").map((line) => line.split(" ").at(-1)));
  const named = [
    ...model.interfaces
      .filter(({ name }) => !withoutFlatApi.has(name))
      .flatMap(({ methods, accessors }) => [...methods, ...accessors].map(({ flatName }) => flatName)),
    ...model.functions.filter((each) => each.exported).map(({ name }) => name),
  ];
  expect(named.length).toBeGreaterThan(900);
  expect(named.filter((name) => !exported.has(name))).toEqual([]);
});
