// Overrides that a rename broke: what Valve renamed in SDKs that are kept, and how each way of writing an override moves.
import { describe, expect, test } from "vitest";
import type { ApiModel } from "../../src/model/apiModel.js";
import { ProblemList } from "../../src/model/problems.js";
import { readFile } from "../../src/overrides/loadOverrides.js";
import { keptModel } from "../../src/sdks/keptModel.js";
import { type CarriedOver, carryOver } from "../../src/upgrade/carryOver.js";
import { baseModel, method, thing } from "../diff/fixture.js";

const path = "generator/overrides/isteamthing.yaml";

/** What becomes of `overrides` of Do( void *pOut, int cbOut, HThing hThing ) when its parameters are called `names`. */
function carried(overrides: string, names: [string, string, string], versions = ["1.60", "1.62"]): CarriedOver {
  const [before, after] = versions.map((sdkVersion, index): ApiModel => {
    const [out, size, handle] = index === 0 ? ["pOut", "cbOut", "hThing"] : names;
    const model = { ...baseModel(), sdkVersion };
    const params = [
      ["void *", out],
      ["int", size],
      ["HThing", handle],
    ] as [string, string][];
    thing(model).methods.push(method("ISteamThing", "Do", "bool", ...params));
    return model;
  }) as [ApiModel, ApiModel];
  const text = `interfaces:\n  ISteamThing:\n    methods:\n      Do:\n${overrides}        reason: x\n`;
  return carryOver(before, after, new Map([[path, text]]));
}

/** The overrides of Do's parameters, as they read for an SDK. */
function readFor(sdkVersion: string, { files }: CarriedOver): unknown {
  const problems = new ProblemList();
  const file = readFile(
    (files.get(path) ?? "").replace("methods:", "bind: methods\n    methods:"),
    path,
    sdkVersion,
    problems,
  );
  problems.throwIfAny("what was carried over");
  return file?.interfaces["ISteamThing"]?.methods?.["Do"]?.params;
}

const block = "        params:\n          pOut: { role: bufferOut, capacity: cbOut, written: all, name: data }\n";
const inline = "        params: { pOut: { role: bufferOut, capacity: cbOut, written: all, name: data } }\n";
const role = { role: "bufferOut", written: "all", name: "data" };

describe.each([
  ["each on its line", block],
  ["all on one", inline],
])("parameters, %s", (_, overrides) => {
  test("a renamed one has its override under both names, each for its SDKs", () => {
    const result = carried(overrides, ["pData", "cbOut", "hThing"]);
    expect(result.moved).toEqual(["ISteamThing::Do: pOut -> pData"]);
    expect(readFor("1.60", result)).toMatchObject({ pOut: { ...role, capacity: "cbOut" } });
    expect(Object.keys(readFor("1.62", result) as object)).toEqual(["pData"]);
    expect(readFor("1.64", result)).toMatchObject({ pData: { ...role, capacity: "cbOut" } });
  });

  test("one that refers to a renamed one says it in two ways", () => {
    const result = carried(overrides, ["pOut", "cbData", "hThing"]);
    expect(result.moved).toEqual(["ISteamThing::Do: cbOut -> cbData"]);
    expect(readFor("1.60", result)).toMatchObject({ pOut: { ...role, capacity: "cbOut" } });
    expect(readFor("1.62", result)).toMatchObject({ pOut: { ...role, capacity: "cbData" } });
  });

  test("both at once, and to an older SDK", () => {
    const result = carried(overrides, ["pData", "cbData", "hThing"], ["1.62", "1.60"]);
    expect(readFor("1.60", result)).toMatchObject({ pData: { ...role, capacity: "cbData" } });
    expect(readFor("1.62", result)).toMatchObject({ pOut: { ...role, capacity: "cbOut" } });
  });
});

test("nothing moves where no name changed, or where the types did", () => {
  expect(carried(block, ["pOut", "cbOut", "hThing"])).toEqual({ files: new Map(), moved: [] });
  expect(carried(block, ["pOut", "cbOut", "hOther"]).files.size).toBe(0);
  const [before, after] = ["1.64", "1.65a"].map(keptModel) as [ApiModel, ApiModel];
  const text =
    "interfaces:\n  ISteamNetworkingSockets:\n    methods:\n      SendMessages: { params: { pMessages: { role: in } } }\n";
  expect(carryOver(before, after, new Map([[path, text]])).moved).toEqual([]);
});

