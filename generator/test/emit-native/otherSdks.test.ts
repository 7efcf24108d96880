// How libraries of other SDKs are called: under which names, by which signatures, and what must not be called at all.
import { expect, test } from "vitest";
import { lostParameters, otherSdks } from "../../src/emit/native/otherSdks.js";
import type { AbsentArgument } from "../../src/model/adaption.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { bind, method, model, param } from "../classify/fixture.js";

function sdk(sdkVersion: string, ...methods: Parameters<typeof model>[0]): ApiModel {
  return { ...model(methods), sdkVersion };
}

const current = sdk(
  "2.0",
  method("void", "Same", [param("int", "renamed")]),
  method("uint32", "More", [{ ...param("bool", "all"), default: "false" }]),
  method("uint32", "Said", [param("int **", "list"), param("bool", "all")]),
  method("uint32", "Unsaid", [param("bool", "all")]),
  method("uint64", "Returns"),
  method("void", "New"),
);
const older = sdk(
  "1.0",
  method("void", "Same", [param("int", "n")]),
  method("uint32", "More"),
  method("uint32", "Said", [param("int *const *", "list")]),
  method("uint32", "Unsaid"),
  method("uint32", "Returns"),
  method("void", "Gone", [param("int", "n")]),
);
const absent: AbsentArgument = (flatName, { name }) =>
  flatName.endsWith("_Said") && name === "all" ? "true" : undefined;

(older.interfaces[0] as ApiModel["interfaces"][0]).accessors = [
  { kind: "gameserver", name: "SteamThing", flatName: "SteamAPI_SteamThing_v000" },
];

/** What the glue of `own` does about the libraries of the other one. */
function others(own: ApiModel): ReturnType<typeof otherSdks> {
  const names = own.interfaces.flatMap(({ methods }) => methods.map(({ flatName }) => flatName));
  return otherSdks(bind(sdk("3.0")), own, [older, current], new Set(names), absent);
}

test("what is known to mean the same is called by the library's signature, everything else is refused", () => {
  const { sdks, adapters } = others(current);
  expect(sdks).toHaveLength(1);
  const { version, accessors, adapted, refused } = sdks[0] as (typeof sdks)[0];
  expect(version).toBe("1.0");
  expect(accessors).toEqual([{ own: "SteamAPI_SteamThing_v001", theirs: "SteamAPI_SteamThing_v000" }]);
  expect(adapted.map(({ symbol }) => symbol)).toEqual(["SteamAPI_ISteamThing_More", "SteamAPI_ISteamThing_Said"]);
  expect(refused).toEqual(["SteamAPI_ISteamThing_Unsaid", "SteamAPI_ISteamThing_Returns"]);
  expect(adapters.find(({ symbol }) => symbol.endsWith("_Said"))).toMatchObject({
    theirs: "ISteamThing *, int *const *",
    parameters: "ISteamThing * self, int ** list, bool ",
    arguments: "self, const_cast<int *const *>(list)",
  });
});

test("a newer library gets what says how it was", () => {
  const { adapters } = others(older);
  const calls = Object.fromEntries(adapters.map(({ symbol, arguments: passed }) => [symbol.split("_").at(-1), passed]));
  expect(calls).toEqual({ More: "self, false", Said: "self, const_cast<int **>(list), true" });
});

test("parameters that some library lacks, with their only argument there", () => {
  const lost = (name: string) => {
    const [found] = current.interfaces.flatMap(({ methods }) => methods).filter((each) => each.name === name);
    return lostParameters(found as never, current, [older, current], absent);
  };
  expect(lost("More")).toEqual([{ index: 0, name: "all", only: "false" }]);
  expect(lost("Said")).toEqual([{ index: 1, name: "all", only: "true" }]);
  expect(lost("Same")).toEqual([]);
});
