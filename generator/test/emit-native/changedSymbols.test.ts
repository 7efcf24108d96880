// Which functions of another SDK's library must not be called.
import { expect, test } from "vitest";
import { changedSymbols } from "../../src/emit/native/changedSymbols.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { method, model, param } from "../classify/fixture.js";

function sdk(sdkVersion: string, ...methods: Parameters<typeof model>[0]): ApiModel {
  return { ...model(methods), sdkVersion };
}

test("a signature that changed under the same flat name, and nothing else", () => {
  const current = sdk(
    "1.64",
    method("void", "Same", [param("int", "renamed")]),
    method("uint32", "More", [param("bool", "all")]),
    method("uint64", "Returns"),
    method("void", "New"),
  );
  const older = sdk(
    "1.60",
    method("void", "Same", [param("int", "n")]),
    method("uint32", "More"),
    method("uint32", "Returns"),
    method("void", "Gone", [param("int", "n")]),
  );
  const bound = new Set(["Same", "More", "Returns", "New"].map((name) => `SteamAPI_ISteamThing_${name}`));
  expect(changedSymbols(current, [older, current], bound)).toEqual([
    { version: "1.60", symbols: ["SteamAPI_ISteamThing_More", "SteamAPI_ISteamThing_Returns"] },
  ]);
});