test("what Valve renamed from 1.64 to 1.65a keeps what was said of it", () => {
  const [before, after] = ["1.64", "1.65a"].map(keptModel) as [ApiModel, ApiModel];
  const text = `interfaces:
  ISteamNetworkingSockets:
    methods:
      CreateSocketPair:
        params:
          pIdentity1: { role: in, nullable: true }
          pIdentity2: { role: in, nullable: true }
`;
  const { moved, files } = carryOver(before, after, new Map([[path, text]]));
  expect(moved).toEqual([
    "ISteamNetworkingSockets::CreateSocketPair: pIdentity1 -> pPeerIdentity1",
    "ISteamNetworkingSockets::CreateSocketPair: pIdentity2 -> pPeerIdentity2",
  ]);
  expect(files.get(path)).toContain(
    '          pIdentity1: { role: in, nullable: true, until: "1.64" }\n          pPeerIdentity1: { role: in, nullable: true, since: "1.65a" }\n',
  );
});

describe("what is called otherwise", () => {
  /** What becomes of `text` when the SDK after has been changed by `rename`. */
  function after(text: string, rename: (model: ApiModel) => void): CarriedOver {
    const [before, now] = ["1.60", "1.62"].map((sdkVersion) => {
      const model = { ...baseModel(), sdkVersion };
      thing(model).methods.push(method("ISteamThing", "GetAnswer", "bool", ["HThing", "hThing"], ["int *", "pOut"]));
      return model;
    }) as [ApiModel, ApiModel];
    rename(now);
    return carryOver(before, now, new Map([[path, text]]));
  }

  const renameMethod = (model: ApiModel): void => {
    const own = thing(model).methods.at(-1) as ApiModel["interfaces"][number]["methods"][number];
    Object.assign(own, { name: "GetTheAnswer", flatName: own.flatName.replace("GetAnswer", "GetTheAnswer") });
  };
  const struct = ({ structs }: ApiModel) =>
    structs.find(({ name }) => name === "ThingResult_t") as ApiModel["structs"][0];
  const renameStruct = (model: ApiModel): void => {
    struct(model).name = "ThingAnswer_t";
  };
  const renameField = (model: ApiModel): void => {
    const own = struct(model);
    const [field] = own.fields as [ApiModel["structs"][0]["fields"][0]];
    for (const layout of Object.values(own.layout)) {
      const { [field.name]: offset = 0, ...others } = layout.offsets;
      layout.offsets = { m_renamed: offset, ...others };
    }
    field.name = "m_renamed";
  };
  const fieldName = (baseModel().structs.find(({ name }) => name === "ThingResult_t") as ApiModel["structs"][0])
    .fields[0]?.name as string;

  const methods = "interfaces:\n  ISteamThing:\n    bind: methods\n    methods:\n";
  const blockMethod =
    "      GetAnswer:\n        params:\n          pOut: { role: out }\n        # kept\n        reason: x\n";
  const next = "      Close: { skip: x }\n";

  test.each([
    ["a method, in lines", `${methods}${blockMethod}${next}`, renameMethod, "ISteamThing::GetAnswer -> GetTheAnswer"],
    ["a method, the last", `${methods}${blockMethod}`, renameMethod, "ISteamThing::GetAnswer -> GetTheAnswer"],
    [
      "a method, in one",
      `${methods}      GetAnswer: { skip: x }\n`,
      renameMethod,
      "ISteamThing::GetAnswer -> GetTheAnswer",
    ],
    ["a struct", "structs:\n  ThingResult_t:\n    skip: x\n", renameStruct, "ThingResult_t -> ThingAnswer_t"],
    [
      "a field",
      `structs:\n  ThingResult_t:\n    fields:\n      ${fieldName}: { name: x, reason: x }\n`,
      renameField,
      `ThingResult_t::${fieldName} -> m_renamed`,
    ],
  ])("%s has its override under both names, each for its SDKs", (_, text, rename, shown) => {
    const { moved, files } = after(text, rename);
    expect(moved).toEqual([shown]);
    const [, from = "", to = ""] = /(\w+) -> (\w+)$/.exec(shown) ?? [];
    const names = (sdkVersion: string): string => JSON.stringify(read(files.get(path) ?? "", sdkVersion));
    expect(names("1.60")).toBe(JSON.stringify(read(text, "1.60")));
    expect(names("1.60")).toContain(`"${from}"`);
    expect(names("1.62")).toBe(names("1.60").replace(`"${from}"`, `"${to}"`));
  });

  /** Without limits. */
  function read(text: string, sdkVersion: string): unknown {
    const problems = new ProblemList();
    const file = readFile(text, path, sdkVersion, problems);
    problems.throwIfAny("what was carried over");
    const limits = ["since", "until"];
    return JSON.parse(
      JSON.stringify([file?.interfaces, file?.structs], (key, value) => (limits.includes(key) ? undefined : value)),
    );
  }

  test("what holds for one of them only, or is said of the new name, stays as it is", () => {
    for (const limit of ['until: "1.60"', 'since: "1.62"']) {
      expect(after(`${methods}      GetAnswer: { skip: x, ${limit} }\n`, renameMethod).moved).toEqual([]);
    }
    expect(
      after(`${methods}      GetAnswer: { skip: x }\n      GetTheAnswer: { skip: x }\n`, renameMethod).moved,
    ).toEqual([]);
  });
});
